/**
 * A community in memory that signs: one badge, as many awards as a test wants, keys whose seeds are
 * known.
 */

import type { Award, Community, PublicKey, Recipient } from '../community/model.ts';
import { emptyLedger, type Ledger, readLedger } from '../credential/ledger.ts';
import { publicKeyOf } from '../proof/ed25519.ts';
import { encodeMultikey } from '../proof/multikey.ts';
import { issuingRun } from '../publication/issuing-run.ts';
import type { FileToWrite } from '../repository/write.ts';
import { sampleAward, sampleBadge, sampleIssuer, sampleRecipient } from './sample-parts.ts';

/** When tests sign. */
export const signingNow = new Date('2026-06-15T12:00:00Z');

/** The seed of a key by its number. */
export const seedOf = (number: number): Uint8Array => new Uint8Array(32).fill(number);

/** A key of the year 2026: number 1 is `2026-a`. */
export async function keyOf(number: number, state: PublicKey['state']): Promise<PublicKey> {
  const id = `2026-${'abcdef'.charAt(number - 1)}`;
  const publicKeyMultibase = encodeMultikey(await publicKeyOf(seedOf(number)));
  return {
    id,
    publicKeyMultibase,
    state,
    created: '2026-01-05',
    compromisedFrom: state === 'compromised' ? '2026-05-01' : null,
  };
}

/**
 * A community with so many recipients `r1`, `r2`, … of one award each, and one active key, number
 * 1.
 */
export async function signingCommunity(awards: number): Promise<Community> {
  const slugs = Array.from({ length: awards }, (_, at) => `r${at + 1}`).sort();
  return {
    issuer: sampleIssuer,
    badges: [{ ...sampleBadge, expires: null }],
    keys: [await keyOf(1, 'active')],
    recipients: slugs.map((slug): Recipient => ({ ...sampleRecipient, slug })),
    awards: slugs.map((recipient): Award => ({
      ...sampleAward,
      recipient,
      path: `recipients/${recipient}/first-talk.md`,
    })),
  };
}

/** The same community with these recipients' awards revoked, and no others. */
export function withRevoked(community: Community, ...recipients: readonly string[]): Community {
  const revoked = { date: '2026-06-01', reason: 'By mistake.' };
  return {
    ...community,
    awards: community.awards.map((award) => ({
      ...award,
      revoked: recipients.includes(award.recipient) ? revoked : null,
    })),
  };
}

/** Path of a recipient's credential. */
export const credentialOf = (recipient: string): string =>
  `recipients/${recipient}/first-talk.json`;

/**
 * Issues what is unsigned with the key of this number. Throws where what it signed does not verify.
 */
export async function issueWith(
  community: Community,
  ledger: Ledger,
  key: number,
  entries?: number,
): Promise<{ ledger: Ledger; written: string[] }> {
  const run = await issuingRun(community, ledger, seedOf(key), signingNow, entries);
  if (run.problems.length > 0)
    throw new Error(run.problems.map(({ message }) => message).join('\n'));
  return { ledger: run.ledger, written: run.files.map(({ path }) => path) };
}

/** The ledger after these files were written into it. */
export function written(ledger: Ledger, files: readonly FileToWrite[]): Ledger {
  const standing = [
    ...ledger.credentials.values(),
    ...ledger.achievements.values(),
    ...ledger.statusLists.values(),
  ].map(({ path, bytes }) => ({ path, content: bytes }));
  const pictures = [...ledger.pictures].map(([path, content]) => ({ path, content }));
  const all = new Map(
    [...standing, ...pictures, ...files.map(({ path, bytes }) => ({ path, content: bytes }))].map(
      (file) => [file.path, file],
    ),
  );
  const read = readLedger([...all.values()]);
  if (read.problems.length > 0) throw new Error('The ledger cannot be read again.');
  return read.ledger;
}

export { emptyLedger };
