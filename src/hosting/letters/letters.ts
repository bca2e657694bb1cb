/**
 * Sends the message about an award to the address that somebody sealed for it, once. The comment in
 * which the address stood is taken away; that the message went out is remembered, without the address,
 * in a comment on the pull request that brought the award.
 */

import { hexOf, sha256 } from '../../proof/bytes.ts';
import { sealPage, absolute } from '../../credential/addresses.ts';
import { spokenBy } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import type { Git } from '../../repository/git.ts';
import { message, type ToldAward } from '../announcement.ts';
import { asCode } from '../escaping.ts';
import type { MessageTemplate } from '../messages/template.ts';
import { answerTo } from '../commenting/comment-event.ts';
import { pullOf } from '../telling.ts';
import {
  type GivenAddress,
  type Published,
  type Reading,
  readingOf,
  type Reason,
  whoseWord,
} from './given-address.ts';
import type { Letter, LetterBox, Post, StandingComment } from './letter-box.ts';

/** What sending takes: the host, the mail server, and the community as it is published. */
export interface Sending extends Published {
  readonly box: LetterBox;
  readonly post: Post;
  readonly git: Git;
  readonly branch: string;
  readonly templates: readonly MessageTemplate[];
  /** Where the comments begin that are read (ISO 8601). */
  readonly since: string;
}

/** What was done, a line for each comment, without any address; `isWell`: nothing has to be repeated. */
export interface Sent {
  readonly lines: readonly string[];
  readonly isWell: boolean;
}

/** Reads all comments, sends what can be sent, and takes away what is used or of no use. */
export async function sendLetters(sending: Sending): Promise<Sent> {
  const lines: string[] = [];
  const addresses: Addressed[] = [];
  for (const comment of await sending.box.since(sending.since)) {
    const reading = await readingOf(comment, sending);
    if (reading === null) continue;
    const found = reading.kind === 'address' ? await withPull(reading, sending) : reading;
    if (found.kind === 'addressed') addresses.push(found);
    else lines.push(await settled(comment, found, sending));
  }
  if (addresses.length === 0) return { lines, isWell: true };
  const trouble = await sending.post.trouble();
  if (trouble !== null)
    return { lines: [...lines, `The mail server takes nothing: ${trouble}.`], isWell: false };
  let isWell = true;
  for (const each of inOrder(addresses)) {
    const done = await delivered(each, sending);
    lines.push(lineOf(each.comment, done.line));
    isWell &&= done.isWell;
  }
  return { lines, isWell };
}

/** An address with the pull request that brought its award. */
interface Addressed extends GivenAddress {
  readonly kind: 'addressed';
  readonly pull: number;
  /** Whether the recipient's own account gave it. */
  readonly isOwn: boolean;
}

async function withPull(
  { comment, told, to }: GivenAddress,
  sending: Sending,
): Promise<Addressed | Extract<Reading, { kind: 'unused' }>> {
  const { box, git, branch } = sending;
  const pull = await pullOf(git, box, told.award.path, { at: 'HEAD', branch });
  if (pull === null) return { kind: 'unused', reason: 'byHand', told };
  const word = whoseWord(comment, told, sending, await box.facts(pull));
  return word === null
    ? { kind: 'unused', reason: 'notYours', told: null }
    : { kind: 'addressed', comment, told, to, pull, isOwn: word === 'own' };
}

/** Of several for one award the person's own comes first, then the latest. */
const inOrder = (addresses: readonly Addressed[]): readonly Addressed[] =>
  addresses.toSorted(
    (one, other) => Number(other.isOwn) - Number(one.isOwn) || other.comment.id - one.comment.id,
  );

async function settled(
  comment: StandingComment,
  reading: Exclude<Reading, { kind: 'address' }>,
  sending: Sending,
): Promise<string> {
  switch (reading.kind) {
    case 'foreign':
      return lineOf(comment, 'sealed for somebody else, or by nobody: left alone');
    case 'early':
      return lineOf(comment, 'waits, the award is not published yet');
    case 'unused':
      await takeAway(comment, reading.reason, reading.told, sending);
      return lineOf(comment, `taken away: ${reading.reason}`);
  }
}

const lineOf = ({ id, below }: StandingComment, what: string): string =>
  `Comment ${id} on #${below}: ${what}.`;

/** Where another address would be of no more use. */
const final: readonly Reason[] = ['over', 'byHand', 'told', 'notYours'];

/** Says why an address is not used, once, and takes its comment away. */
async function takeAway(
  { id, below, author, isByProgram }: StandingComment,
  reason: Reason,
  told: ToldAward | null,
  { box, community: { issuer } }: Sending,
): Promise<void> {
  const { letters } = spokenBy(issuer).words.host;
  const mark = answerTo(id);
  const why = fill<string>(letters.why[reason], { command: commandFor(told) });
  // Programs are not answered: they would answer.
  if (!isByProgram && !(await box.below(below)).some(({ body }) => body.includes(mark)))
    await box.say(
      below,
      [
        fill(letters.unused, { author, why }),
        ...(final.includes(reason)
          ? []
          : [fill(letters.again, { page: absolute(issuer.url, sealPage) })]),
        mark,
      ].join('\n\n'),
    );
  await box.remove(id);
}

const commandFor = (told: ToldAward | null): string =>
  asCode(
    told === null
      ? 'npm run tell'
      : `npm run tell -- --award ${told.award.recipient}/${told.award.slug}`,
  );

type State = 'sending' | 'sent' | 'unknown';

/** Begins the comment that remembers a message; only programs' comments count. */
const markOf = (digest: string, state: State): string =>
  `<!-- plainbadge message ${digest} ${state} -->`;

interface Done {
  readonly line: string;
  readonly isWell: boolean;
}

async function delivered(each: Addressed, sending: Sending): Promise<Done> {
  const { comment, told, pull, to } = each;
  const { box, post, community, templates } = sending;
  const digest = hexOf(await sha256(`award message ${told.award.path}`)).slice(0, 32);
  const before = await remembered(digest, pull, box);
  if (before !== null) return again(before, digest, each, sending);
  const mine = await box.say(pull, said(digest, 'sending', told, sending));
  const first = await remembered(digest, pull, box);
  if (first !== null && first.id !== mine) {
    await box.remove(mine);
    return { line: 'another run is at it', isWell: true };
  }
  const { subject, text } = message(told, community.issuer, templates);
  const letter: Letter = { to, subject, text, id: digest };
  const { kind, code } = { code: '', ...(await post.send(letter)) };
  if (kind === 'failed') {
    await box.remove(mine);
    return { line: `not sent, to be tried again: ${code}`, isWell: false };
  }
  if (kind === 'refused') {
    await box.remove(mine);
    await takeAway(comment, 'refused', told, sending);
    return { line: `not sent, the address was refused: ${code}`, isWell: true };
  }
  await box.rewrite(mine, said(digest, kind, told, sending));
  await box.remove(comment.id);
  return { line: kind === 'sent' ? 'sent' : `perhaps sent: ${code}`, isWell: true };
}

/** A message was begun before: it went out, or nobody knows, and it goes out no second time. */
async function again(
  before: { readonly id: number; readonly state: State },
  digest: string,
  { comment, told }: Addressed,
  sending: Sending,
): Promise<Done> {
  if (before.state === 'sending') {
    await sending.box.rewrite(before.id, said(digest, 'unknown', told, sending));
    await sending.box.remove(comment.id);
    return { line: 'perhaps sent by a run that was cut short', isWell: true };
  }
  await takeAway(comment, 'told', told, sending);
  return { line: 'taken away: told', isWell: true };
}

/** The first comment that remembers this message, or null. */
async function remembered(
  digest: string,
  pull: number,
  box: LetterBox,
): Promise<{ readonly id: number; readonly state: State } | null> {
  const states = ['sending', 'sent', 'unknown'] as const;
  const found = (await box.below(pull))
    .filter(({ isByProgram }) => isByProgram)
    .flatMap(({ id, body }) =>
      states
        .filter((state) => body.startsWith(markOf(digest, state)))
        .map((state) => ({ id, state })),
    )
    .sort((one, other) => one.id - other.id);
  return found[0] ?? null;
}

function said(
  digest: string,
  state: State,
  told: ToldAward,
  { community: { issuer } }: Sending,
): string {
  const { letters } = spokenBy(issuer).words.host;
  const badge = asCode(told.badge.name);
  const text = fill<string>(letters[state], { badge, command: commandFor(told) });
  return `${markOf(digest, state)}\n${text}`;
}
