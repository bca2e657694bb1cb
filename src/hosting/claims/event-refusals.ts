/** What every claim of an event would be refused for, asked before its poster is printed. */

import { type ProposalCircumstances, proposedAwards } from '../../authoring/proposed-awards.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { Community } from '../../community/model.ts';
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
 * each; empty where one could. Badges that a person must have before are supposed to be there.
 */
export async function eventRefusals(
  event: ClaimedEvent,
  community: Community,
  files: readonly CommunityFile[],
  { now, ...circumstances }: ProposalCircumstances,
): Promise<readonly string[]> {
  const { badge, title, date } = event;
  const language = spokenBy(community.issuer);
  const form = issueForms(community).find(({ id }) => id === 'claim');
  const badgeNamed = community.badges.find(({ slug }) => slug === badge);
  if (form === undefined || badgeNamed === undefined || badgeNamed.retired !== null)
    return [`Nobody can claim \`${badge}\`: it is not awarded any more.`];
  if (holdsEmail(title))
    return ['There is an e-mail address in the title, which no form may hold.'];
  const given: Readonly<Record<string, string>> = { badge, event: title, date, name: 'Visitor' };
  const body = form.fields.map(({ id, label, kind, options, isRequired }) => {
    const choice = isRequired ? (options[0]?.words ?? '') : '';
    const promises = options.map(({ words }) => `- [X] ${words}`).join('\n');
    return `### ${label}\n\n${kind === 'promise' ? promises : (given[id] ?? choice)}`;
  });
  const { refusals } = readFilled(body.join('\n\n'), [form], language);
  if (refusals.length > 0) return refusals;
  const asked = claimsAskedIn(`/claims ${badge} ${date} -- ${title}`, language.words);
  if (typeof asked === 'string' || asked?.event !== title)
    return [
      'A comment cannot name this title: write it in plain words, without < > and line breaks.',
    ];
  const wish = {
    ...{ badge, date, note: title, evidence: [], visibility: null, profile: null },
    people: [{ name: 'Visitor', folder: circumstances.drawName() }],
    exception: badgeNamed.requires.length > 0 ? 'Supposed to be there.' : null,
  };
  const then = new Date(Math.max(now.getTime(), Date.parse(date) + 86_400_000 - 1));
  const made = await proposedAwards(wish, community, files, { ...circumstances, now: then });
  return made.refusals;
}
