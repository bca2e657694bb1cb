/**
 * Credentials over the whole of what Plainbadge emits, made from authored files by the path that
 * `npm run issue` takes.
 */

import { checkCommunity } from '../../community/check.ts';
import type { Award, Badge, Community } from '../../community/model.ts';
import {
  achievementDocument,
  achievementOf,
  embeddedAchievement,
} from '../../credential/achievement.ts';
import {
  absolute,
  credentialPath,
  didDocumentAddress,
  didOf,
  numberedStatusList,
  verificationMethod,
} from '../../credential/addresses.ts';
import { didDocument } from '../../credential/did-document.ts';
import { drawPlace, type TakenPlaces, unsignedAwards } from '../../credential/issuing.ts';
import { emptyLedger } from '../../credential/ledger/ledger.ts';
import { type FrozenMeaning, meaningOf, openBadge } from '../../credential/open-badge.ts';
import { credentialFaults } from '../../credential/schema.ts';
import type { PartEvidence } from '../../credential/stacking/part-evidence.ts';
import { issuedBytes, signDocument, type Signer } from '../../credential/sign.ts';
import {
  encodeStatusList,
  statusListDocument,
  type StatusPlace,
} from '../../credential/status-list.ts';
import { lastDayOf } from '../../credential/validity.ts';
import { publicKeyOf } from '../../proof/ed25519.ts';
import type { JsonObject } from '../../proof/json.ts';
import { encodeMultikey } from '../../proof/multikey.ts';
import { communityFiles, generatedNow } from './communities.ts';
import { type Chance, chanceOf } from './text.ts';

export interface Generated {
  readonly credential: JsonObject;
  /** The bytes that `issue` would write, as text. */
  readonly text: string;
  readonly expected: 'valid' | 'expired' | 'revoked';
}

export interface GeneratedSet {
  readonly credentials: readonly Generated[];
  /** Key documents and status lists by address. */
  readonly documents: Readonly<Record<string, JsonObject>>;
}

const seeds = {
  '2024-old': new Uint8Array(32).fill(24),
  '2026-a': new Uint8Array(32).fill(26),
} as const;
const awardsEach = 25;

/** The first `count` credentials of an endless series, which is the same on every machine. */
export async function generatedCredentials(count: number): Promise<GeneratedSet> {
  const credentials: Generated[] = [];
  const documents: Record<string, JsonObject> = {};
  for await (const made of generatedSets()) {
    credentials.push(...made.credentials);
    Object.assign(documents, made.documents);
    if (credentials.length >= count) break;
  }
  return { credentials: credentials.slice(0, count), documents };
}

/** The communities of the same series, one after another, without end. */
export async function* generatedSets(): AsyncGenerator<GeneratedSet> {
  for (let number = 0; ; number++) yield oneCommunity(number);
}

/** What a badge means as frozen, with a digest that is drawn. */
function meaningFor(badge: Badge, { issuer }: Community, chance: Chance): FrozenMeaning {
  const frozen = achievementDocument(achievementOf(badge, issuer));
  const digest = `sha256-${'A'.repeat(chance.below(43)).padEnd(43, '/')}=`;
  return meaningOf(badge, embeddedAchievement(frozen), digest);
}

async function oneCommunity(number: number): Promise<GeneratedSet> {
  const chance = chanceOf(7_200 + number);
  const [old, present] = await Promise.all(
    [seeds['2024-old'], seeds['2026-a']].map(async (seed) =>
      encodeMultikey(await publicKeyOf(seed)),
    ),
  );
  const community = checked(communityFiles(chance, number, awardsEach, [old!, present!]));
  const stacks = chanceOf(70_000 + number);
  const credentials: Generated[] = [];
  const taken: TakenPlaces = new Map();
  const revoked: StatusPlace[] = [];
  // Signed first, revoked afterwards: the issuing run sees awards that nobody has withdrawn.
  const asSigned = {
    ...community,
    awards: community.awards.map((award): Award => ({ ...award, revoked: null })),
  };
  for (const parts of unsignedAwards(asSigned, emptyLedger)) {
    const place = drawPlace(taken, (below) => chance.below(below));
    const status = { ...place, list: chance.maybe(0.1) ? numberedStatusList(2) : place.list };
    const isRevoked = community.awards.some(
      ({ path, revoked: withdrawn }) => path === parts.award.path && withdrawn !== null,
    );
    if (isRevoked) revoked.push(status);
    const document = openBadge({
      ...parts,
      issuer: community.issuer,
      status,
      issuerId: didOf(community.issuer.url),
      before: null,
      rests: restingOn(parts.recipient.slug, community, stacks),
      meaning: meaningFor(parts.badge, community, chance),
    });
    const faults = credentialFaults(document);
    if (faults.length > 0)
      throw new Error(`${parts.award.path} does not fit the profile: ${faults.join('; ')}`);
    const credential = await signDocument(document, signerOf(community, chance));
    const lastDay = lastDayOf(parts.award, parts.badge);
    const isOver = lastDay !== null && lastDay < generatedNow.toISOString().slice(0, 10);
    credentials.push({
      credential,
      text: new TextDecoder().decode(issuedBytes(credential)),
      expected: isRevoked ? 'revoked' : isOver ? 'expired' : 'valid',
    });
  }
  return { credentials, documents: await documentsOf(community, revoked) };
}

/** Now and then, up to three awards that one rests on; names are in any script. */
function restingOn(
  recipient: string,
  { issuer, badges }: Community,
  chance: Chance,
): readonly PartEvidence[] {
  return Array.from({ length: chance.maybe(0.2) ? 1 + chance.below(3) : 0 }, (_, at) => ({
    id: absolute(issuer.url, credentialPath(recipient, `part-${at}`)),
    name: chance.pick(badges).name,
  }));
}

/** A generator that writes what `npm run check` refuses would prove nothing. */
function checked(files: Parameters<typeof checkCommunity>[0]): Community {
  const { community, problems } = checkCommunity(files, { now: generatedNow });
  const [first] = problems;
  if (community === null)
    throw new Error(`${problems.length} problems, the first: ${JSON.stringify(first)}`);
  return community;
}

function signerOf({ issuer }: Community, chance: Chance): Signer {
  const key = chance.pick(['2024-old', '2026-a'] as const);
  return {
    seed: seeds[key],
    verificationMethod: verificationMethod(issuer.url, key),
    created: `${chance.pick(['2025-07-01', '2026-11-22'])}T10:00:00Z`,
  };
}

/** Long gone by: @digitalbazaar/vc judges the dates of a status list by the machine's own clock. */
const listedOn = '2026-01-02T10:00:00Z';

async function documentsOf(
  { issuer, keys }: Community,
  revoked: readonly StatusPlace[],
): Promise<Record<string, JsonObject>> {
  const documents: Record<string, JsonObject> = {
    [didDocumentAddress(didOf(issuer.url))!]: didDocument(issuer, keys),
  };
  const signer = {
    seed: seeds['2026-a'],
    verificationMethod: verificationMethod(issuer.url, '2026-a'),
    created: listedOn,
  };
  for (const path of [numberedStatusList(1), numberedStatusList(2)]) {
    const indices = revoked.filter(({ list }) => list === path).map(({ index }) => index);
    const list = statusListDocument(issuer, path, await encodeStatusList(indices), listedOn);
    documents[absolute(issuer.url, path)] = await signDocument(list, signer);
  }
  return documents;
}
