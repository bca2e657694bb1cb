/**
 * The claims of an event among the open issues: the form that the code on its poster opens, and the
 * organiser's own list from the door. A claim proves nothing but that somebody saw the poster.
 */

import { linesOf, type NamedPerson } from '../../authoring/proposed-awards.ts';
import { folded } from '../../community/identifiers.ts';
import type { Community } from '../../community/model.ts';
import { inARow } from '../../language/in-a-row.ts';
import { spokenBy } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import { knownAs } from '../../review/agreement.ts';
import {
  authorisationFor,
  isAmong,
  type Policy,
  sameAccount,
  together,
} from '../../review/policy.ts';
import { type Answers, readFilled } from '../forms/filled-form.ts';
import { formsInAll } from '../forms/forms.ts';
import { peopleAsked, visibilityIn } from '../forms/proposal.ts';
import type { SentIssue } from '../host.ts';
import type { AskedEvent } from './claims-comment.ts';

/** One person who claims the badge, or whom the list from the door names. */
export interface Claim {
  readonly issue: number;
  readonly sender: string;
  readonly isFromList: boolean;
  readonly person: NamedPerson;
  readonly said: Said;
}

/**
 * What a list says of the awards of everybody on it, else the comment; a claim asks for nothing of it.
 */
interface Said {
  readonly evidence: readonly string[];
  readonly results: readonly string[];
  readonly credits: string | null;
  readonly exception: string | null;
}

export interface LeftOut {
  readonly issue: number;
  readonly why: string;
}

interface Gathered {
  readonly claims: readonly Claim[];
  /** What the claims call the event, each spelling that differs once. */
  readonly events: readonly string[];
  /** Issues that could be meant and are not taken, each with a sentence. */
  readonly leftOut: readonly LeftOut[];
}

interface Organiser {
  readonly author: string;
  readonly authorId: number | null;
}

/**
 * Everybody who claims the badge of that event, the oldest claim first. Left out are claims of
 * accounts whose own word counts for this badge: approving the proposal they would be a second voice
 * for what they asked for themselves.
 */
export function gathered(
  issues: readonly SentIssue[],
  asked: AskedEvent,
  organiser: Organiser,
  community: Community,
  policy: Policy,
): Gathered {
  const language = spokenBy(community.issuer);
  const says = language.words.host.comments.claims;
  const forms = formsInAll(community).filter(({ id }) => id === 'claim' || id === 'list');
  const nameOf = ({ author, authorId }: Organiser): string =>
    knownAs(author, authorId ?? undefined, policy.ids);
  const voices = together(authorisationFor(policy, asked.badge).who, policy.maintainers);
  const claims: Claim[] = [];
  const leftOut: LeftOut[] = [];
  const events = new Map<string, string>();
  for (const issue of [...issues].sort((one, other) => one.number - other.number)) {
    const { form, answers, refusals } = readFilled(issue.body, forms, language);
    const isList = form?.id === 'list';
    const leave = (why: string): void => void leftOut.push({ issue: issue.number, why });
    if (answers === null) {
      if (form?.id === 'claim')
        leave(fill(says.unread, { why: inARow(refusals, language.formats) }));
      continue;
    }
    if (answers['badge'] !== asked.badge || answers['date'] !== asked.date) continue;
    const event = answers[isList ? 'why' : 'event'] ?? '';
    const isOther = asked.event !== null && alike(event) !== alike(asked.event);
    if (isOther) continue;
    const isOwn = sameAccount(nameOf(issue), nameOf(organiser));
    if (issue.isByProgram) leave(says.program);
    else if (isList && !isOwn) leave(says.foreignList);
    else if (!isOwn && isAmong(nameOf(issue), voices)) leave(says.ownVoice);
    else {
      events.set(alike(event), event);
      const of = { issue: issue.number, sender: issue.author, isFromList: isList };
      for (const person of peopleOf(answers, isList, community))
        claims.push({ ...of, person, said: saidIn(answers, asked) });
    }
  }
  return { ...onceEach(claims, leftOut, says), events: [...events.values()] };
}

/** Two spellings of an event that mean the same. */
const alike = (event: string): string => folded(event.replace(/\s+/gu, ' ').trim());

function peopleOf(answers: Answers, isList: boolean, community: Community): readonly NamedPerson[] {
  const visibility = visibilityIn(answers);
  const profile = isList ? null : (answers['profile'] ?? null);
  const { language = null } = answers;
  const own = { visibility, profile, language };
  return peopleAsked(answers, community).map((person) => ({ ...person, ...own }));
}

function saidIn(
  { evidence, results, credits = null, exception = null }: Answers,
  asked: AskedEvent,
): Said {
  const reached = linesOf(results ?? '');
  return {
    evidence: linesOf(evidence ?? ''),
    results: reached.length === 0 ? asked.results : reached,
    credits: credits ?? asked.credits,
    exception,
  };
}

/** Who claims for themselves goes before the same name on the list; then the first counts. */
function onceEach(
  all: readonly Claim[],
  before: readonly LeftOut[],
  says: Words['host']['comments']['claims'],
): Pick<Gathered, 'claims' | 'leftOut'> {
  const leftOut = [...before];
  const known = new Map<string, number>();
  const claims = [
    ...all.filter(({ isFromList }) => !isFromList),
    ...all.filter(({ isFromList }) => isFromList),
  ].filter(({ issue, person: { name, folder } }) => {
    const keys = [folded(name), ...(folder === null ? [] : [`/${folder}`])];
    const first = keys.map((key) => known.get(key)).find((found) => found !== undefined);
    if (first !== undefined) {
      const named = JSON.stringify(name.slice(0, 80));
      const why =
        first === issue
          ? fill(says.twice, { name: named })
          : fill(says.again, { name: named, issue: first });
      leftOut.push({ issue, why });
      return false;
    }
    for (const key of keys) known.set(key, issue);
    return true;
  });
  return { claims, leftOut };
}
