/** What a credential says of its recipient, beside what the profile says today. */

import type { Award, Community, Recipient } from '../../community/model.ts';
import { type JsonObject, sameJson } from '../../proof/json.ts';
import { credentialPath } from '../addresses.ts';
import { awaitsCorrection } from './corrections.ts';
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
  const subject = objectAt(credential, 'credentialSubject');
  return (
    sameJson(objectsAt(subject, 'identifier'), identifiersOf(recipient)) &&
    (textAt(subject, 'id') || null) === recipient.did
  );
}

/** An award that is shown under another name than it was signed for. */
interface OtherName {
  readonly award: Award;
  readonly shown: string;
  readonly signed: string;
}

/**
 * Every such award of which nobody has said yet that it is to be corrected, in the order of the
 * community.
 */
export function namesToCorrect(
  { awards, recipients }: Community,
  { credentials }: Pick<Ledger, 'credentials'>,
): readonly OtherName[] {
  const names = new Map(recipients.map(({ slug, name }) => [slug, name]));
  return awards.flatMap((award) => {
    const issued = credentials.get(credentialPath(award.recipient, award.slug));
    const signed = issued === undefined ? null : signedName(issued.json);
    const shown = names.get(award.recipient) ?? null;
    const isWaiting = issued !== undefined && awaitsCorrection(award, issued.json);
    return signed === null || shown === null || signed === shown || isWaiting
      ? []
      : [{ award, shown, signed }];
  });
}

/** One sentence for each such award: no problem, since the name is a person's own to change. */
export function otherNameNotes(
  community: Community,
  ledger: Pick<Ledger, 'credentials'>,
): readonly string[] {
  return namesToCorrect(community, ledger).map(
    ({ award, shown, signed }) =>
      `${award.path} was signed for "${signed}", and pages show "${shown}". ` +
      `\`npm run correct -- ${award.recipient}\` has it signed again for the name that is shown.`,
  );
}

/** Whether a credential is signed and does not say what the files and the pages say. */
export function isSignedOtherwise(
  award: Award,
  recipient: Recipient,
  credential: JsonObject | undefined,
): boolean {
  if (credential === undefined) return false;
  const name = signedName(credential);
  return awaitsCorrection(award, credential) || (name !== null && name !== recipient.name);
}

/** One sentence for each award with a correction that waits for its signature. */
export function waitingNotes(
  { awards }: Pick<Community, 'awards'>,
  { credentials }: Pick<Ledger, 'credentials'>,
): readonly string[] {
  return awards.flatMap((award) => {
    const issued = credentials.get(credentialPath(award.recipient, award.slug));
    return issued !== undefined && awaitsCorrection(award, issued.json)
      ? [
          `${award.path} was corrected and waits to be signed again (\`npm run publish\`, or ` +
            'what signs on your host). Until then its signed file says what it said before.',
        ]
      : [];
  });
}
