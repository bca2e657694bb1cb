/** `npm run forms`: writes the issue forms from the community's badges. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formFiles } from '../../src/hosting/forms/form-files.ts';
import { formsProposal } from '../../src/hosting/forms/renewed-forms.ts';
import { type Language, spokenBy } from '../../src/language/languages.ts';
import { readCommunity } from '../../src/repository/read.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { command, tellProblems } from '../shell/command.ts';
import { hostOf } from './host.ts';
import { githubHelp, proposedFrom } from './proposed-files.ts';

const help = `
Usage: npm run forms -- [--check | --propose] [--branch NAME] [--github] [--root DIR]

Writes the forms by which people without git nominate, apply, and ask for corrections: .github/ISSUE_TEMPLATE/, and for a
repository on GitLab .gitlab/issue_templates/. The badges
to choose from and the limits of answers are those of the community, so run it again when badges change.
  --check        writes nothing, and says which form is older than the badges
  --propose      opens a pull request of the forms that are older. Needs GITHUB_REPOSITORY and a GITHUB_TOKEN
  --branch NAME  the branch to propose for (default: main)
  --root DIR     the community's folder (default: this one); with --propose, in a git checkout
${githubHelp}
PUSH_TOKEN, if set, signs in to an https remote.
`;

const options = {
  check: { type: 'boolean' },
  propose: { type: 'boolean' },
  branch: { type: 'string', default: 'main' },
  github: { type: 'boolean' },
} as const;

await command(help, options, async ({ values, root }) => {
  const { community, problems } = await readCommunity(root, { now: new Date() });
  if (community === null) return tellProblems(problems);
  const files = Object.entries(formFiles(community)).map(([path, text]) => ({ path, text }));
  if (values.propose === true) {
    const language = spokenBy(community.issuer);
    const to = { into: values.branch, isReviewed: values.github === true };
    return proposed(root, await olderOf(root, files), to, language);
  }
  if (values.check !== true) {
    for (const path of await written(root, files)) console.log(`wrote ${path}`);
    return 0;
  }
  const older = await olderOf(root, files);
  for (const { path } of older)
    console.error(`${path} is not what the badges say now: run \`npm run forms\`.`);
  return older.length === 0 ? 0 : 1;
});

interface FormText {
  readonly path: string;
  readonly text: string;
}

function written(root: string, files: readonly FormText[]): Promise<readonly string[]> {
  return writeFiles(
    root,
    files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text), replace: true })),
  );
}

async function olderOf(root: string, files: readonly FormText[]): Promise<readonly FormText[]> {
  const present = await Promise.all(
    files.map(({ path }) => readFile(join(root, path), 'utf8').catch(() => null)),
  );
  return files.filter(({ text }, at) => present[at] !== text);
}

async function proposed(
  root: string,
  older: readonly FormText[],
  to: { readonly into: string; readonly isReviewed: boolean },
  language: Language,
): Promise<number> {
  if (older.length === 0) {
    console.log('The forms are those of the badges.');
    return 0;
  }
  const proposal = formsProposal(older, language);
  const { words } = language;
  const host = hostOf(process.env);
  const outcome = await proposedFrom(root, host, proposal, { ...to, words }, () =>
    written(root, older),
  );
  if ('refusal' in outcome) {
    console.error(outcome.refusal);
    return 1;
  }
  console.log(
    `${host.thread(outcome.number, true).name} proposes the forms that the badges ask for.`,
  );
  return 0;
}
