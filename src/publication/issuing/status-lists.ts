/**
 * The signed status lists: which of them have to be signed again, and whether those that stand are
 * the issuer's.
 */

import type { Community, PublicKey } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import { verificationMethod } from '../../credential/addresses.ts';
import { revokedPlaces, type TakenPlaces, takenPlaces } from '../../credential/issuing.ts';
import { givenUpPlaces, replacedPlaces } from '../../credential/ledger/withdrawn-for-good.ts';
import { damaged, type IssuedJson, type Ledger } from '../../credential/ledger/ledger.ts';
import { addressesOf, issuerAt, listPlace, siteOf } from '../../credential/moving/own-addresses.ts';
import { issuedBytes, signDocument, type Signer, signerAt } from '../../credential/sign.ts';
import {
  decodeStatusList,
  encodeStatusList,
  setIndices,
  statusListDocument,
} from '../../credential/status-list.ts';
import { verifyProof } from '../../proof/data-integrity.ts';
import { isJsonObject, type JsonObject } from '../../proof/json.ts';
import { decodeMultikey } from '../../proof/multikey.ts';
import type { FileToWrite } from '../../repository/write.ts';
import { signingKey } from '../../credential/ledger/signatures.ts';

/**
 * The lists to write: those that a credential names and that do not stand yet, those with a bit
 * that differs from what the awards say, those that a withdrawn key signed. A list with the right
 * bits and a standing key stays as it is. `before`: the ledger without the credentials that a run
 * has just signed, where it has; what these correct is withdrawn.
 */
export async function renewedStatusLists(
  community: Community,
  ledger: Ledger,
  signer: Signer,
  before: Ledger = ledger,
): Promise<FileToWrite[]> {
  const revoked = revokedPlaces(community, ledger);
  const sites = addressesOf(community.issuer);
  const homes = listSites(ledger, sites);
  const replaced = replacedPlaces(before, ledger, sites);
  const givenUp = givenUpPlaces(community, before);
  const taken = takenPlaces(ledger, sites);
  const files: FileToWrite[] = [];
  for (const path of [...new Set([...taken.keys(), ...ledger.statusLists.keys()])].sort()) {
    const standing = ledger.statusLists.get(path);
    const listed = standing === undefined ? [] : await listedIndices(standing);
    // What was withdrawn and then removed from the repository stays withdrawn: copies of it are
    // still about.
    const gone = listed.filter((index) => !taken.get(path)?.has(index));
    const withdrawn = [revoked, replaced, givenUp].flatMap((places) => places.get(path) ?? []);
    const wanted = [...new Set([...withdrawn, ...gone])].sort((a, b) => a - b);
    if (
      standing !== undefined &&
      isStanding(standing, community) &&
      listed.join() === wanted.join()
    )
      continue;
    // A list stays at the address that the credentials of it name.
    const site = homes.get(path) ?? community.issuer.url;
    const document = statusListDocument(
      issuerAt(community.issuer, site),
      path,
      await encodeStatusList(wanted),
      signer.created,
    );
    const signed = await signDocument(document, signerAt(signer, site));
    files.push({ path, bytes: issuedBytes(signed), replace: true });
  }
  return files;
}

/**
 * The site at which each status list stands, by its path: as the credentials say that name it, else
 * as it says itself. No list has two: each address begins lists of its own.
 */
export function listSites(
  { credentials, statusLists }: Ledger,
  sites: readonly string[],
): Map<string, string> {
  const homes = new Map<string, string>();
  for (const { path, json } of statusLists.values()) {
    const site = siteOf(json, path, sites);
    if (site !== null) homes.set(path, site);
  }
  for (const { json } of credentials.values()) {
    const place = listPlace(json, sites);
    if (place !== null) homes.set(place.path, place.site);
  }
  return homes;
}

/**
 * The places that no new credential may take: those of the ledger's credentials, and those of
 * credentials that are gone, as the register remembers them and the lists of what is withdrawn.
 */
export async function placesInUse(ledger: Ledger, sites: readonly string[]): Promise<TakenPlaces> {
  const places = takenPlaces(ledger, sites);
  const take = (list: string, indices: Iterable<number>): void =>
    void places.set(list, new Set([...(places.get(list) ?? []), ...indices]));
  for (const [path, list] of ledger.statusLists) take(path, await listedIndices(list));
  const remembered = (ledger.register?.entries ?? []).flatMap(({ place }) => place ?? []);
  for (const [list, inIt] of Map.groupBy(remembered, (place) => place.list))
    take(
      list,
      inIt.map(({ index }) => index),
    );
  return places;
}

/** The places whose bit is set, by the path of their list: what is withdrawn as the lists stand. */
export async function withdrawnPlaces({
  statusLists,
}: Ledger): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const places = new Map<string, ReadonlySet<number>>();
  for (const [path, list] of statusLists) places.set(path, new Set(await listedIndices(list)));
  return places;
}

function isStanding({ json }: IssuedJson, { keys }: Community): boolean {
  return keys.some(({ id, state }) => id === signingKey(json) && state !== 'compromised');
}

async function listedIndices({ json }: IssuedJson): Promise<number[]> {
  const subject = json['credentialSubject'];
  const encoded = isJsonObject(subject) ? subject['encodedList'] : undefined;
  return setIndices(await decodeStatusList(typeof encoded === 'string' ? encoded : ''));
}

/**
 * One problem for every list that no credential names, so that no other check reads it, and that
 * the issuer did not sign.
 */
export async function strayListProblems(community: Community, ledger: Ledger): Promise<Problem[]> {
  const sites = addressesOf(community.issuer);
  const named = takenPlaces(ledger, sites);
  const problems: Problem[] = [];
  for (const { path, json } of ledger.statusLists.values()) {
    const isOwn =
      named.has(path) || (siteOf(json, path, sites) !== null && (await isSigned(json, community)));
    if (isOwn) continue;
    problems.push(damaged(path, 'no credential names it, and the issuer did not sign it.'));
  }
  return problems;
}

/** Whether a key of the issuer that still counts signed this list. */
export async function isSigned(document: JsonObject, community: Community): Promise<boolean> {
  const key = await keyThatSigned(document, community);
  return key !== null && key.state !== 'compromised';
}

/** The key of the issuer whose signature a document bears and that holds; null where none is. */
export async function keyThatSigned(
  { proof, ...document }: JsonObject,
  { issuer, keys }: Community,
): Promise<PublicKey | null> {
  const [first] = Array.isArray(proof) ? proof : [];
  if (first === undefined || !isJsonObject(first)) return null;
  const sites = addressesOf(issuer);
  const key = keys.find(({ id }) =>
    sites.some((site) => verificationMethod(site, id) === first['verificationMethod']),
  );
  if (key === undefined) return null;
  const multikey = decodeMultikey(key.publicKeyMultibase);
  return (await verifyProof(document, first, multikey).catch(() => false)) ? key : null;
}
