/**
 * `npm run tell`: tells pull requests that their awards are published, or prints the message for
 * one person.
 */

import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { mailFile } from '../../src/hosting/mail-file.ts';
import { message, publicity, toldAward } from '../../src/hosting/announcement.ts';
import { gitIn } from '../../src/repository/git.ts';
import { tell } from '../../src/hosting/telling.ts';
import { readCommunity } from '../../src/repository/read.ts';
import { templatesIn } from './templates.ts';
import { command, tellProblems, UsageError } from '../shell/command.ts';
import { hostOf } from './host.ts';

const help = `
Usage: npm run tell -- --commit LEDGER [--branch NAME] | --award RECIPIENT/AWARD [--mail FILE]
       [--root DIR]

Comments on every pull request whose awards were signed in a commit of the ledger: lasting links, and a message to hand
on, in the words of messages/award.md and messages/award.de.md where there are such files. People who are in no list are not linked to. Needs GITHUB_REPOSITORY and a GITHUB_TOKEN that may comment, on
other hosts what \`npm run facts\` needs there.
  --commit LEDGER          the commit that \`npm run push-ledger\` pushed
  --branch NAME            the branch that holds the community (default: main)
  --award RECIPIENT/AWARD  only prints the message for the person who received it, and posts nothing
  --mail FILE              with --award: writes the message as a draft for a mail program (.eml); you write the address there,
                           so that it enters no file of the community
  --root DIR               the community's folder, in a git checkout (default: this one)
`;

const options = {
  commit: { type: 'string' },
  branch: { type: 'string', default: 'main' },
  award: { type: 'string' },
  mail: { type: 'string' },
} as const;

await command(help, options, async ({ values, root }) => {
  const { commit, branch, award, mail } = values;
  if ((commit === undefined) === (award === undefined))
    throw new UsageError('Name a commit with --commit, or one award with --award');
  if (mail !== undefined && award === undefined) throw new UsageError('--mail goes with --award');
  if (commit !== undefined && !/^[0-9a-f]{40,64}$/.test(commit))
    throw new UsageError('--commit wants a whole commit id');
  const { community, problems } = await readCommunity(root, { now: new Date() });
  if (community === null) return tellProblems(problems);
  const { templates, problems: wrong } = templatesIn(root);
  if (wrong.length > 0) return tellProblems(wrong);
  if (commit === undefined) {
    const told = toldAward(community, ...split(award ?? ''));
    if (told === null)
      throw new UsageError(
        `There is no award ${award}; --award wants recipient ` +
          'and award by their files, such as ada/first-talk',
      );
    if (publicity(told) === 'file')
      throw new UsageError(
        `There is no page of ${award}: \`npm run hand-over -- ${told.award.recipient}\` has the message`,
      );
    const { subject, text } = message(told, community.issuer, templates);
    if (mail === undefined) console.log(text);
    else {
      await writeFile(resolve(mail), mailFile(subject, text));
      console.log(resolve(mail));
    }
    return 0;
  }
  const git = gitIn(root, process.env);
  const told = await tell(git, hostOf(process.env), community, commit, branch, templates);
  for (const { pull, awards, isNew } of told)
    console.log(
      `#${pull}: ${awards} ${awards === 1 ? 'award' : 'awards'}${isNew ? '' : ', told before'}.`,
    );
  if (told.length === 0) console.log('Nobody to tell: no pull request brought these awards.');
  return 0;
});

function split(place: string): [string, string] {
  const [recipient = '', award = ''] = place.split('/');
  return [recipient, award];
}
