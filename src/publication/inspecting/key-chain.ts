/**
 * Whether the keys are the issuer's: the signatures of the statements by which they confirm one
 * another, and what the ledger knows of each.
 */

import { hasChain, statementOf } from '../../community/key-chain.ts';
import type { Community, KeyStatement, PublicKey } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import { keyPath } from '../../credential/addresses.ts';
import { statementHolds } from '../../credential/key-statement.ts';
import { addressesOf } from '../../credential/moving/own-addresses.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { signingKey } from '../../credential/ledger/signatures.ts';

/**
 * One problem for every statement that its key did not sign, and for every key that did nothing for
 * this issuer: a retired one that signed neither anything in the ledger nor the statement for
 * another key, and, as long as the keys have no chain, an active one beside others that signed
 * nothing. Who adds such a file could sign badges at home that the site vouches for.
 */
export async function keyChainProblems(
  { issuer, keys }: Community,
  ledger: Ledger,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const key of keys) {
    const statement = statementOf(key);
    const signer = keys.find(({ id }) => id === statement?.key);
    if (
      statement !== null &&
      signer !== undefined &&
      !(await holdsAtOne(addressesOf(issuer), key, signer, statement))
    )
      problems.push(forged(key, signer));
  }
  return [...problems, ...idleKeys(keys, ledger).map((key) => idle(key, hasChain(keys)))];
}

/** A statement names the address that the site had when it was signed. */
async function holdsAtOne(
  sites: readonly string[],
  ...[key, signer, statement]: [PublicKey, PublicKey, KeyStatement]
): Promise<boolean> {
  for (const site of sites) if (await statementHolds(site, key, signer, statement)) return true;
  return false;
}

/**
 * Keys that neither a signed file of the ledger nor the statement for another key needs, and that are
 * not the active one of a chain.
 */
export function idleKeys(keys: readonly PublicKey[], ledger: Ledger): readonly PublicKey[] {
  const signers = new Set([
    ...[...ledger.credentials.values(), ...ledger.statusLists.values()].map(({ json }) =>
      signingKey(json),
    ),
    ...keys.map((key) => statementOf(key)?.key),
  ]);
  const mayBeNew = (key: PublicKey): boolean =>
    key.state === 'active' && (hasChain(keys) || keys.length === 1);
  return keys.filter(
    (key) => key.state !== 'compromised' && !mayBeNew(key) && !signers.has(key.id),
  );
}

function forged({ id }: PublicKey, signer: PublicKey): Problem {
  return {
    rule: 'key-statement-forged',
    path: keyPath(id),
    line: 1,
    column: 1,
    message:
      `This key claims a statement of \`${signer.id}\`, but that key did ` +
      'not sign these words about this key, this issuer and this day.',
    remedy:
      'Restore the file as it was written; if nobody knows where the key comes from, delete it.',
  };
}

function idle({ id, state }: PublicKey, isChain: boolean): Problem {
  const mine =
    state === 'active' && !isChain
      ? 'If you made it, `npm run key -- chain` with its secret ' +
        'has it confirm the keys before it. If not, delete it.'
      : 'Delete the file. If you are withdrawing this key, ' +
        'run `npm run key -- compromised` again instead.';
  return {
    rule: 'key-signed-nothing',
    path: keyPath(id),
    line: 1,
    column: 1,
    message:
      `Nothing in the ledger is signed with this ${state} key, and no other ` +
      'key rests on it: whoever has its secret could sign badges in your name.',
    remedy: mine,
  };
}
