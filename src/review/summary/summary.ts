/**
 * What merging would publish, what changes, and who must still agree: a review as one page of
 * Markdown.
 */

import type { Award } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import { absolute, awardPage } from '../../credential/addresses.ts';
import { inARow } from '../../language/in-a-row.ts';
import { type Language, languageOf, wordsOf } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import { asWritten } from './markdown-text.ts';
import { lookHints, nextSteps, pictureOf, waitingFacts } from './next-steps.ts';
import type { RequiredApproval } from '../required-approvals.ts';
import type { Review } from '../review.ts';

const mostLines = 200;
/** Hosts cut comments at 65,536 characters. */
const longestSummary = 60_000;

/**
 * The whole summary, in the community's language; what a check found is said in the words of its
 * command. Every word that somebody contributed stands in a code span; pictures are those that the
 * site publishes, and those of new badges as the proposal has them. `run`: the address of the job
 * that keeps a preview; null where nothing does.
 */
export function summaryOf(review: Review, run: string | null = null): string {
  const language = languageOf(review.standing.language);
  const { words, count } = language;
  const says = words.host.review;
  const { problems, questions } = review;
  const sections = [
    `## ${says.states[review.state]}`,
    section(says.sections.standing, waitingFacts(review, language), language),
    section(count(says.problems, problems.length), problems.map(problemLine), language),
    // Questions stop nothing: only people can answer them.
    section(says.sections.questions, questions.map(problemLine), language),
    awardSection(review, language),
    section(says.sections.look, lookHints(review, run, language), language),
    section(
      says.sections.agreement,
      [...grouped(review.matters).values()].map((group) => agreementLine(group, language)),
      language,
    ),
    section(says.sections.next, nextSteps(review, words), language),
    changeSection(review, language),
  ];
  const text = `${sections.filter((one) => one !== '').join('\n\n')}\n`;
  return text.length <= longestSummary
    ? text
    : `${text.slice(0, text.lastIndexOf('\n', longestSummary))}\n\n${says.cut}\n`;
}

/**
 * Sentences of rules quote what was written in backticks; each of those, and all the rest, is shown
 * as it is.
 */
function problemLine({ path, line, message, remedy, rule }: Problem): string {
  return `${asWritten(`${path}:${line}`)} ${asWritten(message)}<br>→ ${asWritten(remedy)} (${rule})`;
}

function awardSection(review: Review, language: Language): string {
  const { community, matters } = review;
  const says = language.words.host.review;
  const paths = new Set(matters.filter(({ what }) => what === 'award').map(({ path }) => path));
  const title = language.count(says.awards, paths.size);
  if (community === null) return section(title, [...paths].map(asWritten), language);
  const badges = new Map(community.badges.map(({ slug, name }) => [slug, name]));
  const people = new Map(community.recipients.map((one) => [one.slug, one]));
  const line = (award: Award): string => {
    const recipient = people.get(award.recipient);
    const said = fill(says.award, {
      badge: asWritten(badges.get(award.badge) ?? award.badge),
      recipient: asWritten(recipient?.name ?? award.recipient),
      date: award.date,
    });
    const address = absolute(community.issuer.url, awardPage(award.recipient, award.slug));
    const page =
      recipient?.visibility === 'file-only'
        ? says.noPage
        : fill(says.page, { address: asWritten(address) });
    return `${pictureOf(review, award.badge)}${said}<br>${page}`;
  };
  const shown = community.awards.filter(({ path }) => paths.has(path)).map(line);
  return section(title, shown, language);
}

/** Matters that wait for the same people in the same way take one line. */
function grouped(
  matters: readonly RequiredApproval[],
): ReadonlyMap<string, readonly RequiredApproval[]> {
  return Map.groupBy(matters, ({ what, agreed, missing, may, stale, wantsOther, ...more }) =>
    JSON.stringify([what, agreed, missing, may, stale, wantsOther, more.insteadOfAuthor]),
  );
}

function agreementLine(group: readonly RequiredApproval[], language: Language): string {
  const [first] = group;
  if (first === undefined) throw new Error('A group of approvals holds at least one.');
  const { what, agreed, missing, may, stale, wantsOther, insteadOfAuthor } = first;
  const { words, counted } = language;
  const says = words.host.review;
  const names = (accounts: readonly string[]): string =>
    accounts.length === 0 ? says.nobody : shortened(accounts, 20, language);
  const sentences = [
    agreed.length > 0 ? fill(says.agreed, { names: names(agreed) }) : '',
    missing > 0 ? counted(says.missing, missing, { names: names(may) }) : says.enough,
    wantsOther ? says.another : '',
    insteadOfAuthor.length > 0 ? fill(says.pushed, { names: names(insteadOfAuthor) }) : '',
    what === 'profile' && missing > 0 ? says.anyAwarder : '',
    stale.length > 0 ? fill(says.stale, { names: names(stale) }) : '',
  ];
  const said = inARow(
    sentences.filter((sentence) => sentence !== ''),
    language.formats,
  );
  const paths = shortened(
    group.map(({ path }) => path),
    5,
    language,
  );
  return `${fill(says.matter, { subject: says.subjects[what], paths })}<br>${said}`;
}

/** The first of them, and how many more there are. Without @, so that nobody is called at every run. */
function shortened(
  texts: readonly string[],
  most: number,
  { words, series, counted }: Language,
): string {
  const list = series(texts.slice(0, most).map(asWritten));
  const more = texts.length - most;
  return more <= 0 ? list : counted(words.host.review.andMore, more, { list });
}

function changeSection({ changes }: Review, language: Language): string {
  const says = language.words.host.review;
  if (changes.length === 0) return says.unchanged;
  const standing = changes.filter(({ kind }) => kind !== 'added');
  const added = language.count(says.added, changes.length - standing.length);
  const lines = standing.map(({ path, kind }) =>
    fill(kind === 'deleted' ? says.deleted : says.changed, { path: asWritten(path) }),
  );
  return section(says.sections.files, [added, ...lines], language);
}

/** Nothing where there are no lines. */
function section(title: string, lines: readonly string[], { words, count }: Language): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, mostLines).map((line) => `- ${line}`);
  const more = lines.length - mostLines;
  const rest = more > 0 ? [`- ${count(words.host.review.more, more)}`] : [];
  return [`### ${title}`, '', ...shown, ...rest].join('\n');
}

/** Commands speak English. */
const { subjects } = wordsOf('en').host.review;

/** What a terminal shows: one line for each matter that still waits, then the verdict. */
export function waitingLines({ matters }: Review): readonly string[] {
  const waiting = grouped(matters.filter(({ missing }) => missing > 0));
  return [...waiting.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { what, path, may, missing, wantsOther } = first;
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    const other = wantsOther ? ', other than the author' : '';
    return (
      `${subjects[what]} ${printable(path)}${more}: ${missing} more must agree${other}; ` +
      `may: ${may.slice(0, 20).map(printable).join(', ') || 'nobody yet'}`
    );
  });
}

/** The text with `·` for each sign that a terminal or a workflow would obey, or nobody sees. */
export function printable(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '·');
}

/** The review for scripts; stable names, no bytes. */
export function reviewAsJson({ state, problems, questions, changes, matters }: Review): string {
  return `${JSON.stringify({ state, problems, questions, changes, matters }, null, 2)}\n`;
}

/** A workflow command that shows who must still agree, beside the file. */
export function noticeOf({ what, path, may, missing }: RequiredApproval): string {
  const escaped = (text: string): string =>
    printable(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
  const words =
    `This ${subjects[what]} waits: ${missing} more must agree. ` +
    `May: ${may.slice(0, 20).join(', ') || 'nobody yet'}.`;
  return (
    '::notice ' +
    `file=${escaped(path)},line=1,title=waiting::${printable(words).replaceAll('%', '%25')}`
  );
}
