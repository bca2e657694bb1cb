/**
 * What a comment asks for: `/award first-talk @ada 2026-03-02 https://… [Soldering: Independent]
 * -- why`, a line each, or a sentence, "please award first-talk to @ada". Whatever is quoted or code
 * asks for nothing.
 */

import { daysMeant } from '../../community/text/written-dates.ts';
import { isCalendarDate } from '../../community/dates.ts';
import type { Language } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import { spokenLines } from './spoken-lines.ts';

/** One line of a comment, read. Names are as they were typed, without `@`. */
export interface AskedAward {
  readonly badge: string;
  readonly whom: readonly Mention[];
  /** Null where the line names none. */
  readonly date: string | null;
  readonly evidence: readonly string[];
  /** What was reached: `Soldering: Independent`, as `--result` of the command takes it. */
  readonly results: readonly string[];
  /** As `--credits` of the command takes it; null where the line names none. */
  readonly credits: string | null;
  /** Markdown of one line, or null. */
  readonly note: string | null;
}

export interface Mention {
  /** The name of an account on the host, or of a recipient's folder. */
  readonly name: string;
  readonly isAccount: boolean;
}

export interface AskedAwards {
  readonly asked: readonly AskedAward[];
  /** What cannot be read, a sentence each. */
  readonly refusals: readonly string[];
}

/** Awards that one comment may ask for. */
export const mostAwards = 50;
const example =
  '`/award first-talk @ada 2026-03-02 https://talks.example/ada -- Spoke about bees.`';

/**
 * Reads a comment, as Markdown. `isBadge` tells the slugs of badges: a sentence in the words of
 * other programs ("please add @ada for code") is ours only where it names one. Empty where the
 * comment asks for nothing. Refusals are in the given language; what is read is the same in all.
 */
export function askedIn(
  comment: string,
  isBadge: (slug: string) => boolean,
  language: Language,
): AskedAwards {
  const lines = spokenLines(comment);
  const read = lines.flatMap((line) => {
    const found = ofCommand(line, language) ?? ofSentence(line, isBadge, language);
    return found === null ? [] : [found].flat();
  });
  const asked = read.filter((one) => typeof one !== 'string');
  const refusals = read.filter((one) => typeof one === 'string');
  const count = asked.reduce((sum, { whom }) => sum + whom.length, 0);
  const { many } = language.words.host.comments.award;
  return count > mostAwards
    ? { asked: [], refusals: [fill(many, { most: mostAwards, count })] }
    : { asked, refusals };
}

const words = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/**
 * `/award BADGE WHOM…`, then day, addresses, what was reached in brackets, and behind two dashes why;
 * a sentence where it is begun and cannot be read.
 */
function ofCommand(line: string, language: Language): AskedAward | string | null {
  if (!/^\/award(?:\s|$)/.test(line)) return null;
  const [asked = '', ...why] = line.slice('/award'.length).split(/\s(?:--|—|–)\s/u);
  const reached = [...asked.matchAll(inBrackets)].map(([, text = '']) => text.trim());
  const [badge, ...rest] = words(asked.replace(inBrackets, ' '));
  if (badge === undefined || rest.length === 0)
    return fill(language.words.host.comments.award.wants, { example });
  const found = withRest(badge, rest, why.join(' -- '), language);
  if (typeof found === 'string') return found;
  const credits = reached.flatMap((text) => creditsSaid.exec(text)?.[1] ?? []);
  return {
    ...found,
    results: reached.filter((text) => !creditsSaid.test(text)),
    credits: credits.length === 0 ? null : credits.join(', '),
  };
}

/** `[Soldering: Independent]`, `[credits: 2.5]`. */
const inBrackets = /\[([^[\]]{1,600})\]/gu;
const creditsSaid = /^credits\s*[:=]\s*(.*)$/iu;

function withRest(
  badge: string,
  rest: readonly string[],
  why: string,
  { words: { host }, all, oneOf }: Language,
): AskedAward | string {
  const says = host.comments.award;
  const dates = rest.filter(looksLikeDay);
  const evidence = rest.filter((word) => /^https?:\/\//i.test(word));
  const whom = rest.filter((word) => !dates.includes(word) && !evidence.includes(word));
  const wrong = whom.find((word) => !isName(word));
  if (wrong !== undefined) return fill(says.name, { word: quoted(wrong), example });
  if (whom.length === 0) return fill(says.nobody, { badge: quoted(badge), example });
  if (dates.length > 1) return fill(says.days, { days: all(dates.map(quoted)) });
  const [date = null] = dates;
  if (date !== null && !isCalendarDate(date)) {
    const [word, days] = [quoted(date), daysMeant(date)];
    return days.length === 0
      ? fill(says.dayBare, { word })
      : fill(says.day, { word, days: oneOf(days) });
  }
  return {
    badge,
    whom: mentioned(whom),
    date,
    evidence,
    ...{ results: [], credits: null },
    note: why.trim() === '' ? null : why.trim(),
  };
}

/** Digits with marks between them, and nothing else. */
export const looksLikeDay = (word: string): boolean =>
  /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/.test(word);

const isName = (word: string): boolean => /^@?[a-z\d](?:[a-z\d_-]*[a-z\d])?,?$/i.test(word);

const mentioned = (names: readonly string[]): readonly Mention[] => [
  ...new Map(
    names.map((word) => {
      const name = word.replace(/,$/, '');
      return [
        name.toLowerCase(),
        { name: name.replace(/^@/, ''), isAccount: name.startsWith('@') },
      ] as const;
    }),
  ).values(),
];

const polite = String.raw`(?:@[\w-]+[,:]?\s+)?please\s+`;
const names = String.raw`((?:@[\w-]+(?:\s*,\s*|\s+and\s+|\s+)?)+)`;
const awardSentence = new RegExp(
  `^${polite}award\\s+([\\w-]+)\\s+to\\s+${names}(?:\\s*on\\s+(\\S+?))?(?:\\s*for\\s+(.+?))?[.!]?$`,
  'iu',
);
const addSentence = new RegExp(`^${polite}add\\s+${names}\\s*for\\s+([\\w, -]+?)[.!]?$`, 'iu');

/** "please award first-talk to @ada for …", "please add @ada for first-talk, repairer". */
function ofSentence(
  line: string,
  isBadge: (slug: string) => boolean,
  language: Language,
): AskedAward | readonly AskedAward[] | string | null {
  const award = awardSentence.exec(line);
  if (award !== null) {
    const [, badge = '', whom = '', date, reason = ''] = award;
    const isAddress = /^https?:\/\/\S+$/i.test(reason);
    const rest = [...namesIn(whom), ...(date === undefined ? [] : [date])];
    const addresses = isAddress ? [reason] : [];
    return withRest(badge, [...rest, ...addresses], isAddress ? '' : reason, language);
  }
  const [, whom = '', kinds = ''] = addSentence.exec(line) ?? [];
  const badges = kinds.split(/\s*,\s*|\s+and\s+/u).filter((kind) => kind !== '');
  if (!badges.some(isBadge)) return null;
  const bad = badges.filter((badge) => !isBadge(badge));
  if (bad.length > 0)
    return fill(language.words.host.comments.award.badges, {
      badges: language.oneOf(bad.map(quoted)),
    });
  return badges.map((badge) => ({
    badge,
    whom: mentioned(namesIn(whom)),
    date: null,
    evidence: [],
    ...{ results: [], credits: null },
    note: null,
  }));
}

const namesIn = (text: string): readonly string[] => text.match(/@[\w-]+/g) ?? [];

export const quoted = (word: string): string => `\`${word.slice(0, 60).replaceAll('`', "'")}\``;
