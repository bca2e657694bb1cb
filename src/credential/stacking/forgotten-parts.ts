/** Awards whose signed file names another as what it rests on, which was forgotten since. */

import type { Award, Community } from '../../community/model.ts';
import type { JsonObject } from '../../proof/json.ts';
import { credentialPath } from '../addresses.ts';
import { awaitsCorrection } from '../ledger/corrections.ts';
import { objectsAt, textAt } from '../ledger/issued-members.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isPartEvidence } from './part-evidence.ts';

/** True where a credential names an award of the same recipient that is none of these. */
export function namesForgotten(
  { recipient }: Pick<Award, 'recipient'>,
  credential: JsonObject,
  awards: readonly Pick<Award, 'recipient' | 'slug'>[],
): boolean {
  const parts = objectsAt(credential, 'evidence').filter(isPartEvidence);
  if (parts.length === 0) return false;
  const present = awards
    .filter((one) => one.recipient === recipient)
    .map(({ slug }) => `/${credentialPath(recipient, slug)}`);
  return parts.some((part) => !present.some((path) => textAt(part, 'id').endsWith(path)));
}

/** Every such award of which nobody has said yet that it is to be signed again. */
export function restingOnForgotten(
  { awards }: Pick<Community, 'awards'>,
  { credentials }: Pick<Ledger, 'credentials'>,
): readonly Award[] {
  return awards.filter((award) => {
    const issued = credentials.get(credentialPath(award.recipient, award.slug));
    return (
      issued !== undefined &&
      !awaitsCorrection(award, issued.json) &&
      namesForgotten(award, issued.json, awards)
    );
  });
}

/** One sentence for each of them. */
export function forgottenPartNotes(
  community: Pick<Community, 'awards'>,
  ledger: Pick<Ledger, 'credentials'>,
): readonly string[] {
  return restingOnForgotten(community, ledger).map(
    ({ path, recipient }) =>
      `${path} was signed with the address of an award that was forgotten since. ` +
      `\`npm run correct -- ${recipient}\` has it signed again without.`,
  );
}
