/** `npm run bench -- sign` and `-- verify`: all awards by us, and a share of them by a peer. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { didOf, verificationMethod } from '../../../credential/addresses.ts';
import { didDocument } from '../../../credential/did-document.ts';
import { signDocument } from '../../../credential/sign.ts';
import type { JsonObject } from '../../../proof/json.ts';
import { memoryIn } from '../../../publication/remembering/verified-memory.ts';
import { KnownForms } from '../../../publication/signing/known-forms.ts';
import { meansBeforeGate, type OwnMeans } from '../../../publication/signing/own-means.ts';
import { writeFiles } from '../../../repository/write.ts';
import { badgeCount, benchFiles, benchNow, benchSeed } from './community.ts';
import { issue, sound, withCommunity } from './folder.ts';
import { type Cost, eachOf, measured, peakMemoryMB, rounded, totalOf } from './measured.ts';
import { peerIssues, peerVerifies } from './vc-peer.ts';

/** More of them take the peer long and say the same. */
const peersShare = 200;
/** So many take us as long: the clock of processors ticks a hundred times a second. */
const ownShare = 4_000;

type Figures = Record<string, unknown>;

/**
 * Issuing as `npm run issue` does, from the folder to the folder, for badges whose pictures were
 * drawn at their first award; and signing alone, which is what the peer does.
 */
export async function benchSigning(awards: number): Promise<Figures> {
  return withCommunity(badgeCount, async (root) => {
    const first = await measured(() => issue(root));
    const standing = new Set((await benchFiles(badgeCount)).map(({ path }) => path));
    const files = await benchFiles(badgeCount + awards);
    await writeFiles(
      root,
      files.filter(({ path }) => !standing.has(path)),
    );
    const forms = new KnownForms();
    const whole = await measured(() => issue(root, forms));
    const { credentials, peer } = await signedIn(root);
    const documents = credentials.map(({ proof: _, ...document }) => document);
    const share = documents.slice(0, peersShare);
    const own = documents.slice(0, ownShare);
    const signer = { seed: benchSeed, verificationMethod: peer.method, created: moment };
    const sign = (means: OwnMeans) =>
      measured(async () => {
        for (const document of own) await signDocument(document, { ...signer, means });
      });
    await sign(meansBeforeGate());
    const ours = await sign(meansBeforeGate());
    // Both have been at it before they are measured.
    await peerIssues(share, peer);
    const theirs = await peerIssues(share, peer);
    return {
      issue: { ...totalOf(whole), perAward: eachOf(whole, awards) },
      firstAwardOfEachBadge: { badges: badgeCount, perBadge: eachOf(first, badgeCount) },
      signing: { awards: own.length, perAward: eachOf(ours, own.length) },
      forms: forms.counts(),
      peakMemoryMB: peakMemoryMB(),
      peer: {
        name: '@digitalbazaar/vc, issue',
        awards: share.length,
        perAward: eachOf(theirs, share.length),
      },
      timesAsFast: {
        signing: timesAs(theirs, share.length, ours, own.length),
        everything: timesAs(theirs, share.length, whole, awards),
      },
    };
  });
}

const moment = '2026-06-15T12:00:00Z';

/** How many of ours are done in the time of one of theirs: of processors, where that is known. */
function timesAs(theirs: Cost, theirCount: number, ours: Cost, ourCount: number): number {
  const cost = ({ cpuSeconds, seconds }: Cost): number => cpuSeconds ?? seconds;
  return rounded(cost(theirs) / theirCount / (cost(ours) / ourCount));
}

/** Checking as `npm run check` does: with nothing remembered, with everything, after one new award. */
export async function benchVerifying(awards: number): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'plainbadge-bench-memory-'));
  try {
    return await withCommunity(awards, async (root) => {
      await issue(root);
      const check = () => measured(() => sound(root, memoryIn(folder, root, benchNow)));
      const cold = await check();
      const warm = await check();
      const [onePerson, oneAward] = (await benchFiles(awards + 2)).filter(({ path }) =>
        path.startsWith(`recipients/person-${Math.ceil(awards / 2) + 1}/`),
      );
      await writeFiles(
        root,
        [onePerson, oneAward].flatMap((file) => file ?? []),
      );
      const one = await check();
      const { credentials, peer } = await signedIn(root);
      const share = credentials.slice(0, peersShare);
      const theirs = await peerVerifies(share, peer);
      return {
        nothingRemembered: { ...totalOf(cold), perAward: eachOf(cold, awards) },
        unchanged: totalOf(warm),
        oneNewAward: totalOf(one),
        peakMemoryMB: peakMemoryMB(),
        peer: {
          name: '@digitalbazaar/vc, the signature alone: no status, no files read',
          awards: share.length,
          perAward: eachOf(theirs, share.length),
        },
        timesAsFast: timesAs(theirs, share.length, cold, awards),
      };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What was signed in a folder, and the peer's key: the same. */
async function signedIn(root: string) {
  const { community, ledger } = await sound(root);
  const { issuer, keys } = community;
  const method = verificationMethod(issuer.url, '2026-a');
  const did: JsonObject = didDocument(issuer, keys);
  const [entry] = did['verificationMethod'] as JsonObject[];
  return {
    credentials: [...ledger.credentials.values()].map(({ json }) => json),
    peer: {
      method,
      pkcs8: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), benchSeed]),
      documents: new Map<string, object>([
        [didOf(issuer.url), did],
        [method, { '@context': 'https://w3id.org/security/multikey/v1', ...entry }],
      ]),
    },
  };
}
