/**
 * What an `.all-contributorsrc` adds to a checked community: badges, recipients and awards that are
 * not there yet.
 */

import type {
  Award,
  CalendarDate,
  Community,
  Evidence,
  Link,
  Slug,
} from '../../community/model.ts';
import { awardPath, awardText } from '../award-file.ts';
import { canBeSet } from '../../community/letters/shapes.ts';
import type { Problem } from '../../community/problem.ts';
import { botName, isBot } from './bots.ts';
import { holdsEmail, plainLetters, publicAddress } from './clean-text.ts';
import { filledLink, listOf } from './code-host.ts';
import { badgeText, recipientText } from './community-texts.ts';
import { marksOf } from '../../community/look-alikes/skeleton.ts';
import { kindOf, slugOfKind } from './contribution-kinds.ts';
import type { ContributorsFile } from './contributors-file.ts';
import { callName, type Contribution, type Person } from './people.ts';
import { place, type Placed, type PlacingOptions } from './placing.ts';
import {
  counted,
  remarkOn,
  remarkOnKinds,
  remarkOnName,
  remarkOnProject,
  type Said,
} from './remarks.ts';

/** A file to write: path inside the community's folder, with forward slashes, and its text. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

/** How many badges, recipients and awards. */
interface Counts {
  readonly badges: number;
  readonly recipients: number;
  readonly awards: number;
}

export interface ImportSummary {
  /** In the imported file. */
  readonly people: number;
  readonly contributions: number;
  readonly kinds: number;
  readonly added: Counts;
  /** The day of all that is added. */
  readonly date: CalendarDate;
  /** What was there already and stays as it is. */
  readonly kept: Counts;
  /** What was not taken over as it stood, one sentence each. */
  readonly notes: readonly string[];
}

interface ImportPlan {
  readonly files: readonly PlannedFile[];
  readonly summary: ImportSummary;
  /** People who may be there already under another name; they are not in `files`. */
  readonly problems: readonly Problem[];
}

/** What is said about the people of the file. */
export interface PlanOptions extends PlacingOptions {
  readonly skipBots: boolean;
}

/** Plans the import. Each award gets `date`, and so does each badge as its day of creation. */
export function planImport(
  whole: ContributorsFile,
  community: Community,
  date: CalendarDate,
  options: PlanOptions,
): ImportPlan {
  const remarks = new Map<string, string[]>();
  const said: Said = (sentence, who) =>
    void remarks.set(sentence, [...(remarks.get(sentence) ?? []), callName(who)]);
  const isLeft = (person: Person): boolean => options.skipBots && isBot(person);
  for (const person of whole.people) {
    remarkOn(person, isLeft(person), said);
    if (!isLeft(person)) remarkOnKinds(person, whole, said);
  }
  const wanted = { ...whole, people: whole.people.filter((person) => !isLeft(person)) };
  const { people, problems } = place(wanted, community, options);
  const file = { ...wanted, people };
  const badges = badgeFiles(file, community, date);
  const present = new Map(community.recipients.map((recipient) => [recipient.slug, recipient]));
  const newcomers = people.filter(({ slug }) => !present.has(slug));
  const recipients = newcomers.map((person) => recipientFile(person, said));
  for (const person of people) remarkOnName(person, present.get(person.slug), said);
  const awarded = Map.groupBy(community.awards, ({ recipient }) => recipient);
  const awards = people.flatMap((person) =>
    awardFiles(person, file, awarded.get(person.slug) ?? [], date, said),
  );
  const contributions = file.people.reduce((sum, person) => sum + person.contributions.length, 0);
  const kinds = new Set(keywords(file).map(slugOfKind)).size;
  const added = { badges: badges.length, recipients: recipients.length, awards: awards.length };
  const kept = {
    badges: kinds - added.badges,
    recipients: people.length - added.recipients,
    awards: contributions - added.awards,
  };
  return {
    files: [...badges, ...recipients, ...awards],
    summary: {
      people: people.length,
      contributions,
      kinds,
      added,
      date,
      kept,
      notes: [...remarkOnProject(file), ...counted(remarks)],
    },
    problems,
  };
}

function keywords(file: ContributorsFile): string[] {
  return file.people.flatMap(({ contributions }) => contributions.map(({ keyword }) => keyword));
}

function badgeFiles(
  file: ContributorsFile,
  community: Community,
  date: CalendarDate,
): PlannedFile[] {
  const present = new Set(community.badges.map(({ slug }) => slug));
  const language = /^en(?:-|$)/i.test(community.issuer.language) ? null : 'en';
  const wanted = new Map(
    keywords(file)
      .reverse()
      .map((keyword) => [slugOfKind(keyword), keyword]),
  );
  const taken = new Set(community.badges.flatMap(({ name }) => marksOf(name)));
  return [...wanted]
    .filter(([slug]) => !present.has(slug))
    .sort()
    .map(([slug, keyword]) => {
      const kind = kindOf(keyword, file.described.get(keyword)?.description ?? null);
      const named = { ...kind, name: apart(kind.name, taken) };
      return { path: `badges/${slug}/badge.md`, text: badgeText(named, date, language) };
    });
}

/** The name, with a number where a badge is called so already. Adds its marks to those taken. */
function apart(name: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${name} (${number})`;
    const marks = marksOf(tried);
    if (marks.some((mark) => taken.has(mark))) continue;
    for (const mark of marks) taken.add(mark);
    return tried;
  }
}

function recipientFile(person: Placed, said: Said): PlannedFile {
  return {
    path: `recipients/${person.slug}/profile.md`,
    text: recipientText(shownName(person, said), person.profile, websiteOf(person, said)),
  };
}

function shownName(person: Placed, said: Said): string {
  const plain = personName(person, said);
  return isBot(person) ? botName(plain) : plain;
}

function personName(person: Placed, said: Said): string {
  const { name } = person;
  const cleaned = Array.from(plainLetters(name ?? ''))
    .slice(0, 200)
    .join('')
    .trim();
  if (!holdsEmail(cleaned)) {
    if ([...cleaned].some((character) => !canBeSet(character)))
      said('name has letters or signs that cards cannot show, so pages alone will show it', person);
    return cleaned === '' ? callName(person) : cleaned;
  }
  said('name holds an e-mail address, so the login stands in its place', person);
  return callName(person);
}

function websiteOf(person: Placed, said: Said): Link[] {
  const { website, profile } = person;
  if (website === null || website.trim() === '') return [];
  const address = publicAddress(website);
  if ('refusal' in address) {
    said(refusals[address.refusal], person);
    return [];
  }
  if (address.href.replace(/\/$/, '').toLowerCase() === profile?.replace(/\/$/, '').toLowerCase())
    return [];
  return [{ name: new URL(address.href).hostname.replace(/^www\./, ''), url: address.href }];
}

const refusals = {
  'not-https': 'website is not https, so it is left out',
  broken: 'website is not a web address, so it is left out',
  private: 'website holds an e-mail address or a password, so it is left out',
};

/** `present`: the awards that the person has already. */
function awardFiles(
  person: Placed,
  file: ContributorsFile,
  present: readonly Award[],
  date: CalendarDate,
  said: Said,
): PlannedFile[] {
  const held = new Set(present.map(({ badge }) => badge));
  const { project } = file;
  const whose = project === null ? 'the project' : `\`${project.owner}/${project.name}\``;
  const note = `Recorded in the list of contributors of ${whose}.`;
  return person.contributions
    .filter(({ keyword }) => !held.has(slugOfKind(keyword)))
    .map((contribution) => {
      const badge = slugOfKind(contribution.keyword);
      const evidence = evidenceOf(contribution, person, file, said);
      return {
        path: awardPath(person.slug, freeAwardSlug(badge, present)),
        text: awardText({ badge, date, evidence, note }),
      };
    });
}

/** The badge's slug; numbered where another badge's award has taken that name. */
function freeAwardSlug(badge: Slug, present: readonly Award[]): Slug {
  const taken = new Set(present.map(({ slug }) => slug));
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? badge : `${badge.slice(0, 60)}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}

/**
 * The work itself where the file links to it, else what the kind's own template or the code host
 * lists.
 */
function evidenceOf(
  { keyword, urls }: Contribution,
  person: Person,
  file: ContributorsFile,
  said: Said,
): Pick<Evidence, 'url' | 'name'>[] {
  const { host, project, described } = file;
  const { login } = person;
  const template = described.get(keyword)?.link ?? null;
  const filled =
    template !== null && project !== null && login !== null
      ? filledLink(template, host, project, login)
      : null;
  const own = (urls.length > 0 ? urls : filled === null ? [] : [filled]).flatMap((url) => {
    const address = publicAddress(url);
    if ('href' in address) return [{ url: address.href, name: null }];
    said('link to a contribution is not a public https address, so it is left out', person);
    return [];
  });
  if (own.length > 0) return own;
  const list = kindOf(keyword, described.get(keyword)?.description ?? null).evidence;
  const found =
    project === null || list === null || login === null ? null : listOf(host, project, login, list);
  return found === null ? [] : [found];
}
