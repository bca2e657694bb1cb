/** Findings about the repository: git, what it must not hold, and what works in it on the host. */

import { formFiles } from '../../hosting/forms/form-files.ts';
import { ownersProblems } from '../../review/owners.ts';
import { repositoryOf } from '../wish.ts';
import type { Examined } from './examined.ts';
import { bad, type Finding, good, open } from './finding.ts';
import { contactIn, secretsIn, withAddresses } from './private-texts.ts';

/** The workflows that the engine brings, by their files. */
const workflows = ['check.yml', 'forms.yml', 'issue.yml', 'publish.yml'] as const;

/** Every finding about the repository. */
export async function repositoryFindings(examined: Examined): Promise<readonly Finding[]> {
  const findings = [
    node(examined),
    ...git(examined),
    await secrets(examined),
    addresses(examined),
    ...automation(examined),
    owners(examined),
    forms(examined),
  ];
  return findings.filter((finding) => finding !== null);
}

function node({ node: version }: Examined): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18)
    ? good('node', `Node.js ${version} runs.`)
    : bad(
        'node',
        `Node.js ${version} is too old.`,
        'Run commands through npm after `npm ci`, or install Node.js 22.18 or later.',
      );
}

function git({ git: state, community }: Examined): Finding[] {
  if (state === null)
    return [
      bad(
        'git',
        'This folder is no git repository: nothing keeps its history.',
        '`git init`, or clone the repository that you made from the template.',
      ),
    ];
  const { branch, remote, changed, notIgnored } = state;
  return [
    branch === 'main'
      ? good('git', 'The branch main is checked out.')
      : open(
          'git',
          `The branch is ${branch ?? 'none'}; the workflows sign and publish main.`,
          '`git switch main`',
        ),
    remoteFinding(remote, community?.issuer.repository ?? null),
    ...(changed === 0
      ? []
      : [
          open(
            'changes',
            `${changed} ${changed === 1 ? 'file is' : 'files are'} changed and not committed.`,
            'Commit and push what is meant to be published.',
          ),
        ]),
    notIgnored.length === 0
      ? good('gitignore', 'What is built stays out of git.')
      : bad(
          'gitignore',
          `git would add ${notIgnored.join(', ')}.`,
          'Restore .gitignore as the template had it.',
        ),
  ];
}

function remoteFinding(remote: string | null, named: string | null): Finding {
  if (remote === null)
    return bad(
      'remote',
      'There is no remote: the repository exists on this machine alone.',
      '`git remote add origin ADDRESS`, then `git push -u origin main`.',
    );
  if (named === null || repositoryOf(remote).toLowerCase() === repositoryOf(named).toLowerCase())
    return good('remote', 'There is a remote.');
  return open(
    'remote',
    `The remote is another repository than \`repository\` in keys/issuer.json says, ${named}.`,
    'Correct whichever is wrong.',
  );
}

/** The register is passed over: two digests in each line look like a secret. */
async function secrets({ texts, community }: Examined): Promise<Finding | null> {
  if (community === null || community.keys.length === 0) return null;
  const [found] = await secretsIn(texts, community.keys);
  return found === undefined
    ? good('secret', 'No file that git has or would add holds a secret of yours.')
    : bad(
        'secret',
        `${found.path} holds the secret of the key ${found.id}.`,
        'Take it out. If it was ever committed or pushed, it is stolen: ' +
          '`npm run keygen -- --lost`, ' +
          `then \`npm run key -- compromised ${found.id} --from DATE\`.`,
      );
}

function addresses({ texts, community }: Examined): Finding {
  const contact = community === null ? contactIn(texts) : community.issuer.email;
  const paths = withAddresses(texts, contact);
  return paths.length === 0
    ? good('addresses', 'No file of the community holds anybody’s e-mail address.')
    : bad(
        'addresses',
        'There are e-mail addresses in ' +
          `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''}.`,
        'Take them out, unless their owners want them public: git forgets nothing.',
      );
}

/** The workflows of the engine are there, and give nothing away by default. */
function automation({ texts }: Examined): Finding[] {
  const present = new Map(texts.map(({ path, text }) => [path, text]));
  const missing = workflows.filter((name) => !present.has(`.github/workflows/${name}`));
  const loose = [...present].filter(
    ([path, text]) =>
      /^\.github\/workflows\/.*\.ya?ml$/.test(path) &&
      (!/^permissions: \{\}$/m.test(text) || /\bpull_request_target\b/.test(text)),
  );
  return [
    missing.length === 0
      ? good('workflows', 'The workflows are there.')
      : open(
          'workflows',
          `Of the workflows, ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
          'On GitHub, restore them from the template. Elsewhere, ' +
            'issue and publish by hand, or as your host does it.',
        ),
    ...loose.map(([path]) =>
      bad(
        'workflow-rights',
        `${path} grants rights to all of its jobs, or runs what strangers propose with rights.`,
        'Begin it with `permissions: {}`, and never use pull_request_target.',
      ),
    ),
  ];
}

function owners({ tree, texts }: Examined): Finding {
  const text = texts.find(({ path }) => path === '.github/CODEOWNERS')?.text ?? null;
  const [first] = ownersProblems({ files: tree, owners: text });
  if (first !== undefined)
    return bad('owners', `.github/CODEOWNERS: ${first.message}`, first.remedy);
  return text === null
    ? open(
        'owners',
        'Nobody owns the engine and the keys: `maintainers` in keys/issuer.json names no account.',
        'Name the maintainers there, then run `npm run owners`.',
      )
    : good('owners', 'The owners of each folder are what the policy says.');
}

/** The issue forms name the badges that there are; hosts without such forms have none. */
function forms({ community, texts }: Examined): Finding | null {
  const present = new Map(texts.map(({ path, text }) => [path, text]));
  if (community === null || !present.has('.github/ISSUE_TEMPLATE/config.yml')) return null;
  const stale = Object.entries(formFiles(community)).find(
    ([path, text]) => present.get(path) !== text,
  );
  return stale === undefined
    ? good('forms', 'The issue forms name the badges that there are.')
    : bad(
        'forms',
        `${stale[0]} is older than the badges.`,
        'Run `npm run forms`, and commit what it wrote.',
      );
}
