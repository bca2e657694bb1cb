/**
 * What merging would publish, what changes, and who must still agree: a review as one page of
 * Markdown.
 */

import type { Award } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import { absolute, awardPage } from '../../credential/addresses.ts';
import type { Change } from '../changes.ts';
import { asWritten } from './markdown-text.ts';
import { nextSteps, pictureOf, waitingFacts } from './next-steps.ts';
import type { RequiredApproval } from '../required-approvals.ts';
import type { Review } from '../review.ts';

const mostLines = 200;
/** Hosts cut comments at 65,536 characters. */
const longestSummary = 60_000;

const headings: Readonly<Record<Review['state'], string>> = {
  refused: '## This cannot be merged yet',
  waiting: '## This is in order, and waits for agreement',
  allowed: '## This may be merged',
};

/**
 * The whole summary. Every word that somebody contributed stands in a code span; pictures are those
 * that the site publishes.
 */
export function summaryOf(review: Review): string {
  const sections = [
    headings[review.state],
    linesOrNothing('Where it stands', waitingFacts(review)),
    problemSection(review.problems),
    questionSection(review.questions),
    awardSection(review),
    agreementSection(review.matters),
    linesOrNothing('What comes next', nextSteps(review)),
    changeSection(review),
  ];
  const text = `${sections.filter((section) => section !== '').join('\n\n')}\n`;
  return text.length <= longestSummary
    ? text
    : `${text.slice(0, text.lastIndexOf('\n', longestSummary))}\n\nThe rest is left out here.\n`;
}

function problemSection(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  return section(
    problems.length === 1 ? 'One problem' : `${problems.length} problems`,
    problems.map(problemLine),
  );
}

function problemLine({ path, line, message, remedy, rule }: Problem): string {
  return `${asWritten(`${path}:${line}`)} ${plain(message)}<br>→ ${plain(remedy)} (${rule})`;
}

/** Questions stop nothing: only people can answer them. */
function questionSection(questions: readonly Problem[]): string {
  return questions.length === 0
    ? ''
    : section('To ask before you agree', questions.map(problemLine));
}

/**
 * Sentences of rules quote what was written in backticks; each of those, and all the rest, is shown
 * as it is.
 */
function plain(sentence: string): string {
  return asWritten(sentence);
}

const linesOrNothing = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : section(title, lines);

function awardSection(review: Review): string {
  const { community, matters } = review;
  const paths = new Set(matters.filter(({ what }) => what === 'award').map(({ path }) => path));
  if (paths.size === 0) return '';
  const title =
    paths.size === 1 ? 'Merging publishes one award' : `Merging publishes ${paths.size} awards`;
  if (community === null) return section(title, [...paths].map(asWritten));
  const badges = new Map(community.badges.map(({ slug, name }) => [slug, name]));
  const people = new Map(community.recipients.map(({ slug, name }) => [slug, name]));
  const hidden = new Set(
    community.recipients
      .filter(({ visibility }) => visibility === 'file-only')
      .map(({ slug }) => slug),
  );
  const line = (award: Award): string => {
    const page = absolute(community.issuer.url, awardPage(award.recipient, award.slug));
    return (
      `${pictureOf(review, award.badge)}${asWritten(badges.get(award.badge) ?? award.badge)} to ` +
      `${asWritten(people.get(award.recipient) ?? award.recipient)}, ` +
      `${award.date}<br>${hidden.has(award.recipient) ? 'no page: the recipient wants the file only' : `page: ${asWritten(page)}`}`
    );
  };
  return section(title, community.awards.filter(({ path }) => paths.has(path)).map(line));
}

const subjects: Readonly<Record<RequiredApproval['what'], string>> = {
  award: 'award',
  revocation: 'revocation',
  reinstatement: 'reinstatement',
  correction: 'correction of an award, which is signed again',
  identity: 'name or address of a recipient in an award, which is signed again',
  'giving-up': 'address that is given up (the person’s own word, or a maintainer’s)',
  hiding: 'whether an award is listed (its recipient says so, or a maintainer)',
  voices: 'what others said of an award, shown on its page',
  confirmation: 'confirmation of an award by people who know of it, never its recipient',
  quotation: 'words under the name of an account (it approves them itself)',
  withdrawal: 'withdrawal of an award that is not signed yet',
  badge: 'badge or pathway',
  'new-badge': 'new badge (two of these agree, or one maintainer)',
  profile: 'profile',
  original: 'badge of another issuer, kept as it came, or shown',
  selection: 'selection of badges (its recipient says so, or a maintainer)',
  endorsement: 'endorsement by somebody else, published as it came',
  account: 'account of a recipient (its owner confirms it, or a maintainer)',
  public: 'published file',
  key: 'key without a statement of the key before it (needs two maintainers)',
  address: 'move of the site (two maintainers agree, or the only one)',
  maintainers: 'engine, keys, policy or a file of nobody’s (needs a maintainer)',
};

function agreementSection(matters: readonly RequiredApproval[]): string {
  return matters.length === 0
    ? ''
    : section(
        'Who must agree',
        [...grouped(matters)].map(([, group]) => agreementLine(group)),
      );
}

/** Matters that wait for the same people in the same way take one line. */
function grouped(
  matters: readonly RequiredApproval[],
): ReadonlyMap<string, readonly RequiredApproval[]> {
  return Map.groupBy(matters, ({ what, agreed, missing, may, stale, wantsOther, ...more }) =>
    JSON.stringify([what, agreed, missing, may, stale, wantsOther, more.insteadOfAuthor]),
  );
}

function agreementLine(group: readonly RequiredApproval[]): string {
  const [first] = group;
  if (first === undefined) throw new Error('A group of approvals holds at least one.');
  const { what, agreed, missing, may, stale, wantsOther, insteadOfAuthor } = first;
  const which =
    group
      .slice(0, 5)
      .map(({ path }) => asWritten(path))
      .join(', ') + (group.length > 5 ? ` and ${group.length - 5} more` : '');
  const sentences = [
    agreed.length > 0 ? `Agreed: ${names(agreed)}.` : '',
    missing > 0
      ? `${missing === 1 ? 'One' : missing} more must agree; may: ${names(may)}.`
      : 'Nobody else is needed.',
    wantsOther ? 'Nobody awards alone: somebody other than the author must agree.' : '',
    insteadOfAuthor.length > 0
      ? `The newest commit was pushed by ${names(insteadOfAuthor)}: ` +
        'the author agrees to it by merging it, or somebody else by approving it.'
      : '',
    what === 'profile' && missing > 0
      ? 'The host asks any awarder for a review here, and cannot know whose profile it is.'
      : '',
    stale.length > 0 ? `Approved an earlier state only: ${names(stale)}.` : '',
  ];
  const said = sentences.filter((sentence) => sentence !== '').join(' ');
  return `${subjects[what]}: ${which}<br>${said}`;
}

/** Without @, so that nobody is called at every run. */
function names(accounts: readonly string[]): string {
  if (accounts.length === 0) return 'nobody yet';
  return (
    accounts.slice(0, 20).map(asWritten).join(', ') +
    (accounts.length > 20 ? ` and ${accounts.length - 20} more` : '')
  );
}

function changeSection({ changes }: Review): string {
  const standing = changes.filter(({ kind }) => kind !== 'added');
  const words: Readonly<Record<Change['kind'], string>> = {
    added: 'added',
    changed: 'changed',
    deleted: 'deleted',
  };
  const added = changes.length - standing.length;
  const lines = standing.map(({ path, kind }) => `${words[kind]}: ${asWritten(path)}`);
  if (changes.length === 0) return 'Nothing changes.';
  return section('Files', [`${added === 1 ? 'One file is' : `${added} files are`} new.`, ...lines]);
}

function section(title: string, lines: readonly string[]): string {
  const shown = lines.slice(0, mostLines).map((line) => `- ${line}`);
  const rest = lines.length > mostLines ? [`- and ${lines.length - mostLines} more`] : [];
  return [`### ${title}`, '', ...shown, ...rest].join('\n');
}

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
