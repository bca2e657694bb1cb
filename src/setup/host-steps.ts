/**
 * What to click on the code host, and when to push: the part of the setup that no command of ours
 * may do. The order is meant literally: what is pushed first is pushed before rules could refuse
 * it.
 */

import { isOwnDomain } from './address.ts';
import type { CodeHost, Kept } from '../community/hosts/code-hosts.ts';
import type { Upkeep } from './upkeep.ts';

/** What the steps are about. */
interface Site extends Kept {
  readonly url: string;
  readonly upkeep: Upkeep;
  /** Where the secret of the key lies, or null where it was shown. */
  readonly keyFile: string | null;
}

/** The steps, each with what it is for; every secret is named, none is shown. */
export function hostSteps(site: Site): readonly string[] {
  const { before, rules } = steps[site.host](site);
  return [...before, firstPush(site), ...rules];
}

interface Steps {
  /** What the first push needs already. */
  readonly before: readonly string[];
  /** What would refuse the first push, or has nothing to do before it. */
  readonly rules: readonly string[];
}

function firstPush({ repository }: Site): string {
  const remote =
    repository === null
      ? '\n  Where `git remote` prints nothing: make an empty repository ' +
        'on your host, then `git remote add origin ITS-ADDRESS`.'
      : '';
  return (
    'First push: `npm run publish -- --no-build --message "Set up our badges"`\n' +
    `  It commits what was set up, checks it, and pushes it to main.${remote}`
  );
}

/** How it goes on, day by day. */
export function everyDay({ upkeep, keyFile }: Site): string {
  const publish = `BADGE_ISSUER_KEY_FILE=${keyFile ?? '<a file with the secret>'} npm run publish`;
  return upkeep === 'one'
    ? 'From then on: write badges and awards, then\n' +
        `  ${publish}\n` +
        'pushes, signs and builds. Where the host has the secret, `npm ' +
        'run publish` without it is enough: the host signs what you\n' +
        'pushed, for badges that say `reviews: 1`, since nobody else is there to agree.\n' +
        'When somebody joins you: add them to `maintainers` in ' +
        'keys/issuer.json, run `npm run owners`, and `npm run doctor`.'
    : 'From then on: badges and awards are proposed as pull requests, ' +
        'and agreed to there. Where the host has no secret, one of you\n' +
        'signs after a merge:\n' +
        `  ${publish} -- --no-build`;
}

const onlyYou =
  'Nothing more: a pull request or a check that is required would refuse your own pushes, ' +
  'and what was signed. Others propose by pull requests all the same.';

const labelled = (place: string): string =>
  `${place} → New label → "approved"; and the job \`propose\` of HOSTING.md, "GitLab and Forgejo"`;

const steps: Readonly<Record<CodeHost, (site: Site) => Steps>> = {
  github: (site) => {
    const settings = `${site.repository}/settings`;
    const isAlone = site.upkeep === 'one';
    return {
      before: [
        `Pages: ${settings}/pages\n` +
          `  Build and deployment → Source → "GitHub Actions".${domainOnGithub(site)}`,
        `Environment: ${settings}/environments → New environment → "issuer"\n` +
          '  Required reviewers → ' +
          `you${isAlone ? ', and leave "Prevent self-review" unticked' : ', and somebody who stands in for you'}. ` +
          'Deployment branches and tags → Selected → "main".\n' +
          '  Environment secrets → Add → Name "BADGE_ISSUER_KEY", Value: ' +
          'the secret of your key. Nowhere else: ' +
          'every workflow could read a secret of the repository.\n' +
          '  If you would rather sign at home, leave the secret out; then nothing is signed there.',
        ...(isAlone ? [] : [deployKey(settings)]),
        `Actions: ${settings}/actions\n  Workflow permissions → "Read repository contents". ` +
          'Fork pull requests → "Require approval for all external contributors".',
      ],
      rules: [
        isAlone ? githubRulesOfOne(settings) : githubRules(settings),
        `Forms, for people without git: ${site.repository}/labels → ` +
          'New label → "approved", and, to find forms by their kind, "nomination", "application", ' +
          '"claim", "badge" and "correction"; in the settings of Actions, ' +
          'tick "Allow GitHub Actions to create and approve pull requests". ' +
          `Settings → General → "Allow auto-merge": approving and merging are one step then.`,
      ],
    };
  },
  gitlab: (site) => ({
    before: [
      'Secret, if the host is to sign: Settings → CI/CD → Variables → Add "BADGE_ISSUER_KEY": ' +
        'Protected, Masked and hidden, Environment scope "issuer". HOSTING.md has the pipeline.',
      'Pages: Deploy → ' +
        `Pages${isOwnDomain(site.url) ? ` → New domain → ${new URL(site.url).hostname}; add the two DNS records that it shows` : ''}.`,
    ],
    rules: [
      ...(site.upkeep === 'one'
        ? [
            'Branch: Settings → Repository → Protected branches → "main": Allowed to merge, and ' +
              `Allowed to push and merge → "Maintainers"; force push off. ${onlyYou}`,
          ]
        : [
            'Branch: Settings → Repository → Protected branches → "main": maintainers merge; ' +
              'Allowed to push and merge → only who signs (your ' +
              'account, or the access token of the pipeline); ' +
              'code owner approval where your plan has it.',
            'Merging: Settings → Merge requests → "Pipelines must succeed".',
          ]),
      `Forms, for people without git: ${labelled('Manage → Labels')}, with its token and webhook.`,
    ],
  }),
  forgejo: (site) => ({
    before: [
      'Secret, if the host is to sign: Settings → Actions → Secrets → Add "BADGE_ISSUER_KEY". ' +
        'Every workflow of the repository can read it: where several people may write, ' +
        'keep the key at home instead.',
    ],
    rules: [
      site.upkeep === 'one'
        ? 'Branch: Settings → Branches → Add rule for ' +
          `"main": push → you; force push off. ${onlyYou}`
        : 'Branch: Settings → Branches → Add rule for "main": push → only who signs, ' +
          '1 approval, status check "check" required.',
      `Forms, for people without git: ${labelled('Issues → Labels')}, with its secret.`,
      'Pages: push the folder dist/ to the branch ' +
        `"pages"${isOwnDomain(site.url) ? `, and point ${new URL(site.url).hostname} to your host as its help on domains says` : ''}.`,
    ],
  }),
  other: (site) => ({
    before: [],
    rules: [
      'Put the folder dist/, which `npm run build` makes, on any static host. ' +
        'Hidden files go with it: .well-known/ holds your identifier.',
      `Point ${new URL(site.url).hostname} to that host, over https.`,
      'Keep the key at home: `npm run publish` there checks, signs, pushes and builds.',
    ],
  }),
};

function deployKey(settings: string): string {
  return (
    'Deploy key: `ssh-keygen -t ed25519 -N "" -f ledger-key` outside this folder, ' +
    `then ${settings}/keys/new\n  Key: the line in ledger-key.pub. ` +
    'Allow write access. The text of ledger-key becomes the secret ' +
    '"LEDGER_DEPLOY_KEY" of the\n  environment "issuer"; delete both files. ' +
    'With it the issuing workflow, and nothing else, may push what it signed.'
  );
}

function githubRules(settings: string): string {
  return (
    `Rules: ${settings}/rules → New branch ruleset → Enforcement "Active", ` +
    'Target "Default branch", Bypass list → "Deploy keys"; ' +
    'whoever signs at home, too: "Repository admin"\n' +
    '  Restrict deletions, Block force pushes. Require a pull request before ' +
    'merging → 1 approval, Require review from Code Owners (`npm run owners` ' +
    'writes who they are).\n  Require status checks to pass → "community".'
  );
}

function githubRulesOfOne(settings: string): string {
  return (
    `Rules: ${settings}/rules → New branch ruleset → ` +
    `Enforcement "Active", Target "Default branch"\n` +
    `  Restrict deletions, Block force pushes. ${onlyYou}`
  );
}

function domainOnGithub({ url, repository }: Site): string {
  if (!isOwnDomain(url)) return '';
  const { hostname } = new URL(url);
  const owner = new URL(repository ?? url).pathname.split('/')[1] ?? '';
  return (
    `\n  Custom domain → ${hostname} → Save; at your domain’s provider, ` +
    `a CNAME record from ${hostname} to ${owner.toLowerCase()}.github.io.\n` +
    '  Then "Enforce HTTPS", and verify the domain in your ' +
    'account’s Pages settings, so that nobody else can take it.'
  );
}
