/** What to click on the code host: the part of the setup that no command of ours may do. */

import { isOwnDomain } from './address.ts';
import { type Host, hostOf } from './host-files.ts';

/** What the steps are about. */
interface Site {
  readonly url: string;
  /** The repository's page, or null where it is not known yet. */
  readonly repository: string | null;
}

/** The steps on the host, each with what it is for; every secret is named, none is shown. */
export function hostSteps(site: Site): readonly string[] {
  return steps[hostOf(site.repository)](site);
}

const steps: Readonly<Record<Host, (site: Site) => readonly string[]>> = {
  github: (site) => {
    const settings = `${site.repository}/settings`;
    return [
      `Pages: ${settings}/pages\n` +
        `  Build and deployment → Source → "GitHub Actions".${domainOnGithub(site)}`,
      `Environment: ${settings}/environments → New environment → "issuer"\n` +
        '  Required reviewers → you, and somebody who stands in for you. ' +
        'Deployment branches and tags → Selected → "main".\n' +
        '  Environment secrets → Add → Name "BADGE_ISSUER_KEY", Value: ' +
        'the secret of your key. Nowhere else: ' +
        'every workflow could read a secret of the repository.',
      'Deploy key: `ssh-keygen -t ed25519 -N "" -f ledger-key` outside this folder, ' +
        `then ${settings}/keys/new\n  Key: the line in ledger-key.pub. ` +
        'Allow write access. The text of ledger-key becomes the secret ' +
        '"LEDGER_DEPLOY_KEY" of the\n  environment "issuer"; delete both files. ' +
        'With it the issuing workflow, and nothing else, may push what it signed.',
      `Rules: ${settings}/rules → New branch ruleset → Enforcement "Active", ` +
        'Target "Default branch", Bypass list → "Deploy keys"\n' +
        '  Restrict deletions, Block force pushes. Require a pull request before ' +
        'merging → 1 approval, Require review from Code Owners (`npm run owners` ' +
        'writes who they are).\n  Require status checks to pass → "community".',
      `Actions: ${settings}/actions\n  Workflow permissions → "Read repository contents". ` +
        'Fork pull requests → "Require approval for all external contributors".',
      `Forms, for people without git: ${site.repository}/labels → ` +
        'New label → "approved"; in the settings of Actions, ' +
        'tick "Allow GitHub Actions to create and approve pull requests".',
    ];
  },
  gitlab: (site) => [
    'Branch: Settings → Repository → Protected branches → "main": nobody pushes, ' +
      'maintainers merge, code owner approval where your plan has it.',
    'Secret: Settings → CI/CD → Variables → Add "BADGE_ISSUER_KEY": ' +
      'Protected, Masked and hidden, Environment scope "issuer".',
    `Merging: Settings → Merge requests → "Pipelines must succeed".`,
    `Pages: Deploy → Pages${isOwnDomain(site.url) ? ` → New domain → ${new URL(site.url).hostname}; add the two DNS records that it shows` : ''}.`,
  ],
  forgejo: (site) => [
    'Branch: Settings → Branches → Add rule for "main": ' +
      'no direct pushes, 1 approval, status check "check" required.',
    'Secret: Settings → Actions → Secrets → Add "BADGE_ISSUER_KEY". ' +
      'Every workflow of the repository can read it: where several people may write, ' +
      'keep the key at home instead and run `npm run issue` there.',
    `Pages: push the folder dist/ to the branch "pages"${isOwnDomain(site.url) ? `, and point ${new URL(site.url).hostname} to your host as its help on domains says` : ''}.`,
  ],
  other: (site) => [
    'Put the folder dist/, which `npm run build` makes, on any static host. ' +
      'Hidden files go with it: .well-known/ holds your identifier.',
    `Point ${new URL(site.url).hostname} to that host, over https.`,
    'Keep the key at home: run `npm run issue` there, commit what it wrote, and push it.',
  ],
};

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
