/**
 * All claims of an event as one proposal, which somebody who may award asks for. Nothing of this
 * decides an award: the proposal is reviewed like any other, and the organiser is its author.
 */

import { asCommunityFile, type AuthoredFile } from '../../authoring/authored.ts';
import {
  longestList,
  type ProposalCircumstances,
  proposedAwards,
} from '../../authoring/proposed-awards.ts';
import { unknownName } from '../../authoring/authored.ts';
import { checkCommunity } from '../../community/check.ts';
import type { Community } from '../../community/model.ts';
import { inTheirWords } from '../in-their-words.ts';
import { inARow } from '../../language/in-a-row.ts';
import { type Language, spokenBy } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import { policyOf } from '../../review/policy.ts';
import { answer, type Outcome } from '../commenting/outcome.ts';
import { badgesNotTheirs, formInstead, type Standing } from '../commenting/who-may-ask.ts';
import { digestOf } from '../digest.ts';
import { asBlock, asCode } from '../escaping.ts';
import { holdsEmail } from '../forms/filled-form.ts';
import { closing, type Proposal, proposalBranch } from '../forms/proposal.ts';
import { filesShown, sealingSaid } from '../forms/shown-files.ts';
import type { Host, WrittenComment } from '../host.ts';
import { type Claim, gathered, type LeftOut } from './claims.ts';
import type { AskedEvent } from './claims-comment.ts';

/** What becomes of a comment that asks for the claims of an event, or the sentence it is refused by. */
export async function claimsOutcome(
  comment: WrittenComment,
  asked: AskedEvent | string,
  standing: Standing,
  host: Pick<Host, 'mayWrite' | 'openIssues'>,
  circumstances: ProposalCircumstances,
): Promise<Outcome> {
  const { community, files } = standing;
  const language = spokenBy(community.issuer);
  const says = language.words.host.comments;
  if (holdsEmail(comment.body)) return answer([says.email], says);
  if (typeof asked === 'string') return answer([asked], says);
  if (!community.badges.some(({ slug }) => slug === asked.badge))
    return answer([unknownName('badge', asked.badge, community.badges)], says);
  const mayNot = await badgesNotTheirs(comment, [asked.badge], standing, host);
  if (mayNot.length > 0) return { kind: 'answer', text: formInstead(mayNot, community) };
  const { claims, events, leftOut } = gathered(
    await host.openIssues(),
    asked,
    comment,
    community,
    policyOf({ files }),
  );
  if (events.length > 1) return answer([severalEvents(asked, events, language)], says);
  const taken = claims.slice(0, longestList);
  const planned = await plan(taken, { ...asked, event: events[0] ?? '' }, standing, circumstances);
  const left = [...leftOut, ...planned.leftOut, ...claims.slice(longestList).map(later(language))];
  if (planned.claims.length === 0)
    return answer(
      [
        fill(says.claims.none, { badge: asked.badge, date: asked.date }),
        ...left.map((one) => fill(says.claims.line, one)),
      ],
      says,
    );
  const event = { ...asked, event: events[0] ?? '' };
  return {
    kind: 'proposal',
    proposal: proposalOf(comment, event, planned, community),
    ...(left.length > 0 && { aside: leftOutText(left, says.claims) }),
  };
}

function severalEvents(
  { badge, date }: AskedEvent,
  events: readonly string[],
  { words, series }: Language,
): string {
  const shown = events.slice(0, 10).map((event) => JSON.stringify(event.slice(0, 80)));
  return fill(words.host.comments.claims.events, {
    count: events.length,
    events: series(shown),
    example: `\`/claims ${badge} ${date} -- ${(events[0] ?? '').slice(0, 80)}\``,
  });
}

const later =
  ({ words: { host } }: Language) =>
  ({ issue }: Claim): LeftOut => ({
    issue,
    why: fill(host.comments.claims.later, { most: longestList }),
  });

interface Event extends AskedEvent {
  readonly event: string;
}

interface Planned {
  readonly claims: readonly Claim[];
  readonly files: readonly AuthoredFile[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * All claims in one plan; where that is refused, or a list says more of its awards, its halves, until
 * what is refused stands alone. So one claim that cannot be taken keeps nobody else from theirs.
 */
async function plan(
  claims: readonly Claim[],
  event: Event,
  { community, files }: Standing,
  circumstances: ProposalCircumstances,
): Promise<Planned> {
  const [first] = claims;
  if (first === undefined) return { claims: [], files: [], leftOut: [] };
  const wish = {
    badge: event.badge,
    people: claims.map(({ person }) => person),
    visibility: null,
    profile: null,
    date: event.date,
    note: event.event,
    ...first.said,
  };
  const isAlike = claims.every(({ said }) => JSON.stringify(said) === JSON.stringify(first.said));
  const made = isAlike ? await proposedAwards(wish, community, files, circumstances) : null;
  if (made?.refusals.length === 0) return { claims, files: made.files, leftOut: [] };
  if (made !== null && claims.length === 1)
    return {
      claims: [],
      files: [],
      leftOut: [{ issue: first.issue, why: whyIn(made.refusals, community) }],
    };
  const middle = Math.ceil(claims.length / 2);
  const before = await plan(claims.slice(0, middle), event, { community, files }, circumstances);
  const standing = [...files, ...before.files.map(asCommunityFile)];
  const then = checkCommunity(standing, { now: circumstances.now }).community ?? community;
  const rest = claims.slice(middle);
  const after = await plan(rest, event, { community: then, files: standing }, circumstances);
  return {
    claims: [...before.claims, ...after.claims],
    files: [...before.files, ...after.files],
    leftOut: [...before.leftOut, ...after.leftOut],
  };
}

function whyIn(refusals: readonly string[], { issuer }: Community): string {
  const language = spokenBy(issuer);
  return inARow(inTheirWords(refusals, language), language.formats);
}

function proposalOf(
  comment: WrittenComment,
  { badge, date, event }: Event,
  { claims, files }: Planned,
  community: Community,
): Proposal {
  const language = spokenBy(community.issuer);
  const { titles, ofClaims, claimsAsk, agree, claimed, onList } = language.words.host.proposals;
  const numbers = [...new Set(claims.map(({ issue }) => issue))];
  const branch = `claims-${digestOf([badge, date, event].join('\n'))}`;
  const author = asCode(comment.author);
  const lines = claims.map(({ issue: number, sender, isFromList, person: { name } }) => {
    const values = { recipient: asCode(name), number, author: asCode(sender) };
    return `- ${fill(isFromList ? onList : claimed, values)}`;
  });
  return {
    files,
    branch: proposalBranch(branch, comment.author, comment.authorId),
    rivals: `propose/${branch}-by-`,
    title:
      claims.length === 1
        ? fill(titles.one, { badge })
        : language.counted(titles.several, claims.length, { badge }),
    body: [
      fill(ofClaims, { event: asCode(event), date, author, below: comment.below.name }),
      inARow([claimsAsk, agree], language.formats),
      lines.join('\n'),
      numbers.map((number) => `${closing(number)}.`).join(' '),
      ...sealingSaid(files, community, language),
      filesShown(files, language),
    ].join('\n\n'),
  };
}

/** Characters of what is said of claims that were left out. */
const mostSaid = 20_000;

function leftOutText(
  left: readonly LeftOut[],
  { line, leftOut }: Words['host']['comments']['claims'],
): string {
  const lines = left.map((one) => fill(line, one)).join('\n');
  return `${leftOut}\n\n${asBlock(lines.slice(0, mostSaid))}`;
}
