/** What is to be said about translations of what the issuer and its pathways say. */

import type { Community, Issuer } from '../model.ts';
import type { Pathway } from '../stacking/pathway.ts';
import { rolesOf } from './issuer-translation.ts';
import { marksOfParts } from './translation.ts';

type Said = Pick<Issuer, 'description' | 'certificate' | 'translations'>;

/** Marks the texts of the issuer that are translated. */
export const markOfIssuer = ({ description, certificate }: Said): string =>
  marksOfParts([description ?? '', certificate.place ?? '', rolesOf(certificate)]);

/** The same of a pathway. */
export const markOfPathway = ({
  name,
  description,
  about,
}: Pick<Pathway, 'name' | 'description' | 'about'>): string =>
  marksOfParts([name, description, about]);

/**
 * One note for each translation that no longer says what its original says, with what changed and
 * what to write once it does; for each that does not say what it is of; and for each that is a copy.
 */
export const furtherTranslationNotes = ({
  issuer,
  pathways,
}: {
  readonly issuer: Said;
  readonly pathways: Community['pathways'];
}): string[] => [
  ...issuer.translations.flatMap(({ language, description, of }) =>
    notesOn({
      path: `keys/issuer.${language}.json`,
      original: 'issuer.json',
      isCopy: description !== null && description === issuer.description,
      parts: ['`description`', '`place`', 'roles'],
      ...{ of, now: markOfIssuer(issuer), written: (mark) => `"of": "${mark}"` },
    }),
  ),
  ...pathways.flatMap((pathway) =>
    pathway.translations.flatMap(({ language, description, about, of }) => [
      ...(about === '' && pathway.about !== ''
        ? [
            `badges/pathways/${pathway.slug}.${language}.md: ${pathway.slug}.md has a text below its ` +
              'second `---`, and here is none, so pages of this language show none.',
          ]
        : []),
      ...notesOn({
        path: `badges/pathways/${pathway.slug}.${language}.md`,
        original: `${pathway.slug}.md`,
        isCopy: description === pathway.description,
        parts: ['`name`', '`description`', 'text'],
        ...{ of, now: markOfPathway(pathway), written: (mark) => `of: ${mark}` },
      }),
    ]),
  ),
];

interface Marked {
  readonly path: string;
  readonly original: string;
  readonly isCopy: boolean;
  readonly parts: readonly string[];
  readonly of: string | null;
  readonly now: string;
  /** The mark as the file has it. */
  written(mark: string): string;
}

function notesOn({ path, original, isCopy, parts, of, now, written }: Marked): string[] {
  const copied = isCopy
    ? [
        `${path}: the \`description\` is word for word what ${original} says, so pages call a ` +
          'text a translation that is none. Translate it, or take it out.',
      ]
    : [];
  if (of === now) return copied;
  const seen = `write \`${written(now)}\` there`;
  const [then, today] = [of?.split('-'), now.split('-')];
  const changed = parts.filter((_, at) => then?.[at] !== today[at]).join(' and ');
  return [
    ...copied,
    of === null
      ? `${path}: nothing says which texts of ${original} this translates, so nobody is told when ` +
        `they change. If it is up to date, ${seen}.`
      : `${path}: the ${changed} of ${original} changed since it was translated. Bring it up to ` +
        `date, and then ${seen}.`,
  ];
}
