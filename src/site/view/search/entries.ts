/** What the search page's script reads: badges, pathways, skills and listed people, in rank of their kinds. */

import {
  badgePage,
  pathwayPage,
  recipientPage,
  searchPeoplePath,
  skillPage,
} from '../../../credential/addresses.ts';
import type { SiteBadge, SiteRecipient, SiteTexts } from '../../model/site.ts';
import { isShownInForce } from '../../model/site.ts';
import { awardOf, link, pageFile, site, skillsOf, badgePicturePath } from '../../model/lookups.ts';
import { language } from '../language.ts';
import { everyone, isRetired, standingOf, weightOf } from '../lists.ts';
import { awardCount, inForceCount, listedCount } from '../sentences.ts';
import { calledHere } from '../results/skill-names.ts';
import { entrySlug, skillNames, skillSlug, skillsWithPage } from '../skills.ts';
import { foldings } from './folding.ts';
import type { Entry, SearchIndex } from './entry.ts';

/** More people than this are read by the first letters of what is typed, not all at once. */
const mostAtOnce = 2000;

/** Badges from elsewhere that stand below a name. */
const mostBrought = 5;

/** The index, of what `site` lists; `most`: how many people it holds before they are divided. */
export function searchIndex(most = mostAtOnce): SearchIndex {
  const people = everyone();
  const divided = people.length > most;
  return {
    entries: [
      ...badgeEntries(),
      ...pathwayEntries(),
      ...skillEntries(),
      ...(divided ? [] : people.map(personEntry)),
    ],
    people: divided
      ? Object.fromEntries(
          [...peopleByLetter(people).keys()].map((letter) => [
            letter,
            pageFile(searchPeoplePath(letter)),
          ]),
        )
      : null,
  };
}

/** The people of each file, by letter; none where the index itself holds them. */
export function dividedPeople(most = mostAtOnce): ReadonlyMap<string, readonly Entry[]> {
  const people = everyone();
  return people.length > most ? peopleByLetter(people) : new Map<string, readonly Entry[]>();
}

/** Each person under the first letter of every word of their name, in every way of typing it. */
function peopleByLetter(people: readonly SiteRecipient[]): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const person of people) {
    const words = person.name.split(/[\s\p{P}]+/u).filter((word) => word !== '');
    const letters = new Set(words.flatMap(foldings).map((form) => [...form][0] ?? ''));
    letters.delete('');
    for (const letter of letters) {
      const entries = found.get(letter) ?? [];
      entries.push(personEntry(person));
      found.set(letter, entries);
    }
  }
  return found;
}

const badgeEntries = (): Entry[] =>
  [...site.badges]
    .toSorted((a, b) => Number(isRetired(a, site)) - Number(isRetired(b, site)))
    .map(badgeEntry);

function badgeEntry(badge: SiteBadge): Entry {
  const count = listedCount(standingOf(badge).length, language);
  return {
    kind: 'badge',
    name: badge.name,
    lang: badge.language,
    at: link(badgePage(badge.slug)),
    ...(!site.issuer.textFirst && { picture: link(badgePicturePath(badge.slug, 64)) }),
    text: badge.description,
    // Words that only the search reads, without the marks of their HTML.
    words: [
      badge.criteriaHtml,
      ...otherTexts(badge).flatMap(({ name, skills }) => [name, ...skills]),
    ]
      .join(' ')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    skills: skillNames(badge).map(({ name }) => name),
    slugs: [...badge.skills.map(skillSlug), ...badge.alignments.map(({ url }) => entrySlug(url))],
    type: badge.type,
    level: badge.effort.level,
    count: isRetired(badge, site) ? `${language.words.badge.retired.kind} · ${count}` : count,
  };
}

/** What a badge or a pathway says in languages that are not shown: it is found by the name in each. */
const otherTexts = <Texts extends Pick<SiteTexts, 'language' | 'name'>>({
  original,
  translations = [],
  language: shown,
}: {
  readonly language: string;
  readonly original?: Texts;
  readonly translations?: readonly Texts[];
}): Texts[] =>
  [...(original === undefined ? [] : [original]), ...translations].filter(
    ({ language: tag }) => tag !== shown,
  );

const pathwayEntries = (): Entry[] =>
  site.pathways.map((pathway) => {
    const { slug, name, description, language: lang, badges } = pathway;
    const names = otherTexts(pathway).map((one) => one.name);
    return {
      ...{ kind: 'pathway' as const, name, lang, at: link(pathwayPage(slug)), text: description },
      ...(names.length > 0 && { words: names.join(' ') }),
      slugs: [],
      count: language.count(language.words.pathway.steps, badges.length),
    };
  });

const skillEntries = (): Entry[] =>
  skillsWithPage(site.badges).map((skill) => {
    const called = calledHere(skill);
    return {
      kind: 'skill',
      name: called.name,
      lang: called.language,
      at: link(skillPage(skill.slug)),
      // In the words of the badges it is found, too.
      ...(called.name !== skill.name && { words: skill.name }),
      slugs: [skill.slug],
      count: inForceCount(weightOf(skill), language),
    };
  });

/**
 * Badges from elsewhere stand below the name, each with the domain in whose name it is, and their
 * skills find the person; filters and numbers are of what is known to hold.
 */
function brought({ elsewhere }: SiteRecipient): Pick<Entry, 'text' | 'words'> {
  const skills = elsewhere.flatMap((one) => one.skills);
  return {
    ...(elsewhere.length > 0 && {
      text: elsewhere
        .slice(0, mostBrought)
        .map(({ name, host }) => (host === null ? name : `${name} (${host})`))
        .join(' · '),
    }),
    ...(skills.length > 0 && { words: [...new Set(skills)].join(' ') }),
  };
}

function personEntry(person: SiteRecipient): Entry {
  const inForce = person.awards.map(awardOf).filter(isShownInForce).length;
  return {
    kind: 'person',
    name: person.name,
    ...(person.language === null ? {} : { lang: person.language }),
    at: link(recipientPage(person.slug)),
    ...brought(person),
    slugs: skillsOf(person).map(skillSlug),
    count: awardCount(inForce, language),
  };
}
