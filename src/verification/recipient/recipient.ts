/**
 * Step 9: whether the credential is about the person whom the reader has in mind (OB 3.0, section
 * "IdentityObject").
 */

import type { Credential, Identifier } from '../credential.ts';
import { printable } from '../report/printable.ts';
import type { Check } from '../report/report.ts';
import { checkOf, type Step } from '../report/step.ts';
import { answerOf } from './compare.ts';
import { kindOfForm, kindOfIdentifier } from './kinds.ts';
import { recipientNotChecked } from './recipient-unasked.ts';

/**
 * Does any identifier of the credential belong to `identity` (an e-mail address, a name, a profile
 * address, a DID)? Somebody else it is only where something of the same kind is clearly another.
 */
export async function checkRecipient(
  credential: Credential,
  identity: string | null,
): Promise<Step<Credential>> {
  return identity === null
    ? recipientNotChecked
    : { check: await recipientCheck(credential, identity), value: credential };
}

async function recipientCheck(credential: Credential, identity: string): Promise<Check> {
  const { identifiers, subjectId } = credential;
  const named = identifiers.map((identifier) => answerOf(identifier, identity));
  const answers = await Promise.all([answerOfSubject(subjectId, identity), ...named]);
  const told = answers.filter((answer) => answer !== null);
  return (
    told.find(({ outcome, said }) => outcome === 'passed' && said.some(isPlain)) ??
    told.find(({ outcome }) => outcome === 'passed') ??
    told.find(({ outcome }) => outcome === 'unknown') ??
    told[0] ??
    notComparable(credential)
  );
}

/** The match that needs no word more. */
const isPlain = ({ at }: { readonly at: string }): boolean =>
  at === 'recipient/recipient-matches/says';

/**
 * An address as the subject's id need not be the person's profile, and a match alone tells
 * something.
 */
async function answerOfSubject(subjectId: string | null, asked: string): Promise<Check | null> {
  if (subjectId === null) return null;
  const identifier = { type: 'identifier', hashed: false, identity: subjectId, salt: '' };
  const answer = await answerOf(identifier, asked);
  const isTelling = answer?.outcome === 'passed' || kindOfForm(subjectId) !== 'address';
  return isTelling ? answer : null;
}

/** Nothing of what was asked is of a kind that the credential names: says what would be. */
function notComparable({ identifiers, subjectId }: Credential): Check {
  const subject = subjectId === null ? [] : [kindOfForm(subjectId)];
  const kinds = new Set([...identifiers.map(kindOfIdentifier), ...subject]);
  const [kind] = kinds;
  if (kind === undefined) return checkOf('recipient', 'unknown', 'recipient-undecidable/nobody');
  if (kinds.size > 1) return checkOf('recipient', 'unknown', 'recipient-undecidable/by-several');
  return kind === 'number'
    ? checkOf('recipient', 'unknown', 'recipient-undecidable/by-number', {
        type: printable(typeOf(identifiers)),
      })
    : checkOf('recipient', 'unknown', `recipient-undecidable/by-${kind}`);
}

const typeOf = ([first]: readonly Identifier[]): string => first?.type ?? 'id';
