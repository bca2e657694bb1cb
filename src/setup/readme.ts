/** The README of a fresh community: about it and its badges, not about the engine. */

import { codeHostOf } from '../community/hosts/code-hosts.ts';

/** What the README of a new community says of it. */
export interface Introduced {
  readonly name: string;
  readonly url: string;
  readonly description: string | null;
  /** The page of the repository on its host. */
  readonly repository: string | null;
  /** Accounts on the host. */
  readonly maintainers: readonly string[];
}

/** Where the engine's own README stands once the community has one. */
export const manualPath = 'MANUAL.md';

/** Whether a README is still the engine's. */
export function isEnginesReadme(text: string): boolean {
  return text.startsWith('# Plainbadge\n');
}

/** A README to begin with, in Markdown. */
export function communityReadme(community: Introduced): string {
  const { url, description } = community;
  const name = plain(community.name);
  return `# Badges of ${name}

${description === null ? '' : `${plain(description)}\n\n`}This repository holds the badges of ${name} and the awards of them, as text. They are published at <${url}>.

## The badges

[All badges](${url}badges/) say what each of them means and how it is earned. Whoever has one has a page of their own, with a
picture and a file that anybody can check.

## Get a badge, or propose somebody for one

${waysIn(community)}
Everything written here is public. Ask the person first, and write no e-mail address.

## Check a badge

[Bring its link, picture or file](${url}verify/) and it is checked in your own browser.

## Who looks after it

${lookedAfterBy(community)} Who may award which badge stands in \`keys/issuer.json\` and in the badges.

The site is made by Plainbadge: [${manualPath}](${manualPath}) is its manual, [HOSTING.md](HOSTING.md) says what runs on the host and how to upgrade.
\`npm ci && npm start\` shows the site on your own machine.
`;
}

function waysIn({ repository }: Introduced): string {
  const form =
    repository !== null && codeHostOf(repository) === 'github'
      ? `- Without git: [fill in a form](${repository}/issues/new/choose).\n`
      : '';
  return (
    `${form}- With git: write \`recipients/<who>/profile.md\` and ` +
    `\`recipients/<who>/<badge>.md\`, and open a pull request.\n` +
    '  [CONTRIBUTING.md](CONTRIBUTING.md) says how. Its review is the recognition.\n'
  );
}

function lookedAfterBy({ maintainers, repository }: Introduced): string {
  if (maintainers.length === 0) return 'The maintainers of this repository.';
  const home = repository === null ? null : new URL(repository).origin;
  const names = maintainers.map((name) =>
    home === null ? plain(name) : `[${plain(name)}](${home}/${encodeURIComponent(name)})`,
  );
  return `${names.join(', ')}.`;
}

/** Text of one line as Markdown that shows it as it is. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&!]/g, (letter) => `\\${letter}`);
}
