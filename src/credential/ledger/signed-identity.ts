/** What a credential says of its recipient, beside what the profile says today. */

import type { Award, Community, Recipient } from '../../community/model.ts';
import { type JsonObject, sameJson } from '../../proof/json.ts';
import { credentialPath } from '../addresses.ts';
import { identifiersOf } from '../identity.ts';
import { objectAt, objectsAt, textAt } from './issued-members.ts';
import type { Ledger } from './ledger.ts';

/** The recipient's name as signed, or null where the credential gives none. */
export function signedName(credential: JsonObject): string | null {
  const name = objectsAt(objectAt(credential, 'credentialSubject'), 'identifier').find(
    ({ identityType }) => identityType === 'name',
  );
  return name === undefined ? null : textAt(name, 'identityHash');
}

/** True where a credential says of its recipient what it would say if it were signed today. */
export function saysTheSame(credential: JsonObject, recipient: Recipient): boolean {
  const signed = objectsAt(objectAt(credential, 'credentialSubject'), 'identifier');
  return sameJson(signed, identifiersOf(recipient));
}

/** An award that is shown under another name than it was signed for. */
export interface OtherName {
  readonly award: Award;
  readonly shown: string;
  readonly signed: string;
}

/** Every such award, in the order of the community. */
export function otherNames(
  { awards, recipients }: Community,
  { credentials }: Pick<Ledger, 'credentials'>,
): readonly OtherName[] {
  const names = new Map(recipients.map(({ slug, name }) => [slug, name]));
  return awards.flatMap((award) => {
    const issued = credentials.get(credentialPath(award.recipient, award.slug));
    const signed = issued === undefined ? null : signedName(issued.json);
    const shown = names.get(award.recipient) ?? null;
    return signed === null || shown === null || signed === shown ? [] : [{ award, shown, signed }];
  });
}
