/**
 * What a comment asks for: `/award first-talk @ada 2026-03-02 https://… [Soldering: Independent] -- why`, each on
 * a line of its own, or a sentence, "please award first-talk to @ada". Why goes on until an empty line or what
 * is asked for next. Whatever is quoted or code asks for nothing.
 */

import { daysMeant } from '../../community/text/written-dates.ts';
import { isCalendarDate } from '../../community/dates.ts';
import type { Language } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import { type SpokenParagraph, spokenParagraphs } from './spoken-lines.ts';

/** One line of a comment, read. Names are as they were typed, without `@`. */
export interface AskedAward extends BracketsSaid {
  readonly badge: string;
  readonly whom: readonly Mention[];
  /** Null where the line names none. */
  readonly date: string | null;
  readonly evidence: readonly string[];
  /** Markdown, or null. */
  readonly note: string | null;
}

/** What stands in brackets; null where no brackets say it. */
export interface BracketsSaid {
  /** What was reached: `Soldering: Independent`, as `--result` of the command takes it. */
  readonly results: readonly string[];
  /** As `--credits` of the command takes it. */
  readonly credits: string | null;
  /** As `--exception` of the command takes it. */
  readonly exception: string | null;
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

/** GitLab keeps `/award` for an emoji and takes it out of the comment, so `/badge` says the same. */
const command = /^\/(?:award|badge)(?=\s|$)/i;
/** Awards that one comment may ask for. */
export const mostAwards = 50;
const example =
  '`/award first-talk @ada 2026-03-02 https://talks.example/ada -- Spoke about bees.`';

/**
 * Reads a comment, as Markdown. `isBadge` tells the slugs of badges: a sentence in the words of other programs
 * ("please add @ada for code") is ours only where it names one. Empty where the comment asks for nothing.
 * Refusals are in the given language; what is read is the same in all.
 */
export function askedIn(
  comment: string,
  isBadge: (slug: string) => boolean,
  language: Language,
): AskedAwards {
  const read = spokenParagraphs(comment).flatMap((paragraph) =>
    partsOf(paragraph, isBadge).flatMap((part) => {
      const found = ofCommand(part, language) ?? ofSentence(part, isBadge, language);
      return found === null ? [] : [found].flat();
    }),
  );
  const asked = read.filter((one) => typeof one !== 'string');
  const refusals = read.filter((one) => typeof one === 'string');
  const count = asked.reduce((sum, { whom }) => sum + whom.length, 0);
  const { many } = language.words.host.comments.award;
  return count > mostAwards
    ? { asked: [], refusals: [fill(many, { most: mostAwards, count })] }
    : { asked, refusals };
}

const words = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** A line that begins to ask, and the lines of its paragraph up to the next of its kind. */
interface Part {
  readonly line: string;
  readonly more: readonly string[];
  /** True where a list, a quote or code stands right below the last of them. */
  readonly isGoingOn: boolean;
}

function partsOf(
  { lines, isGoingOn }: SpokenParagraph,
  isBadge: (slug: string) => boolean,
): readonly Part[] {
  const begins = ({ text, isSaid }: (typeof lines)[number]): boolean =>
    isSaid && (/^\/(?:award|badge|claims)(?:\s|$)/i.test(text) || isSentence(text, isBadge));
  const starts = lines.flatMap((line, at) => (begins(line) ? [at] : []));
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? lines.length;
    return {
      line: lines[start]?.text ?? '',
      more: lines.slice(start + 1, end).map(({ text }) => text),
      isGoingOn: isGoingOn && end === lines.length,
    };
  });
}

/**
 * `/award BADGE WHOM…`, then day, addresses, what was reached in brackets, and behind two dashes why; a
 * sentence where it is begun and cannot be read. What stands below its own lines is talk, unless it says why.
 */
function ofCommand(
  { line, more, isGoingOn }: Part,
  language: Language,
): AskedAward | string | null {
  if (!command.test(line)) return null;
  const end = ownLines(line, more);
  const said = [line.replace(command, ''), ...more.slice(0, end)].join('\n');
  const { asked, reason } = splitAtDashes(said);
  const why = reason === null ? '' : [reason, ...more.slice(end)].join('\n');
  if (why !== '' && isGoingOn) return language.words.host.comments.award.below;
  const { others: plain, ...inside } = bracketsSaid(asked);
  const [badge, ...others] = words(plain);
  if (badge === undefined || others.length === 0)
    return fill(language.words.host.comments.award.wants, { example });
  const found = withRest(badge, others, why, language);
  return typeof found === 'string' ? found : { ...found, ...inside };
}

/** How many lines below a command are its own: with an address, a bracket or dashes first, or inside a bracket. */
function ownLines(line: string, more: readonly string[]): number {
  const goesOn = (text: string, before: boolean): boolean => {
    const [opened, closed] = [text.lastIndexOf('['), text.lastIndexOf(']')];
    return opened === closed ? before : opened > closed;
  };
  let isOpen = goesOn(line, false);
  for (const [at, one] of more.entries()) {
    if (!isOpen && !/^(?:https?:\/\/|\[|(?:--|—|–)\s)/i.test(one)) return at;
    isOpen = goesOn(one, isOpen);
  }
  return more.length;
}

/** A command up to its two dashes, and what stands behind them: dashes in brackets end nothing. */
export function splitAtDashes(said: string): {
  readonly asked: string;
  readonly reason: string | null;
} {
  const covered = said.replace(inBrackets, (text) => '_'.repeat(text.length));
  const dashes = /\s(?:--|—|–)\s/u.exec(covered);
  return {
    asked: said.slice(0, dashes?.index),
    reason: dashes === null ? null : said.slice(dashes.index + dashes[0].length),
  };
}

/** The brackets of a command, and the words outside of them. */
export function bracketsSaid(asked: string): BracketsSaid & { readonly others: string } {
  const inside = [...asked.matchAll(inBrackets)].map(([, text = '']) => inOneLine(text));
  const said = (what: RegExp): readonly string[] =>
    inside.flatMap(
      (text) =>
        what
          .exec(text)
          ?.slice(1, 2)
          .map((value = '') => value) ?? [],
    );
  const [credits, exceptions] = [said(creditsSaid), said(exceptionSaid)];
  return {
    results: inside.filter((text) => !creditsSaid.test(text) && !exceptionSaid.test(text)),
    credits: credits.length === 0 ? null : credits.join(', '),
    exception: exceptions.length === 0 ? null : exceptions.join(' '),
    others: asked.replace(inBrackets, ' '),
  };
}

const inOneLine = (text: string): string => text.trim().replace(/\s+/gu, ' ');

const noBrackets: BracketsSaid = { results: [], credits: null, exception: null };

/** `[Soldering: Independent]`, `[credits: 2.5]`, `[exception: Taught it for years.]`. */
const inBrackets = /\[([^[\]]{1,600})\]/gu;
const creditsSaid = /^credits\s*[:=]\s*(.*)$/iu;
/** With nothing behind the word it is an exception, too, which gives no reason. */
const exceptionSaid = /^exception(?:\s*[:=]\s*([^]*))?$/iu;

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
    ...noBrackets,
    note: why.trim() === '' ? null : why.trim(),
  };
}

/** Digits with marks between them, and nothing else. */
export const looksLikeDay = (word: string): boolean =>
  /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/.test(word);

/** A folder's name, or an account's, which on GitLab, Forgejo and Gitea may have dots. */
const isName = (word: string): boolean =>
  /^(?:[a-z\d](?:[a-z\d_-]*[a-z\d])?|@[a-z\d](?:[a-z\d_.-]*[a-z\d])?),?$/i.test(word);

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

/** A program or somebody who is spoken to, and how: at least one of both begins a sentence of ours. */
const spokenTo = String.raw`@[\w-]+(?:\[bot\])?[,:]?\s+`;
const politely = String.raw`(?:(?:could|can|would|will)\s+you\s+)?(?:kindly\s+|(?:please|pls|plz),?\s+)?`;
const begun = String.raw`^(?:${spokenTo}${politely}|(?:(?:could|can|would)\s+you\s+)?(?:please|pls|plz),?\s+|(?:could|can|would)\s+you\s+)`;
const account = String.raw`@[\w-]+(?:\.[\w-]+)*`;
const names = String.raw`((?:${account}(?:\s*,\s*|\s+and\s+|\s+)?)+)`;
const over = String.raw`(?:,?\s+(?:please|pls|thanks|thank you))?[.!?]*$`;
const awardSentence = new RegExp(
  `${begun}award\\s+([\\w-]+)\\s+to\\s+${names}(?:\\s*on\\s+(\\S+?))?(?:\\s*for:?(?:\\s+([^]+?))?)?[.!]?$`,
  'iu',
);
const addSentence = new RegExp(`${begun}add\\s+${names}\\s*for\\s+([\\w, -]+?)${over}`, 'iu');

/** Whether the line is a sentence of ours: it names a badge of ours, whatever else it names. */
function isSentence(line: string, isBadge: (slug: string) => boolean): boolean {
  const [, badge = ''] = awardSentence.exec(line) ?? [];
  if (badge !== '') return isBadge(badge) || /please\s+award/i.test(line);
  return badgesIn(line)?.some(isBadge) ?? false;
}

/** The badges of a sentence in the words of all-contributors; null where it is none. */
function badgesIn(line: string): readonly string[] | null {
  const found = addSentence.exec(line);
  return found === null
    ? null
    : (found[2] ?? '').split(/\s*,\s*(?:and\s+)?|\s+and\s+/u).filter((kind) => kind !== '');
}

/** "please award first-talk to @ada for …", "please add @ada for first-talk, repairer". */
function ofSentence(
  { line, more, isGoingOn }: Part,
  isBadge: (slug: string) => boolean,
  language: Language,
): AskedAward | readonly AskedAward[] | string | null {
  const says = language.words.host.comments.award;
  const whole = [line, ...more].join('\n');
  const award = awardSentence.exec(whole) ?? awardSentence.exec(line);
  if (award !== null) {
    const [, badge = '', whom = '', date, reason = ''] = award;
    if (isGoingOn && (reason !== '' || /\bfor:?$/i.test(whole))) return says.below;
    const isAddress = /^https?:\/\/\S+$/i.test(reason);
    const rest = [...namesIn(whom), ...(date === undefined ? [] : [date])];
    const addresses = isAddress ? [reason] : [];
    return withRest(badge, [...rest, ...addresses], isAddress ? '' : reason, language);
  }
  const isUnended = /(?:,|\sand)$/i.test(line);
  const sentence = isUnended ? whole.replaceAll('\n', ' ') : line;
  const badges = badgesIn(sentence) ?? badgesIn(line) ?? [];
  const bad = badges.filter((badge) => !isBadge(badge));
  if (bad.length > 0) return fill(says.badges, { badges: language.oneOf(bad.map(quoted)) });
  const [, whom = ''] = addSentence.exec(sentence) ?? addSentence.exec(line) ?? [];
  return badges.map((badge) => ({
    badge,
    whom: mentioned(namesIn(whom)),
    date: null,
    evidence: [],
    ...noBrackets,
    note: null,
  }));
}

const namesIn = (text: string): readonly string[] => text.match(new RegExp(account, 'g')) ?? [];

export const quoted = (word: string): string => `\`${word.slice(0, 60).replaceAll('`', "'")}\``;
