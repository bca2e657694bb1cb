/** What the issuer says in another language, for pages and papers; nobody signs it. */

import type { Certificate, CertificateWish } from '../certificate/certificate.ts';
import { withDashes } from '../text/dashes.ts';
import { translationInto } from './translation-into.ts';

/** `keys/issuer.<tag>.json`. */
export interface IssuerTranslation {
  /** BCP 47 tag. */
  readonly language: string;
  /** Null: it leaves that as it is. */
  readonly description: string | null;
  readonly place: string | null;
  /** Of those who sign certificates and have a role, in their order; empty: left as they are. */
  readonly roles: readonly string[];
  /** Which texts it translates (`marksOfParts`); null: it does not say. */
  readonly of: string | null;
}

/** What of an issuer is translated. */
export interface Translatable {
  readonly description: string | null;
  readonly language: string;
  readonly certificate: Pick<CertificateWish, 'place' | 'signatories'>;
  readonly translations: readonly IssuerTranslation[];
}

/** The roles that there are to translate. */
export const rolesOf = ({ signatories }: Pick<CertificateWish, 'signatories'>): string[] =>
  (signatories ?? []).flatMap(({ role }) => role ?? []);

/** The description of the issuer for readers of a language, and in which it is; null: none. */
export function describedIn(
  { description, language: own, translations }: Omit<Translatable, 'certificate'>,
  language: string,
): { readonly text: string; readonly language: string; readonly isTranslation: boolean } | null {
  const found = translationInto(translations, own, language);
  if (description === null) return null;
  return found?.description == null
    ? { text: description, language: own, isTranslation: false }
    : { text: withDashes(found.description), language: found.language, isTranslation: true };
}

/**
 * A certificate for readers of a language: its place and its roles, where they are those of the
 * issuer, in the words of the translation. What a badge says of its own stays.
 */
export function certificateIn<Own extends Pick<Certificate, 'place' | 'signatories'>>(
  look: Own,
  { language: own, certificate, translations }: Omit<Translatable, 'description'>,
  language: string,
): Own & { readonly placeLanguage: string } {
  const found = translationInto(translations, own, language);
  const isPlace = look.place !== null && look.place === certificate.place;
  const place = isPlace ? (found?.place ?? null) : null;
  const roles = rolesOf(certificate);
  const said = found?.roles.length === roles.length ? found.roles : roles;
  return {
    ...look,
    place: place ?? look.place,
    placeLanguage: place === null ? own : (found?.language ?? own),
    signatories: look.signatories.map((one) => ({
      ...one,
      role: one.role === null ? null : (said[roles.indexOf(one.role)] ?? one.role),
    })),
  };
}
