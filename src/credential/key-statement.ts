/**
 * A statement by which one key of an issuer confirms another. It binds both keys, the issuer and
 * the day, so that it says nothing about any other key, issuer or day.
 */

import type { KeyStatement, PublicKey } from '../community/model.ts';
import { signEd25519, verifyEd25519 } from '../proof/ed25519.ts';
import { canonicalJson } from '../proof/jcs.ts';
import { decodeMultikey } from '../proof/multikey.ts';
import { encodeBase58btc, signatureIn } from '../proof/multibase.ts';
import { didOf } from './addresses.ts';

/** What a statement says, beside whose it is. */
interface Stated {
  readonly kind: KeyStatement['kind'];
  /** The key that is confirmed. */
  readonly key: Pick<PublicKey, 'id' | 'publicKeyMultibase' | 'created'>;
  /** The key that confirms it. */
  readonly by: Pick<PublicKey, 'id' | 'publicKeyMultibase'>;
  readonly date: string;
}

/**
 * Stands before every statement. What we sign otherwise is two digests, 64 bytes, so no signature
 * of one kind is ever one of the other.
 */
const purpose = 'Plainbadge, statement of one key about another, version 1\n';

/** The bytes that are signed: the purpose, then canonical JSON (RFC 8785). */
function statementBytes(site: string, { kind, key, by, date }: Stated): Uint8Array {
  const statement = {
    issuer: didOf(site),
    url: site,
    kind,
    date,
    key: { id: key.id, publicKeyMultibase: key.publicKeyMultibase, created: key.created },
    by: { id: by.id, publicKeyMultibase: by.publicKeyMultibase },
  };
  return new TextEncoder().encode(purpose + canonicalJson(statement));
}

/**
 * Signs a statement for the issuer at `site` with the seed of the key that confirms. Throws where
 * the seed is not that of `stated.by`: nobody could verify what came out.
 */
export async function signedStatement(
  site: string,
  stated: Stated,
  seed: Uint8Array,
): Promise<KeyStatement> {
  const { kind, key, by, date } = stated;
  const signature = encodeBase58btc(await signEd25519(statementBytes(site, stated), seed));
  const statement: KeyStatement = { kind, key: by.id, date, signature };
  if (!(await statementHolds(site, key, by, statement)))
    throw new Error(`The statement about ${key.id} is not one of ${by.id}.`);
  return statement;
}

/**
 * Whether a statement about `key` was signed by `by`, a checked key, for the issuer at `site`. A
 * malformed signature does not hold.
 */
export async function statementHolds(
  site: string,
  key: Stated['key'],
  by: Stated['by'],
  { kind, key: signer, date, signature }: KeyStatement,
): Promise<boolean> {
  const bytes = signatureIn(signature);
  return (
    signer === by.id &&
    bytes !== null &&
    verifyEd25519(
      bytes,
      statementBytes(site, { kind, key, by, date }),
      decodeMultikey(by.publicKeyMultibase),
    )
  );
}
