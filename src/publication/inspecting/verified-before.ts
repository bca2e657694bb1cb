/**
 * Which credentials need not be verified again, because nothing that their verdict rests on has
 * changed since: their bytes, the issuer's keys as published, the status list that they name, and
 * the engine.
 */

import type { Community } from '../../community/model.ts';
import { statusPlaceOf } from '../../credential/issuing.ts';
import type { IssuedJson, Ledger } from '../../credential/ledger/ledger.ts';
import { decodeStatusList } from '../../credential/status-list.ts';
import { isJsonObject, type JsonObject } from '../../proof/json.ts';
import type { Grounds, VerifiedMemory } from '../remembering/verified-memory.ts';
import { addressesOf } from '../../credential/moving/own-addresses.ts';
import { didDocumentBytes, ownIssuers } from './own-documents.ts';

/**
 * What is known of a community's credentials before they are looked at, and what is learnt then.
 */
export interface VerifiedBefore {
  readonly isKnown: (issued: IssuedJson) => boolean;
  /** That a credential was just verified, and stands. */
  readonly stands: (issued: IssuedJson) => void;
}

/** A list as far as a credential's standing rests on it. */
interface List {
  readonly grounds: Grounds;
  /** The list without its bits: valid or revoked, a credential stands. */
  readonly frame: string;
}

/**
 * A memory's answers for one community. A list that was signed again, as after a revocation, has
 * one of its credentials verified, and with it its signature; the others rest on the rest of it,
 * which is the same.
 */
export async function verifiedBefore(
  community: Community,
  ledger: Ledger,
  memory: VerifiedMemory,
): Promise<VerifiedBefore> {
  const sites = addressesOf(community.issuer);
  const issuer = [
    ...sites.map((site) => didDocumentBytes(community, site)),
    JSON.stringify(ownIssuers(community)),
  ];
  const lists = await listsOf(ledger, issuer);
  const sound = new Set(
    [...lists].filter(([, { grounds }]) => memory.knows(grounds)).map(([path]) => path),
  );
  const listOf = ({ json }: IssuedJson): string | null => statusPlaceOf(json, sites)?.list ?? null;
  const groundsOf = (issued: IssuedJson): Grounds | null => {
    const path = listOf(issued);
    const frame = path === null ? '' : lists.get(path)?.frame;
    return frame === undefined || isBoundInTime(issued.text)
      ? null
      : ['credential', ...issuer, frame, issued.path, issued.bytes];
  };
  return {
    isKnown: (issued) => {
      const [path, grounds] = [listOf(issued), groundsOf(issued)];
      return (path === null || sound.has(path)) && grounds !== null && memory.knows(grounds);
    },
    stands: (issued) => {
      const [path, grounds] = [listOf(issued), groundsOf(issued)];
      if (grounds === null) return;
      memory.add(grounds);
      const list = path === null ? undefined : lists.get(path);
      if (path === null || list === undefined) return;
      sound.add(path);
      memory.add(list.grounds);
    },
  };
}

/** The lists that can be unpacked and that no moment ends. */
async function listsOf(ledger: Ledger, issuer: Grounds): Promise<ReadonlyMap<string, List>> {
  const lists = new Map<string, List>();
  for (const { path, json, text, bytes } of ledger.statusLists.values()) {
    const frame =
      isBoundInTime(text) || json['validUntil'] !== undefined ? null : await frameOf(json);
    if (frame !== null) lists.set(path, { frame, grounds: ['list', ...issuer, path, bytes] });
  }
  return lists;
}

async function frameOf(list: JsonObject): Promise<string | null> {
  const { proof: _, validFrom: __, credentialSubject, ...rest } = list;
  if (!isJsonObject(credentialSubject)) return null;
  const { encodedList, ...subject } = credentialSubject;
  const bits = await decodeStatusList(String(encodedList)).catch(() => null);
  return bits === null ? null : JSON.stringify([rest, subject, bits.length]);
}

/**
 * Whether what holds now may end by itself: none of ours does, and what does is verified each time.
 */
const isBoundInTime = (text: string): boolean =>
  /"(?:expires|expirationDate|endorsement\w*)"\s*:/.test(text);
