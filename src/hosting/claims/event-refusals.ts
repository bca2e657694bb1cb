/** What every claim of an event would be refused for, asked before its poster is printed. */

import {
  type ProposalCircumstances,
  proposedAwards,
  supposedOfClaim,
} from '../../authoring/proposed-awards.ts';
import { leastReached } from '../../authoring/reached.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { Badge, Community, Issuer } from '../../community/model.ts';
import { spokenBy } from '../../language/languages.ts';
import { holdsEmail, readFilled } from '../forms/filled-form.ts';
import { issueForms } from '../forms/forms.ts';
import { claimsAskedIn } from './claims-comment.ts';

/** An event as its poster's code names it. */
export interface ClaimedEvent {
  readonly badge: string;
  readonly title: string;
  readonly date: string;
}

/**
 * Takes a claim of this event by somebody new through all that reads one, as on the day of the event:
 * the form, the comment that gathers claims, and the check. Every reason why none could be taken, once
 * each; empty where one could. Badges that a person must have before are supposed to be there, and
 * what must be reached to be said by the comment, as `claimsComment` has it.
 */
export async function eventRefusals(
  event: ClaimedEvent,
  community: Community,
  files: readonly CommunityFile[],
  circumstances: ProposalCircumstances,
): Promise<readonly string[]> {
  const badge = community.badges.find(({ slug }) => slug === event.badge);
  if (badge === undefined || badge.retired !== null)
    return [`Nobody can claim \`${event.badge}\`: it is not awarded any more.`];
  if (holdsEmail(event.title))
    return ['There is an e-mail address in the title, which no form may hold.'];
  const unread = [...formRefusals(event, community), ...commentRefusals(event, badge, community)];
  return unread.length > 0 ? unread : checkRefusals(event, badge, community, files, circumstances);
}

/**
 * The comment that takes all claims of the event; where the badge requires results, with the least
 * that must be reached, to be changed by whoever saw more.
 */
const claimsComment = (
  { badge: slug, title, date }: ClaimedEvent,
  { results }: Pick<Badge, 'results'>,
): string =>
  `/claims ${[slug, date, ...leastReached(results).map((line) => `[${line}]`)].join(' ')} -- ${title}`;

/** What to do with the claims afterwards, in lines for a terminal. */
export function afterwards(
  event: ClaimedEvent,
  badge: Pick<Badge, 'results'>,
  { repository, host }: Pick<Issuer, 'repository' | 'host'>,
): readonly string[] {
  return [
    ...(repository === null || host === 'other'
      ? [
          'That page leads to no form yet: keys/issuer.json names no `repository` whose host is known (see `host`).',
        ]
      : []),
    `Then write a comment on any issue: ${claimsComment(event, badge)}`,
    'It makes one pull request of all claims and of your list.',
    ...(host === 'gitlab' || host === 'forgejo'
      ? [
          'A job does that, which HOSTING.md has for this host. Without it, copy each form into a file for',
          '`npm run propose -- --form FILE`, or write the names into the list on the page for proposals.',
        ]
      : []),
    ...(leastReached(badge.results).length === 0
      ? []
      : [
          'In brackets stands what everybody must have reached: change it to what they did. Whoever reached',
          'something else goes on the list, in a form of its own.',
        ]),
  ];
}

/** What the form says of a claim, filled in as the poster's code does it. */
function formRefusals(
  { badge, title, date }: ClaimedEvent,
  community: Community,
): readonly string[] {
  const form = issueForms(community).find(({ id }) => id === 'claim');
  if (form === undefined) return [`Nobody can claim \`${badge}\`: there is no form for claims.`];
  const given: Readonly<Record<string, string>> = { badge, event: title, date, name: 'Visitor' };
  const body = form.fields.map(({ id, label, kind, options, isRequired }) => {
    const choice = isRequired ? (options[0]?.words ?? '') : '';
    const promises = options.map(({ words }) => `- [X] ${words}`).join('\n');
    return `### ${label}\n\n${kind === 'promise' ? promises : (given[id] ?? choice)}`;
  });
  return readFilled(body.join('\n\n'), [form], spokenBy(community.issuer)).refusals;
}

/** What keeps the comment from being read as the one for this event. */
function commentRefusals(event: ClaimedEvent, badge: Badge, { issuer }: Community): string[] {
  const { words } = spokenBy(issuer);
  const bare = claimsAskedIn(claimsComment(event, { results: [] }), words);
  if (bare === null || typeof bare === 'string' || bare.event !== event.title)
    return [
      'A comment cannot name this title: write it in plain words, without < > and line breaks.',
    ];
  const asked = claimsAskedIn(claimsComment(event, badge), words);
  const said = asked === null || typeof asked === 'string' ? [] : asked.results;
  return leastReached(badge.results).every((line, at) => line === said[at])
    ? []
    : [
        `A comment cannot say what \`${badge.slug}\` requires, for it holds brackets: award everybody ` +
          'by the form for several people.',
      ];
}

/** What the check says of an award to somebody new, on the day of the event. */
async function checkRefusals(
  { title, date }: ClaimedEvent,
  badge: Badge,
  community: Community,
  files: readonly CommunityFile[],
  { now, ...circumstances }: ProposalCircumstances,
): Promise<readonly string[]> {
  const wish = {
    ...{ badge: badge.slug, date, note: title, evidence: [], visibility: null, profile: null },
    people: [{ name: 'Visitor', folder: circumstances.drawName() }],
    ...supposedOfClaim(badge.slug, community),
  };
  const then = new Date(Math.max(now.getTime(), Date.parse(date) + 86_400_000 - 1));
  const made = await proposedAwards(wish, community, files, { ...circumstances, now: then });
  return made.refusals;
}
