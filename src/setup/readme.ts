/** The README of a fresh community: about it and its badges, not about the engine. */

import { formsAddress, type Kept } from '../community/hosts/code-hosts.ts';
import { inARow } from '../language/in-a-row.ts';
import { type Language, languageOf } from '../language/languages.ts';
import { fill } from '../language/text.ts';
import type { Words } from '../language/words.ts';

/** What the README of a new community says of it. */
export interface Introduced extends Kept {
  readonly name: string;
  readonly url: string;
  readonly description: string | null;
  /** BCP 47; what the pages speak. */
  readonly interfaceLanguage: string;
  /** Accounts on the host. */
  readonly maintainers: readonly string[];
}

/** Where the engine's own README stands once the community has one. */
export const manualPath = 'MANUAL.md';

/** Whether a README is still the engine's. */
export function isEnginesReadme(text: string): boolean {
  return text.startsWith('# Plainbadge\n');
}

/** A README to begin with, in Markdown, in the language of the community's interface. */
export function communityReadme(community: Introduced): string {
  const { url, description } = community;
  const { words, series, formats } = languageOf(community.interfaceLanguage);
  const { title, about, badges, check, who, engine } = words.host.readme;
  const issuer = plain(community.name);
  const parts = [
    `# ${fill(title, { issuer })}`,
    ...(description === null ? [] : [plain(description)]),
    fill(about, { issuer, address: `<${url}>` }),
    `## ${badges.title}`,
    fill(badges.text, { badges: `[${badges.all}](${url}badges/)` }),
    ...waysIn(community, words),
    `## ${check.title}`,
    fill(check.text, { bring: `[${check.bring}](${url}verify/)` }),
    `## ${who.title}`,
    inARow([lookedAfterBy(community, who, series), who.rules], formats),
    fill(engine, {
      manual: `[${manualPath}](${manualPath})`,
      hosting: '[HOSTING.md](HOSTING.md)',
      command: '`npm ci && npm start`',
    }),
    // Whoever reads another language finds these in English, and had better know before.
    ...(/^en\b/i.test(formats) ? [] : [words.host.readme.english]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function waysIn(community: Introduced, { host: said }: Words): readonly string[] {
  const { earn } = said.readme;
  const forms = formsAddress(community);
  const git = fill(earn.git, {
    profile: `\`recipients/<${earn.who}>/profile.md\``,
    award: `\`recipients/<${earn.who}>/<${earn.badge}>.md\``,
    help: '[CONTRIBUTING.md](CONTRIBUTING.md)',
  });
  const ways = [
    ...(forms === null ? [] : [`- ${fill(earn.form, { form: `[${earn.fillIn}](${forms})` })}`]),
    `- ${git}`,
  ];
  return [`## ${earn.title}`, ways.join('\n'), earn.ask];
}

function lookedAfterBy(
  { maintainers, repository }: Introduced,
  who: Words['host']['readme']['who'],
  series: Language['series'],
): string {
  if (maintainers.length === 0) return who.maintainers;
  const home = repository === null ? null : new URL(repository).origin;
  const names = maintainers.map((name) =>
    home === null ? plain(name) : `[${plain(name)}](${home}/${encodeURIComponent(name)})`,
  );
  return fill(who.named, { names: series(names) });
}

/** Text of one line as Markdown that shows it as it is. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&!]/g, (letter) => `\\${letter}`);
}
