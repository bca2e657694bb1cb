/** What people wrote as running text, as a page sets it: with dashes where they typed hyphens. */

import type { Evidence } from '../../../community/evidence/evidence.ts';
import type { Award } from '../../../community/model.ts';
import { withDashes } from '../../../community/text/dashes.ts';

/** A text that may not be there. */
export const inDashes = (text: string | null): string | null =>
  text === null ? null : withDashes(text);

export const setEvidence = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.map((one) => ({
    ...one,
    name: inDashes(one.name),
    description: inDashes(one.description),
  }));

export const setRevocation = (revoked: Award['revoked']): Award['revoked'] =>
  revoked === null ? null : { ...revoked, reason: withDashes(revoked.reason) };
