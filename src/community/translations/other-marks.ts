/** Which texts of the issuer and of pathways are translated, and which of them changed since. */

import type { Issuer } from '../model.ts';
import type { Pathway } from '../stacking/pathway.ts';
import { rolesOf } from './further-texts.ts';
import { marksOfParts } from './translation.ts';

type Said = Pick<Issuer, 'description' | 'certificate'>;
type Way = Pick<Pathway, 'name' | 'description' | 'about'>;

/** Marks the texts of the issuer that are translated. */
export const markOfIssuer = ({ description, certificate }: Said): string =>
  marksOfParts([description ?? '', certificate.place ?? '', rolesOf(certificate)]);

/** The same of a pathway. */
export const markOfPathway = ({ name, description, about }: Way): string =>
  marksOfParts([name, description, about]);

/** What a translation is marked as; null: it does not say. */
interface Marked {
  readonly of: string | null;
}

/** What of the issuer changed since, as people call it; null where the translation does not say. */
export const issuerChangedSince = ({ of }: Marked, issuer: Said): readonly string[] | null =>
  changed(of, markOfIssuer(issuer), ['`description`', '`place`', 'roles']);

/** The same of a pathway. */
export const pathwayChangedSince = ({ of }: Marked, pathway: Way): readonly string[] | null =>
  changed(of, markOfPathway(pathway), ['`name`', '`description`', 'text']);

function changed(
  of: string | null,
  now: string,
  parts: readonly string[],
): readonly string[] | null {
  if (of === null) return null;
  const [then, today] = [of.split('-'), now.split('-')];
  return parts.filter((_, at) => then[at] !== today[at]);
}
