/** What is to be said about translations of what the issuer says. */

import type { Issuer } from '../model.ts';
import { rolesOf } from './issuer-translation.ts';
import { marksOfParts } from './translation.ts';

type Said = Pick<Issuer, 'description' | 'certificate' | 'translations'>;

const parts = ['`description`', '`place`', 'roles'] as const;

/** Marks the texts of the issuer that are translated. */
export const markOfIssuer = ({ description, certificate }: Said): string =>
  marksOfParts([description ?? '', certificate.place ?? '', rolesOf(certificate)]);

/**
 * One note for each translation that no longer says what issuer.json says, with what changed and what
 * to write once it does; for each that does not say what it is of; and for each that is a copy.
 */
export function issuerTranslationNotes(issuer: Said): string[] {
  const now = markOfIssuer(issuer);
  return issuer.translations.flatMap(({ language, description, of }) => {
    const path = `keys/issuer.${language}.json`;
    const copied =
      description !== null && description === issuer.description
        ? [
            `${path}: the \`description\` is word for word what issuer.json says, so pages call a ` +
              'text a translation that is none. Translate it, or take it out.',
          ]
        : [];
    if (of === now) return copied;
    const seen = `write \`"of": "${now}"\` there`;
    const [then, today] = [of?.split('-'), now.split('-')];
    const changed = parts.filter((_, at) => then?.[at] !== today[at]).join(' and ');
    return [
      ...copied,
      of === null
        ? `${path}: nothing says which texts of issuer.json this translates, so nobody is told when ` +
          `they change. If it is up to date, ${seen}.`
        : `${path}: the ${changed} of issuer.json changed since it was translated. Bring it up to ` +
          `date, and then ${seen}.`,
    ];
  });
}
