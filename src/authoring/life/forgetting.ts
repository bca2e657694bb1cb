/**
 * Forgetting: a person's files go, or those of one award; nameless tombstones stay, by which the
 * next signature withdraws what was signed, for ever.
 */

import { dateOf } from '../../community/dates.ts';
import { type CommunityFile, isRefused } from '../../community/file.ts';
import type { Community, Recipient, Tombstone } from '../../community/model.ts';
import { type Ledger, readLedger } from '../../credential/ledger/ledger.ts';
import { givenUpPlaces } from '../../credential/ledger/withdrawn-for-good.ts';
import { decodeStatusList, statusBit } from '../../credential/status-list.ts';
import { objectAt, textAt } from '../../credential/ledger/issued-members.ts';
import { authored, type Authored } from '../authored.ts';
import { targetIn } from '../standing-award.ts';
import { answering, awardGivenUp, leadingTo, personGivenUp, together } from './tombstone.ts';

export interface ForgettingWish {
  /** `RECIPIENT` or `RECIPIENT/AWARD`, also one that was forgotten already. */
  readonly target: string;
  /** True: no page says at the address that it was given up. */
  readonly leaveNothing: boolean;
}

/** What is planned, and where the name still stands in files of others. */
export interface Forgetting extends Authored {
  /** `path:line` each. */
  readonly mentions: readonly string[];
  /**
   * What git's history may hold of them, also at former addresses that lead here: files, and
   * folders, which end in a slash.
   */
  readonly history: readonly string[];
}

/**
 * Plans the tombstones and names the files that go, or says why not. What was forgotten before and
 * is withdrawn as signed loses its tombstones, where nothing is to be left.
 */
export async function forget(
  existing: readonly CommunityFile[],
  { target, leaveNothing }: ForgettingWish,
  now: Date,
): Promise<Forgetting> {
  let mentions: readonly string[] = [];
  const planned = await authored(existing, now, async (community) => {
    const named = targetIn(target, community);
    if (named.tombstones.length > 0) return sweep(named.tombstones, leaveNothing, existing);
    const { recipient, award } = named;
    if (recipient === null) return { files: [], refusals: named.refusals };
    const answers = answering(recipient, community, readLedger(existing).ledger);
    const words = (one: string | null) => ({
      date: dateOf(now),
      to: null,
      page: !leaveNothing && answers(one),
    });
    const awards = community.awards.filter(
      (one) => one.recipient === recipient.slug && (award === null || one === award),
    );
    const gone = together([
      ...awards.map((one) => awardGivenUp(one, words(one.slug), existing)),
      ...(award === null ? [personGivenUp(recipient, words(null), community)] : []),
      leadingTo(awards, award === null ? recipient : null, community.tombstones, words(null).page),
    ]);
    if (award === null) mentions = mentionsOf(recipient, community, existing, gone.removed);
    return { ...gone, refusals: [] };
  });
  const isPlanned = planned.files.length > 0;
  return {
    ...planned,
    mentions: isPlanned ? mentions : [],
    history: isPlanned ? historyOf(planned, existing) : [],
  };
}

/**
 * What goes now, and what stood where a tombstone stands, in the same folder where a whole person
 * goes. The tombstones themselves stay.
 */
function historyOf(
  { files, removed = [] }: Authored,
  existing: readonly CommunityFile[],
): readonly string[] {
  const written = files.map(({ path }) => path);
  const folders = written
    .filter((path) => path.endsWith('/profile.gone.md'))
    .map((path) => path.slice(0, path.lastIndexOf('/') + 1));
  const stones = existing
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.gone.md') && folders.some((one) => path.startsWith(one)));
  const stood = [...written, ...stones].flatMap((path) => {
    const stem = path.replace(/\.gone\.md$/, '');
    return stem.endsWith('/profile') ? [`${stem}.md`] : [`${stem}.md`, `${stem}.json`];
  });
  const originals = folders.map((folder) => `${folder}elsewhere/`);
  const inFolders = removed.filter((path) => !originals.some((one) => path.startsWith(one)));
  return [...new Set([...inFolders, ...stood, ...originals])];
}

/** The tombstones go once the status list says what they said. */
async function sweep(
  tombstones: readonly Tombstone[],
  leaveNothing: boolean,
  existing: readonly CommunityFile[],
): Promise<{ files: []; removed: readonly string[]; refusals: readonly string[] }> {
  const [first] = tombstones;
  const files: [] = [];
  const refuse = (refusal: string) => ({ files, removed: [], refusals: [refusal] });
  if (!leaveNothing)
    return refuse(`This was given up on ${first?.date ?? ''} already: ${first?.path ?? ''}.`);
  const { ledger } = readLedger(existing);
  return (await isWithdrawn(tombstones, ledger))
    ? { files, removed: tombstones.map(({ path }) => path), refusals: [] }
    : refuse('What was signed there still counts: `npm run issue` first, then this again.');
}

async function isWithdrawn(tombstones: readonly Tombstone[], ledger: Ledger): Promise<boolean> {
  for (const [path, indices] of givenUpPlaces({ tombstones }, ledger)) {
    const list = ledger.statusLists.get(path);
    const subject = list === undefined ? {} : objectAt(list.json, 'credentialSubject');
    const bits = await decodeStatusList(textAt(subject, 'encodedList')).catch(() => null);
    if (bits === null || !indices.every((index) => statusBit(bits, index))) return false;
  }
  return true;
}

/**
 * Where the name stands besides, in what other people wrote; where somebody else has it, nowhere.
 */
function mentionsOf(
  { slug, name }: Recipient,
  { recipients }: Community,
  existing: readonly CommunityFile[],
  removed: readonly string[],
): readonly string[] {
  if (recipients.some((one) => one.slug !== slug && one.name === name)) return [];
  return existing.flatMap(({ path, content }) => {
    if (isRefused(content) || removed.includes(path) || !path.endsWith('.md')) return [];
    const lines = new TextDecoder().decode(content).normalize('NFC').split('\n');
    return lines.flatMap((line, at) => (line.includes(name) ? [`${path}:${at + 1}`] : []));
  });
}
