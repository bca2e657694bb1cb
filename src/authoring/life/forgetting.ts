/**
 * Forgetting: a person's files go, or those of one award; nameless tombstones stay, by which the
 * next signature withdraws what was signed, for ever.
 */

import { dateOf } from '../../community/dates.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { Award, Community, Recipient, Tombstone } from '../../community/model.ts';
import { type Ledger, readLedger } from '../../credential/ledger/ledger.ts';
import { givenUpPlaces } from '../../credential/ledger/withdrawn-for-good.ts';
import { restingOnForgotten } from '../../credential/stacking/forgotten-parts.ts';
import { decodeStatusList, statusBit } from '../../credential/status-list.ts';
import { objectAt, textAt } from '../../credential/ledger/issued-members.ts';
import { authored, type Authored } from '../authored.ts';
import { withValue } from '../front-matter-edit.ts';
import { targetIn, textOf } from '../standing-award.ts';
import { mentionsOf } from './mentions.ts';
import { type Circumstances, shownGivenUp } from './forgetting-shown.ts';
import { leadingToSelections, selectionStones, withoutItem } from './selections.ts';
import {
  answering,
  awardGivenUp,
  type GivenUp,
  leadingTo,
  personGivenUp,
  together,
} from './tombstone.ts';

export interface ForgettingWish {
  /**
   * `RECIPIENT`, `RECIPIENT/AWARD`, `RECIPIENT/selections/NAME` or `RECIPIENT/elsewhere/NAME`, also
   * one that was forgotten already.
   */
  readonly target: string;
  /** True: no page says at the address that it was given up. */
  readonly leaveNothing: boolean;
}

/** What is planned, and where the name or the address still stands in files of others. */
export interface Forgetting extends Authored {
  /** `path:line` each. */
  readonly mentions: readonly string[];
  /**
   * What git's history may hold of them, also at former addresses that lead here: files, and
   * folders, which end in a slash.
   */
  readonly history: readonly string[];
  /** Whether something goes that may have been signed here, and is then withdrawn. */
  readonly withdraws: boolean;
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
  let withdraws = true;
  const planned = await authored(existing, now, async (community) => {
    const shown = shownGivenUp(target, { existing, community, now, leaveNothing });
    if (shown !== null) {
      withdraws = false;
      mentions = mentionsOf(shown.words, existing, shown);
      return shown;
    }
    const named = targetIn(target, community);
    if (named.tombstones.length > 0)
      return sweep(named.tombstones, leaveNothing, existing, community);
    const { recipient, award } = named;
    if (recipient === null) return { files: [], refusals: named.refusals };
    const gone = ownGivenUp(recipient, award, { existing, community, now, leaveNothing });
    mentions = mentionsOf(forgotten(recipient, award, community), existing, gone);
    return { ...gone, refusals: [] };
  });
  const isPlanned = planned.files.length > 0 || (!withdraws && planned.removed !== undefined);
  return {
    ...planned,
    mentions: isPlanned ? mentions : [],
    history: isPlanned ? historyOf(planned, existing) : [],
    withdraws,
  };
}

/** The files of a person with all that is theirs, or of one award. */
function ownGivenUp(
  recipient: Recipient,
  award: Award | null,
  { existing, community, now, leaveNothing }: Circumstances,
): GivenUp {
  const { ledger } = readLedger(existing);
  const answers = answering(recipient, community, ledger);
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
    ...(award === null
      ? [personGivenUp(recipient, words(null), community), wordsOf(recipient, community)]
      : [
          signedAgainWithout(award, community, ledger, existing, dateOf(now)),
          withoutItem({ ...award, kind: 'award' }, community, words(null), existing),
        ]),
    ...(award === null ? [leadingToSelections(recipient, community, words(null).page)] : []),
    leadingTo(awards, award === null ? recipient : null, community.tombstones, words(null).page),
  ]);
  return { ...gone, removed: [...new Set(gone.removed)] };
}

/** What must stand nowhere else: the address, and the name where nobody else has it. */
function forgotten(
  { slug, name }: Recipient,
  award: Award | null,
  { recipients }: Community,
): readonly string[] {
  if (award !== null) return [`/recipients/${slug}/${award.slug}`];
  const isShared = recipients.some((one) => one.slug !== slug && one.name === name);
  return [...(isShared ? [] : [name]), `/recipients/${slug}/`];
}

/** What the person signed about others, with a key of theirs: their name stands in it. */
const wordsOf = ({ keys }: Recipient, { endorsements }: Community): GivenUp => ({
  files: [],
  removed: endorsements.filter(({ issuerId }) => keys.includes(issuerId)).map(({ path }) => path),
});

/**
 * The awards whose signed files name the forgotten one as what they rest on are signed again, which
 * leaves it out.
 */
function signedAgainWithout(
  award: Award,
  community: Community,
  ledger: Ledger,
  existing: readonly CommunityFile[],
  today: string,
): GivenUp {
  const awards = community.awards.filter((one) => one !== award);
  const files = restingOnForgotten({ awards }, ledger).map(({ path, corrected }) => {
    const text = withValue(textOf(path, existing), 'corrected', [...corrected, today]);
    return { path, text, replace: true };
  });
  return { files, removed: [] };
}

/**
 * What goes now, and what stood where a tombstone stands, in the same folder where a whole person
 * goes. The tombstones themselves stay.
 */
function historyOf(
  { files, removed = [] }: Authored,
  existing: readonly CommunityFile[],
): readonly string[] {
  const written = files.map(({ path }) => path).filter((path) => path.endsWith('.gone.md'));
  const folders = written
    .filter((path) => path.endsWith('/profile.gone.md'))
    .map((path) => path.slice(0, path.lastIndexOf('/') + 1));
  const stones = existing
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.gone.md') && folders.some((one) => path.startsWith(one)));
  const stood = [...written, ...stones].filter(isNoSelection).flatMap((path) => {
    const stem = path.replace(/\.gone\.md$/, '');
    return stem.endsWith('/profile') ? [`${stem}.md`] : [`${stem}.md`, `${stem}.json`];
  });
  const originals = folders.flatMap((folder) => [`${folder}elsewhere/`, `${folder}selections/`]);
  const inFolders = removed.filter((path) => !originals.some((one) => path.startsWith(one)));
  return [...new Set([...inFolders, ...stood, ...originals])];
}

/** The folder of selections is named as a whole. */
const isNoSelection = (path: string): boolean => !path.includes('/selections/');

/** The tombstones go once the status list says what they said. */
async function sweep(
  tombstones: readonly Tombstone[],
  leaveNothing: boolean,
  existing: readonly CommunityFile[],
  community: Community,
): Promise<{ files: []; removed: readonly string[]; refusals: readonly string[] }> {
  const [first] = tombstones;
  const files: [] = [];
  const refuse = (refusal: string) => ({ files, removed: [], refusals: [refusal] });
  if (!leaveNothing)
    return refuse(`This was given up on ${first?.date ?? ''} already: ${first?.path ?? ''}.`);
  const { ledger } = readLedger(existing);
  return (await isWithdrawn(tombstones, ledger))
    ? {
        files,
        removed: [...tombstones.map(({ path }) => path), ...selectionStones(tombstones, community)],
        refusals: [],
      }
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
