/**
 * The drill for a stolen key: what it signed is signed again with the active key, and the stolen
 * one is withdrawn. This is the one lawful change of issued bytes. What is revoked or past is
 * signed again too: a file whose signature nobody accepts cannot say "revoked". Makes files; writes
 * none.
 */

import { randomInt } from 'node:crypto';
import { dateOf } from '../../community/dates.ts';
import type { Award, CalendarDate, Community, Issuer, PublicKey } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import { credentialPath, keyPath } from '../../credential/addresses.ts';
import { extended } from '../../credential/ledger/extended.ts';
import type { IssuedJson, Ledger } from '../../credential/ledger/ledger.ts';
import { isClosedByIssuing, registerGaps } from '../../credential/ledger/register-gaps.ts';
import { registerProblems } from '../../credential/ledger/register-rules.ts';
import { addressesOf, siteOf } from '../../credential/moving/own-addresses.ts';
import { issuedBytes, signDocument, type Signer, signerAt } from '../../credential/sign.ts';
import { KeyRefused, noKey, signerOf } from '../../repository/secret-key.ts';
import type { FileToWrite } from '../../repository/write.ts';
import { ownMeans, type OwnMeans } from '../signing/own-means.ts';
import { beforeCompromise, gateProblems } from '../inspecting/gate.ts';
import { keyFileOf, keysRestingOn, reconfirmedKeys } from './confirm-keys.ts';
import { withEnding } from './keys-file.ts';
import { proofOf, signingKey } from '../../credential/ledger/signatures.ts';
import { registered } from './registering.ts';
import { renewedStatusLists, withdrawnPlaces } from './status-lists.ts';

/** The key in question, and since when somebody else may have had it. */
export interface Compromise {
  readonly id: string;
  readonly from: CalendarDate;
}

/** An award that the key signed. */
export interface SignedAward {
  readonly award: Award;
  /** Path of the credential. */
  readonly path: string;
  /** Date-time at which it was signed, as the proof says; whoever has the secret can write any. */
  readonly created: string;
}

/** What the drill made, in the order in which it may be written. */
export interface Withdrawal {
  readonly files: readonly FileToWrite[];
  /** Why nothing may be written; empty where all is well. */
  readonly problems: readonly Problem[];
  /** Keys that count by the agreement of two maintainers from now on: nobody could confirm them. */
  readonly agreed: readonly PublicKey[];
}

/** Every award whose credential the key signed, in the order of the community. */
export function awardsSignedBy(
  id: string,
  { awards }: Community,
  { credentials }: Ledger,
): SignedAward[] {
  return awards.flatMap((award) => {
    const path = credentialPath(award.recipient, award.slug);
    const issued = credentials.get(path);
    return issued === undefined || signingKey(issued.json) !== id
      ? []
      : [{ award, path, created: proofOf(issued.json)?.created ?? '' }];
  });
}

/**
 * Whether the drill can be done at all: the key is one of the issuer's, the day lies in its life,
 * another key is active. Throws `KeyRefused` with a sentence where not.
 */
export function refuseCompromise({ keys }: Community, { id, from }: Compromise, now: Date): void {
  const key = keys.find((one) => one.id === id);
  if (key === undefined)
    throw new KeyRefused(
      `The issuer has no key ${JSON.stringify(id)}. Its keys: ` +
        `${keys.map((one) => one.id).join(', ') || 'none'}.`,
    );
  if (from < key.created)
    throw new KeyRefused(`The key ${id} was made on ${key.created}, so nobody had it on ${from}.`);
  if (from > dateOf(now))
    throw new KeyRefused(`The day ${from} lies in the future: today is ${dateOf(now)} (UTC).`);
  if (!keys.some((one) => one.state === 'active' && one.id !== id)) {
    throw new KeyRefused(
      'There is no other active key to sign with. ' +
        'Run `npm run keygen -- --lost` first, and use the seed it shows.',
    );
  }
}

/**
 * Signs again what the key signed: the same documents, only their proofs are new. Signs the status
 * lists again, has the keys that it confirmed confirmed anew, since a thief could confirm any, and
 * marks the key in its file, whose text is `keyText`. The files come in the order
 * that keeps the ledger sound wherever writing stops: the key counts until everything is signed
 * again, and a second run does what is left. Each signature gets its line in the register, beside
 * that of the first one at the same place. `seed` is that of the active key, null where it is not
 * at hand; it is needed only where something is to be signed. Throws `KeyRefused` before anything
 * is signed.
 */
export async function withdrawKey(
  community: Community,
  ledger: Ledger,
  { id, from, keyText }: Compromise & { readonly keyText: string },
  seed: Uint8Array | null,
  now: Date,
): Promise<Withdrawal> {
  refuseCompromise(community, { id, from }, now);
  const means = ownMeans();
  const signer = seed === null ? null : { ...(await signerOf(community, seed, now)), means };
  // Only what was truly signed is signed again: a file that was tampered with must not become
  // genuine.
  const damages = await damagesOf(community, ledger, now, means);
  if (damages.length > 0) return { files: [], problems: damages, agreed: [] };
  const resting = keysRestingOn(id, community.keys);
  const signed = awardsSignedBy(id, community, ledger);
  const marked = withKeys(community, [withdrawn(community, { id, from })]);
  const isToSign = signed.length > 0 || resting.length > 0 || hasStaleLists(marked, ledger);
  if (signer === null && isToSign) throw new KeyRefused(noKey(community));
  const keys = seed === null ? [] : await reconfirmed(community, resting, seed, now);
  const after = withKeys(marked, keys);
  const credentials: FileToWrite[] = [];
  if (signer !== null)
    for (const { path } of signed)
      credentials.push(await signedAgain(ledger.credentials.get(path), signer, community.issuer));
  const reissued = extended(ledger, credentials);
  const lists =
    signer !== null && hasStaleLists(after, ledger)
      ? await renewedStatusLists(after, reissued, signer)
      : [];
  const text = markedText(keyText, { id, from });
  const files = [
    ...(signer === null ? [] : withRegister(community, ledger, [...credentials, ...lists], signer)),
    ...keys.map((key) => keyFileOf(key, true)),
    ...(text === keyText
      ? []
      : [{ path: keyPath(id), bytes: new TextEncoder().encode(text), replace: true }]),
  ];
  const problems =
    files.length === 0 ? [] : await gateProblems(after, extended(reissued, lists), now, { means });
  return { files, problems, agreed: keys.filter(({ origin }) => origin?.kind === 'agreement') };
}

/** What is not as it was signed, or stands in no register: it must not be signed again. */
async function damagesOf(
  community: Community,
  ledger: Ledger,
  now: Date,
  means: OwnMeans,
): Promise<readonly Problem[]> {
  const damages = await gateProblems(beforeCompromise(community), ledger, now, { means });
  if (damages.length > 0) return damages;
  return [
    ...registerProblems(community, ledger, await withdrawnPlaces(ledger)),
    ...registerGaps(community, ledger).filter((gap) => !isClosedByIssuing(gap)),
  ];
}

function withRegister(
  { issuer }: Community,
  ledger: Ledger,
  signed: readonly FileToWrite[],
  { created }: Signer,
): readonly FileToWrite[] {
  return registered(ledger, signed, { issuer, created, draw: randomInt });
}

async function reconfirmed(
  { issuer, keys }: Community,
  resting: readonly PublicKey[],
  seed: Uint8Array,
  now: Date,
): Promise<PublicKey[]> {
  const active = keys.find(({ state }) => state === 'active');
  if (active === undefined) return [];
  return reconfirmedKeys(resting, { site: issuer.url, key: active, seed, today: dateOf(now) });
}

function withdrawn({ keys }: Community, { id, from }: Compromise): PublicKey {
  const key = keys.find((one) => one.id === id);
  if (key === undefined) throw new Error(`There is no key ${id}.`);
  return { ...key, state: 'compromised', compromisedFrom: from };
}

/** The community with these keys in the place of those of the same names. */
function withKeys(community: Community, changed: readonly PublicKey[]): Community {
  const keys = community.keys.map((key) => changed.find(({ id }) => id === key.id) ?? key);
  return { ...community, keys };
}

function markedText(keyText: string, { id, from }: Compromise): string {
  const text = withEnding(keyText, { state: 'compromised', compromisedFrom: from });
  if (text === null)
    throw new KeyRefused(
      `keys/${id}.json is not as \`npm run keygen\` wrote it. ` +
        '`npm run check` says what is wrong with it.',
    );
  return text;
}

function hasStaleLists({ keys }: Community, { statusLists }: Ledger): boolean {
  const compromised = keys.filter(({ state }) => state === 'compromised').map(({ id }) => id);
  return [...statusLists.values()].some(({ json }) => compromised.includes(signingKey(json) ?? ''));
}

/** The same document with another proof; its id, dates, status and every word stay. */
async function signedAgain(
  issued: IssuedJson | undefined,
  signer: Signer,
  issuer: Issuer,
): Promise<FileToWrite> {
  if (issued === undefined) throw new Error('An award that was signed has no credential.');
  const { proof: _, ...document } = issued.json;
  const site = siteOf(issued.json, issued.path, addressesOf(issuer)) ?? issuer.url;
  return {
    path: issued.path,
    bytes: issuedBytes(await signDocument(document, signerAt(signer, site))),
    replace: true,
  };
}
