/** What is to be said about translations that no longer say what their original says. */

import type { Community } from '../model.ts';
import { type FurtherTexts, furtherTextsIn, type WithFurtherTexts } from './further-texts.ts';
import { issuerChangedSince, pathwayChangedSince } from './other-marks.ts';
import { changedSince, partInWords, type TranslatedTexts } from './translation.ts';

/** Files in one note; more are counted. */
const mostFiles = 8;

/** A translation beside its original: `changed` and `same` are parts as people call them. */
interface Standing {
  readonly path: string;
  readonly original: string;
  /** What `npm run translate` is told. */
  readonly wish: string;
  /** Null: it does not say what it is of. */
  readonly changed: readonly string[] | null;
  /** What it says to the word as its original does. */
  readonly same: readonly string[];
  /** What its original says and it does not. */
  readonly without: readonly string[];
}

/**
 * One note for each translation whose original changed since, with what changed, for each that says
 * in another language what the original says, to the word, and for each that lacks its text; and one
 * for all that do not say what they are of. They are shown all the same, and stop nobody from signing.
 */
export function translationNotes(
  community: Pick<Community, 'badges' | 'pathways'> & {
    readonly issuer: Pick<
      Community['issuer'],
      'description' | 'certificate' | 'language' | 'translations'
    >;
  },
): string[] {
  const all = [...ofBadges(community), ...ofIssuer(community), ...ofPathways(community)];
  return [
    ...all.flatMap(copiedNote),
    ...all.flatMap(staleNote),
    ...all.flatMap(({ path, original, without }) =>
      without.map(
        (part) =>
          `${path}: ${original} has a ${part} below its second \`---\`, and here is none, so pages ` +
          'of this language show none.',
      ),
    ),
    ...unmarkedNote(all.filter(({ changed }) => changed === null)),
  ];
}

const ofBadges = ({ badges }: Pick<Community, 'badges'>): Standing[] =>
  badges.flatMap((badge) =>
    badge.translations.map((translation) => ({
      path: `badges/${badge.slug}/badge.${translation.language}.md`,
      original: 'badge.md',
      wish: `${badge.slug} ${translation.language}`,
      changed: changedSince(translation, badge)?.map((part) => partInWords[part]) ?? null,
      same: [...sameWords(translation, badge), ...sameResults(translation, badge)],
      without: [],
    })),
  );

const ofIssuer = ({ issuer }: Parameters<typeof translationNotes>[0]): Standing[] =>
  issuer.translations.map((translation) => ({
    path: `keys/issuer.${translation.language}.json`,
    original: 'issuer.json',
    wish: `issuer.json ${translation.language}`,
    changed: issuerChangedSince(translation, issuer),
    same:
      translation.description !== null && translation.description === issuer.description
        ? ['`description`']
        : [],
    without: [],
  }));

const ofPathways = ({ pathways }: Pick<Community, 'pathways'>): Standing[] =>
  pathways.flatMap((pathway) =>
    pathway.translations.map((translation) => ({
      path: `badges/pathways/${pathway.slug}.${translation.language}.md`,
      original: `${pathway.slug}.md`,
      wish: `pathways/${pathway.slug} ${translation.language}`,
      changed: pathwayChangedSince(translation, pathway),
      same: translation.description === pathway.description ? ['`description`'] : [],
      without: translation.about === '' && pathway.about !== '' ? ['text'] : [],
    })),
  );

const copiedNote = ({ path, original, same }: Standing): string[] =>
  same.length === 0
    ? []
    : [
        `${path}: the ${same.join(' and ')} ${same.length === 1 ? 'is' : 'are'} word for word what ` +
          `${original} says, so pages call a text a translation that is none. Translate it, or ` +
          'take it out.',
      ];

const staleNote = ({ path, original, wish, changed }: Standing): string[] =>
  changed === null || changed.length === 0
    ? []
    : [
        `${path}: the ${changed.join(' and ')} of ${original} changed since it was translated. ` +
          `Bring it up to date, and then run \`npm run translate -- ${wish} --seen\`. Until then ` +
          'its page says so.',
      ];

function unmarkedNote(unmarked: readonly Standing[]): string[] {
  const [first] = unmarked;
  if (first === undefined) return [];
  const paths = unmarked.map(({ path }) => path);
  const more = paths.length - mostFiles;
  const where = `${paths.slice(0, mostFiles).join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
  const what = unmarked.every(({ original }) => original === first.original)
    ? first.original
    : 'the original';
  return [
    `${where}: nothing says which text of ${what} this translates, so nobody is told when that ` +
      `changes. If it is up to date, run \`npm run translate -- ${first.wish} --seen\`.`,
  ];
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * What was copied and not translated. A name may be the same in two languages, and so may a skill; a
 * sentence is not.
 */
function sameWords(translation: TranslatedTexts, badge: TranslatedTexts): string[] {
  return (['description', 'criteria'] as const)
    .filter((part) => plain(translation[part]) === plain(badge[part]))
    .map((part) => partInWords[part]);
}

/** The same of results: the description of a level, or every name of several, as far as it has words. */
function sameResults(translation: FurtherTexts, badge: WithFurtherTexts): string[] {
  const pairs = furtherTextsIn(translation, badge).results.flatMap((said, at) => {
    const own = badge.results[at];
    return own === undefined ? [] : [{ said, own }];
  });
  const levels = pairs.flatMap(({ said, own }) =>
    said.rubric.map((level, at) => [level, own.rubric[at]] as const),
  );
  const isCopied = levels.some(
    ([said, own]) => said.description && plain(said.description) === plain(own?.description ?? ''),
  );
  const names = [
    ...pairs.flatMap(({ said, own }) => [
      [said.name, own.name] as const,
      ...said.values.map((value, at) => [value, own.values[at] ?? ''] as const),
    ]),
    ...levels.map(([said, own]) => [said.name, own?.name ?? ''] as const),
  ].filter(([, own]) => /\p{L}{2}/u.test(own));
  const areSame = names.length > 1 && names.every(([said, own]) => plain(said) === plain(own));
  return isCopied || areSame ? ['text of `results`'] : [];
}
