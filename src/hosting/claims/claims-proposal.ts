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
import { policyOf } from '../../review/policy.ts';
import type { WrittenComment } from '../commenting/comment-event.ts';
import { answer, type Outcome, withoutEmail } from '../commenting/outcome.ts';
import { badgesNotTheirs, formInstead, type Standing } from '../commenting/who-may-ask.ts';
import { digestOf } from '../digest.ts';
import { asBlock, asCode } from '../escaping.ts';
import { holdsEmail } from '../forms/filled-form.ts';
import { type Proposal, proposalBranch } from '../forms/proposal.ts';
import { filesShown, howToAgree } from '../forms/shown-files.ts';
import type { Host } from '../host.ts';
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
  if (holdsEmail(comment.body)) return answer([withoutEmail]);
  if (typeof asked === 'string') return answer([asked]);
  const { community, files } = standing;
  if (!community.badges.some(({ slug }) => slug === asked.badge))
    return answer([unknownName('badge', asked.badge, community.badges)]);
  const mayNot = await badgesNotTheirs(comment, [asked.badge], standing, host);
  if (mayNot.length > 0) return { kind: 'answer', text: formInstead(mayNot, community) };
  const { claims, events, leftOut } = gathered(
    await host.openIssues(),
    asked,
    comment,
    community,
    policyOf({ files }),
  );
  if (events.length > 1) return answer([severalEvents(asked, events)]);
  const taken = claims.slice(0, longestList);
  const planned = await plan(taken, { ...asked, event: events[0] ?? '' }, standing, circumstances);
  const left = [...leftOut, ...planned.leftOut, ...claims.slice(longestList).map(later)];
  if (planned.claims.length === 0)
    return answer([
      `No claim of ${asked.badge} on ${asked.date} can be taken.`,
      ...left.map(({ issue, why }) => `#${issue}: ${why}`),
    ]);
  const event = { ...asked, event: events[0] ?? '' };
  return {
    kind: 'proposal',
    proposal: proposalOf(comment, event, planned),
    ...(left.length > 0 && { aside: leftOutText(left) }),
  };
}

const severalEvents = ({ badge, date }: AskedEvent, events: readonly string[]): string =>
  `The claims name ${events.length} events of that day: ` +
  `${events
    .slice(0, 10)
    .map((event) => JSON.stringify(event.slice(0, 80)))
    .join(', ')}. ` +
  `Write which one, as in \`/claims ${badge} ${date} -- ${(events[0] ?? '').slice(0, 80)}\`.`;

const later = ({ issue }: Claim): LeftOut => ({
  issue,
  why: `At most ${longestList} are taken at once: ask again when these are merged.`,
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
 * All claims in one plan; where that is refused, its halves, until what is refused stands alone. So
 * one claim that cannot be taken keeps nobody else from theirs.
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
    evidence: [],
    note: event.event,
  };
  const made = await proposedAwards(wish, community, files, circumstances);
  if (made.refusals.length === 0) return { claims, files: made.files, leftOut: [] };
  if (claims.length === 1)
    return {
      claims: [],
      files: [],
      leftOut: [{ issue: first.issue, why: made.refusals.join(' ') }],
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

function proposalOf(
  comment: WrittenComment,
  { badge, date, event }: Event,
  { claims, files }: Planned,
): Proposal {
  const numbers = [...new Set(claims.map(({ issue }) => issue))];
  const branch = `claims-${digestOf([badge, date, event].join('\n'))}`;
  return {
    files,
    branch: proposalBranch(branch, comment.author, comment.authorId),
    rivals: `propose/${branch}-by-`,
    title: claims.length === 1 ? `Award ${badge}` : `Award ${badge} ${claims.length} times`,
    body: [
      `Claims of ${asCode(event)}, ${date}, that ${asCode(comment.author)} asked for in a comment ` +
        `on #${comment.below}; their own approval is that of the author.`,
      'A claim proves only that somebody saw the poster. **Was each of these people there?** ' +
        `To leave somebody out, delete their files in the changes. ${howToAgree}`,
      claims.map(lineOf).join('\n'),
      numbers.map((number) => `Closes #${number}.`).join(' '),
      filesShown(files),
    ].join('\n\n'),
  };
}

const lineOf = ({ issue, sender, isFromList, person: { name } }: Claim): string =>
  `- ${asCode(name)}, ${isFromList ? 'on the list' : 'claimed'} in #${issue} by ${asCode(sender)}`;

/** Characters of what is said of claims that were left out. */
const mostSaid = 20_000;

function leftOutText(left: readonly LeftOut[]): string {
  const lines = left.map(({ issue, why }) => `#${issue}: ${why}`).join('\n');
  return `Left out, and still open:\n\n${asBlock(lines.slice(0, mostSaid))}`;
}
