/** A starter set: several badges at once, to begin with and to change. */

import { dateOf } from '../community/dates.ts';
import type { CommunityFile } from '../community/file.ts';
import { suggestSlug } from '../community/identifiers.ts';
import { authored, type Authored } from './authored.ts';

/** One badge of a set. */
export interface StarterBadge {
  /** The name of its folder. */
  readonly slug: string;
  /** `badge.md` without its first day. */
  readonly text: string;
  /** Bytes of `symbol.svg` where the symbol is no word of ours, else null. */
  readonly symbol: Uint8Array | null;
}

const symbolLine = /^ {2}symbol: (\S+)\n/m;

/** The symbol that the text of a badge names; null: none. */
export const symbolNamedIn = (text: string): string | null => symbolLine.exec(text)?.[1] ?? null;

/** The language that the sets are first written in. */
const english = 'en';

/** What a badge of a set says in another language. */
export interface StarterWords {
  readonly name: string;
  readonly description: string;
  readonly skills: readonly string[];
  /** Markdown. */
  readonly criteria: string;
}

/** The words of a set in another language, by the folders of its badges. */
export type SetWords = ReadonlyMap<string, StarterWords>;

/**
 * Reads the words of a set: of each badge a line `# FOLDER`, its name, its description, its skills
 * with `; ` between them, an empty line, and how it is earned.
 */
export const setWordsIn = (text: string): SetWords =>
  new Map(
    text.split(/^# /m).flatMap((part) => {
      const [head = '', ...criteria] = part.trim().split('\n\n');
      const [slug = '', name = '', description = '', skills = ''] = head.split('\n');
      const words = {
        name,
        description,
        skills: skills.split('; '),
        criteria: criteria.join('\n\n'),
      };
      return slug === '' ? [] : [[slug, words] as const];
    }),
  );

/**
 * Plans all badges of the set, or none where one of their folders is taken. `wordsIn`: the words of
 * the set in the language (BCP 47) of the community's badges; where there are none, each badge says
 * that it is English.
 */
export function newSet(
  existing: readonly CommunityFile[],
  set: readonly StarterBadge[],
  now: Date,
  wordsIn: (language: string) => SetWords | null = () => null,
): Promise<Authored> {
  return authored(existing, now, async ({ badges, issuer }) => {
    const words = wordsIn(issuer.language);
    const language = words === null ? english : issuer.language;
    const own = words === null ? set : set.map((badge) => inWords(badge, words.get(badge.slug)));
    const taken = own.filter(({ slug }) => badges.some((badge) => badge.slug === slug));
    return {
      refusals: taken.map(
        ({ slug }) => `The badge \`${slug}\` is there already: badges/${slug}/badge.md.`,
      ),
      pictures: own.flatMap(({ slug, symbol }) =>
        symbol === null ? [] : [{ path: `badges/${slug}/symbol.svg`, bytes: symbol }],
      ),
      files: own.map(({ slug, text, symbol }) => ({
        path: `badges/${slug}/badge.md`,
        text: begun(
          symbol === null ? text : text.replace(symbolLine, ''),
          { language, common: issuer.language },
          now,
        ),
        replace: false,
      })),
    };
  });
}

/** The badge with these words in the place of the English ones, in a folder of its name. */
function inWords(badge: StarterBadge, words: StarterWords | undefined): StarterBadge {
  if (words === undefined) return badge;
  const { name, description, skills, criteria } = words;
  const text = badge.text
    .replace(/^name: .*$/m, () => `name: ${asYaml(name)}`)
    .replace(/^description: .*$/m, () => `description: ${asYaml(description)}`)
    .replace(/^skills:\n(?: {2}- .*\n)+/m, () =>
      ['skills:', ...skills.map((skill) => `  - ${asYaml(skill)}`), ''].join('\n'),
    )
    .replace(/(?<=\n---\n\n)[^]*$/, () => `${criteria}\n`);
  return { ...badge, slug: suggestSlug(name) ?? badge.slug, text };
}

/** A text of the set as YAML reads it as that text. */
const asYaml = (text: string): string =>
  /: | #|^[^\p{L}]/u.test(text) ? JSON.stringify(text) : text;

/** With its first day, and the language where it is another, after what it says. */
function begun(
  text: string,
  { language, common }: { readonly language: string; readonly common: string },
  now: Date,
): string {
  const isCommon = common.split('-')[0] === language.split('-')[0];
  const added = `created: ${dateOf(now)}\n${isCommon ? '' : `language: ${language}\n`}`;
  return text.replace(/^description: .*\n/m, (line) => line + added);
}

/** Whether the badges of a planned set are English in a community whose badges are not. */
export const isForeign = ({ files }: Authored): boolean =>
  files.some(({ text }) => text.includes(`\nlanguage: ${english}\n`));
