/**
 * Has the active key confirm other keys: those from before keys had a chain, and those whose word
 * rested on a key that was stolen. Makes keys and files; writes none.
 */

import { hasChain, restsOn } from '../../community/key-chain.ts';
import { dateOf } from '../../community/dates.ts';
import type { CalendarDate, Community, KeyOrigin, PublicKey } from '../../community/model.ts';
import { keyPath, verificationMethod } from '../../credential/addresses.ts';
import { keyDocument } from '../../credential/key-document.ts';
import { signedStatement } from '../../credential/key-statement.ts';
import { issuedBytes, type Signer } from '../../credential/sign.ts';
import type { FileToWrite } from '../../repository/write.ts';

/** A key that signs statements for the issuer at `site`. */
export interface Confirmer {
  readonly site: string;
  readonly key: PublicKey;
  readonly seed: Uint8Array;
  readonly today: CalendarDate;
}

/**
 * The keys from before there was a chain, now confirmed by `by`, which is told with its own
 * `origin`; none where they have a chain. What is compromised stays as it is: nobody is to believe
 * it.
 */
export async function confirmedKeys(
  keys: readonly PublicKey[],
  by: Confirmer,
  origin: KeyOrigin,
): Promise<PublicKey[]> {
  if (hasChain(keys)) return [];
  const others = keys.filter(({ id, state }) => id !== by.key.id && state !== 'compromised');
  return [{ ...by.key, origin }, ...(await Promise.all(others.map((key) => confirmed(key, by))))];
}

/**
 * The files by which the keys from before there was a chain become one: the active key is its root,
 * and confirms the others. None where there is a chain already. `signer` is the active key.
 */
export async function chainFiles(
  { issuer, keys }: Community,
  signer: Signer,
  now: Date,
): Promise<FileToWrite[]> {
  const own = keys.find(
    ({ id }) => verificationMethod(issuer.url, id) === signer.verificationMethod,
  );
  if (own === undefined) throw new Error('The signer is one of the keys.');
  const by = { site: issuer.url, key: own, seed: signer.seed, today: dateOf(now) };
  const changed = await confirmedKeys(keys, by, { kind: 'root' });
  return changed.map((key) => keyFileOf(key, true));
}

/** The keys whose word rests on the one that is withdrawn, and on no other that counts. */
export function keysRestingOn(withdrawn: string, keys: readonly PublicKey[]): readonly PublicKey[] {
  const active = keys.find(({ state }) => state === 'active');
  return keys.filter(
    (key) =>
      key.id !== withdrawn &&
      key.state !== 'compromised' &&
      restsOn(key, withdrawn, keys) &&
      (active === undefined || !restsOn(key, active.id, keys)),
  );
}

/**
 * The same keys with a word that does not rest on the withdrawn one. The active key confirms the
 * others; for itself nobody can sign, since a thief could have confirmed one of their own just as
 * well: it counts by the agreement of two maintainers from now on.
 */
export async function reconfirmedKeys(
  keys: readonly PublicKey[],
  by: Confirmer,
): Promise<PublicKey[]> {
  return Promise.all(
    keys
      .toSorted((a, b) => Number(b.id === by.key.id) - Number(a.id === by.key.id))
      .map((key) => reconfirmed(key, by)),
  );
}

async function reconfirmed(key: PublicKey, by: Confirmer): Promise<PublicKey> {
  if (key.id !== by.key.id) return confirmed(key, by);
  return { ...key, origin: { kind: 'agreement', date: by.today } };
}

async function confirmed(key: PublicKey, by: Confirmer): Promise<PublicKey> {
  const stated = { kind: 'earlier', key, by: by.key, date: by.today } as const;
  return { ...key, origin: await signedStatement(by.site, stated, by.seed) };
}

/** The file of a key; `replace` where it is there already. */
export function keyFileOf(key: PublicKey, replace: boolean): FileToWrite {
  return { path: keyPath(key.id), bytes: issuedBytes(keyDocument(key)), replace };
}
