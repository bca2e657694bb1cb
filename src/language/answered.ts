/**
 * Answers of the check to people who fill something in. The check speaks English, for commands and
 * logs; whoever meets its sentences on a page or below a form reads them in the community's words.
 */

import { fill, partsOf } from './text.ts';
import type { Words } from './words.ts';

type Answers = Words['host']['answers'];
type Texts = Readonly<Record<string, string>>;

/** The sentences of the check in English, the same in a language, and what stands between two. */
export interface Answering {
  readonly english: Answers;
  readonly answers: Answers;
  readonly gap: string;
}

/** What stands in a place and is said otherwise in each language, by the name of the place. */
const partsAt: Readonly<Record<string, readonly (keyof Answers['parts'])[]>> = {
  day: ['like', 'either'],
  field: [
    ...(['item', 'date', 'creditsField', 'evidence', 'exception', 'inException'] as const),
    ...([
      'asReached',
      'behindPeople',
      'badgeSays',
      'howEarned',
      'theDay',
      'theAddress',
      'behind',
    ] as const),
  ],
  missing: ['times', 'some'],
  range: ['range'],
  what: ['control', 'direction', 'invisible', 'half'],
};

/** What the check and the reader of pictures say of one that will not do. */
const ofPicture =
  /^(.+?)(?::\d+:\d+ {2}The picture is refused|: The picture is refused| is (?:an?|no|not|empty)\b.* choose it again)/su;

/**
 * What somebody is told, in the language: each of its sentences. Null where one of them is not
 * known: then all of it is better read in English than half of it.
 */
export function answered(said: string, answering: Answering): string | null {
  const { english, answers, gap } = answering;
  const picture = ofPicture.exec(said)?.[1];
  if (picture !== undefined) return fill(answers.picture, { file: picture });
  const value = (name: string, text: string): string =>
    text
      .split('; ')
      .map((one) => partOf(one, partsAt[name] ?? [], answering))
      .join('; ');
  const own = byLength(english.sentences);
  const theirs: Texts = answers.sentences;
  const sentences = (text: string): string | null => {
    for (const [key, template] of own) {
      const found = foundIn(text, template, '(?: (?<rest>.+))?$');
      if (found === null) continue;
      const { rest, ...values } = { ...found.groups };
      const first = filled(theirs[key], values, value);
      const more = rest === undefined ? '' : sentences(rest);
      if (more !== null) return more === '' ? first : `${first}${gap}${more}`;
    }
    return null;
  };
  return sentences(said);
}

function partOf(
  text: string,
  keys: readonly (keyof Answers['parts'])[],
  { english, answers }: Answering,
): string {
  for (const key of keys) {
    const found = foundIn(text, english.parts[key], '$');
    if (found !== null) return filled(answers.parts[key], { ...found.groups });
  }
  return text;
}

function filled(
  text: string | undefined,
  values: Readonly<Record<string, string | undefined>>,
  valueOf: (name: string, value: string) => string = (_, value) => value,
): string {
  const all = Object.entries(values).map(
    ([name, value = '']) => [name, valueOf(name, value)] as const,
  );
  return fill(text ?? '', Object.fromEntries(all));
}

/** Those that say the most of their own first: a shorter one would take a part for a value. */
const byLength = (texts: Texts): readonly (readonly [string, string])[] =>
  Object.entries(texts).sort(([, one], [, other]) => ownLength(other) - ownLength(one));

const ownLength = (text: string): number => text.replace(/\{\w+\}/g, '').length;

/** The values of a template in a text; null where it does not begin so. */
const foundIn = (text: string, template: string, ending: string): RegExpExecArray | null =>
  partsOf(template).every((part, at) => at % 2 === 1 || text.includes(part))
    ? patternOf(template, ending).exec(text)
    : null;

/** Patterns that were made before. */
const patterns = new Map<string, RegExp>();

function patternOf(text: string, ending: string): RegExp {
  const key = text + ending;
  const pattern = patterns.get(key) ?? newPattern(text, ending);
  patterns.set(key, pattern);
  return pattern;
}

/**
 * What a text with values in its places looks like; a place that comes twice has one value. What
 * somebody typed stands between quotation marks, and is one value, whatever it says.
 */
function newPattern(text: string, ending: string): RegExp {
  const seen = new Set<string>();
  const source = partsOf(text).map((part, at) => {
    if (at % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    if (seen.has(part)) return `\\k<${part}>`;
    seen.add(part);
    return `(?<${part}>"(?:[^"\\\\]|\\\\.)*"|.+?)`;
  });
  return new RegExp(`^${source.join('')}${ending}`, 'su');
}
