/** The words of a certificate in another language; nobody signs them. */

import type { Certificate } from '../certificate/certificate.ts';
import type { FurtherTexts } from './further-texts.ts';
import { translationInto } from './translation-into.ts';

/** A badge or an issuer: in which language it speaks, and what it says in others. */
export interface Speaker {
  /** BCP 47 tag. */
  readonly language: string;
  readonly translations: readonly (Pick<FurtherTexts, 'place' | 'roles'> & {
    readonly language: string;
  })[];
}

/** Place and roles, each with the tag of the language that it is in. */
export type SpokenCertificate<Own extends Pick<Certificate, 'signatories'>> = Own & {
  readonly placeLanguage: string;
  readonly signatories: readonly (Own['signatories'][number] & {
    readonly roleLanguage: string;
  })[];
};

/**
 * A certificate for readers of a language: its place and its roles in the words of whoever says
 * them, the badge or the issuer. A role is told by its place among those that there are; where a
 * translation has not as many, they stay as they are.
 */
export function certificateIn<Own extends Pick<Certificate, 'place' | 'signatories' | 'isOwn'>>(
  look: Own,
  { badge, issuer }: { readonly badge: Speaker; readonly issuer: Speaker },
  language: string,
): SpokenCertificate<Own> {
  const of = (isOwn: boolean) => {
    const speaker = isOwn ? badge : issuer;
    return { speaker, found: translationInto(speaker.translations, speaker.language, language) };
  };
  const [place, signing] = [of(look.isOwn.place), of(look.isOwn.signatories)];
  const roles = look.signatories.filter(({ role }) => role !== null);
  const said = signing.found?.roles.length === roles.length ? signing.found : null;
  const isPlaceSaid = look.place !== null && (place.found?.place ?? null) !== null;
  return {
    ...look,
    place: isPlaceSaid ? (place.found?.place ?? null) : look.place,
    placeLanguage: (isPlaceSaid ? place.found : place.speaker)?.language ?? issuer.language,
    signatories: look.signatories.map((one) => ({
      ...one,
      role: one.role === null ? null : (said?.roles[roles.indexOf(one)] ?? one.role),
      roleLanguage: (said ?? signing.speaker).language,
    })),
  };
}
