/**
 * Step 9: whether the credential is about the person whom the reader has in mind (OB 3.0, section
 * "IdentityObject").
 */

import { normalEmail } from '../../credential/identity.ts';
import type { Credential, Identifier } from '../credential.ts';
import { checkOf, type Step } from '../report/step.ts';
import { md5Hex } from './md5.ts';
import { recipientNotChecked } from './recipient-unasked.ts';
import type { Check } from '../report/report.ts';
import { hexOf, sha256 } from '../../proof/bytes.ts';

/**
 * Does any identifier of the credential belong to `identity` (an e-mail address, a name, a profile
 * address, a DID)?
 */
export async function checkRecipient(
  credential: Credential,
  identity: string | null,
): Promise<Step<Credential>> {
  return identity === null
    ? recipientNotChecked
    : { check: await recipientCheck(credential, identity), value: credential };
}

async function recipientCheck(
  { identifiers, subjectId }: Credential,
  identity: string,
): Promise<Check> {
  const answers = await Promise.all(
    identifiers.map((identifier) => belongsTo(identifier, identity)),
  );
  if (answers.includes(true) || (subjectId !== null && subjectId === identity.trim())) {
    return checkOf('recipient', 'passed', 'recipient-matches');
  }
  if (answers.includes(null)) {
    return checkOf('recipient', 'unknown', 'recipient-undecidable');
  }
  return checkOf('recipient', 'failed', 'recipient-differs');
}

/** Null: a hash of a kind that is not computed here. */
async function belongsTo(
  { type, hashed, identity, salt }: Identifier,
  asked: string,
): Promise<boolean | null> {
  const isEmail = type === 'emailAddress';
  const plain = isEmail ? normalEmail(asked) : asked.trim();
  if (!hashed) return (isEmail ? normalEmail(identity) : identity) === plain;
  const [, algorithm, digest] = /^(?:(sha256|md5)\$)([0-9a-f]+)$/i.exec(identity) ?? [];
  if (digest?.length !== (algorithm?.toLowerCase() === 'md5' ? 32 : 64)) return null;
  const hex = algorithm?.toLowerCase() === 'md5' ? md5Hex : sha256Hex;
  const digests = await Promise.all([plain, asked].map(async (value) => hex(value + salt)));
  return digests.includes(digest.toLowerCase());
}

const sha256Hex = async (text: string): Promise<string> => hexOf(await sha256(text));
