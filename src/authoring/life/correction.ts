/**
 * Correcting what was signed: people's files say the right thing, and each signed award that is
 * concerned gets the day of the correction, by which `npm run issue` knows that it is to be signed
 * again at its address.
 */

import { dateOf } from '../../community/dates.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { Award, Community, Recipient } from '../../community/model.ts';
import { credentialPath } from '../../credential/addresses.ts';
import { awaitsCorrection } from '../../credential/ledger/corrections.ts';
import { type Ledger, readLedger } from '../../credential/ledger/ledger.ts';
import { saysTheSame } from '../../credential/ledger/signed-identity.ts';
import { namesForgotten } from '../../credential/stacking/forgotten-parts.ts';
import { authored, type Authored, type AuthoredFile } from '../authored.ts';
import { type AwardWords, correctedAward } from './corrected-award.ts';
import { correctedProfile, type PersonWords } from './corrected-profile.ts';
import { withValue } from '../front-matter-edit.ts';
import { mentionsOf } from './mentions.ts';
import { type Move, movedTo, moveRefusals } from './moving.ts';
import { namedTarget, textOf } from '../standing-award.ts';

export interface CorrectionWish extends PersonWords, AwardWords {
  /** `RECIPIENT`, for everything that they were awarded, or `RECIPIENT/AWARD`. */
  readonly target: string;
  /** Another address for the recipient; null: as it is. */
  readonly move: Move | null;
}

/** What is planned, and where a former name or address still stands. */
export interface Correction extends Authored {
  /** `path:line` each. */
  readonly mentions: readonly string[];
}

interface Circumstances {
  readonly now: Date;
  /** Of a new address: 128 bits in hex. */
  readonly salt: string;
}

/**
 * Plans the files that say the right thing, or says every reason why not. Without a wish, what is
 * signed otherwise than the profile says is signed again.
 */
export async function correctAwards(
  existing: readonly CommunityFile[],
  wish: CorrectionWish,
  { now, salt }: Circumstances,
): Promise<Correction> {
  let former: readonly string[] = [];
  const planned = await authored(existing, now, async (community) => {
    const { ledger } = readLedger(existing);
    const target = namedTarget(wish.target, community);
    if (target.recipient === null) return { files: [], refusals: target.refusals };
    const circumstances = { existing, community, ledger, now };
    former = formerWords(target.recipient, wish, community);
    const isOfAward = wish.move !== null && target.award !== null;
    const profile = await correctedProfile(target.recipient, wish, existing, salt);
    const award = correctedAward(target.award, wish, existing, community, now);
    const refusals = [
      ...profile.refusals,
      ...award.refusals,
      ...(isOfAward ? ['--slug is about a recipient with all their awards: name RECIPIENT.'] : []),
      ...(wish.move === null ? [] : moveRefusals(target.recipient, wish.move, circumstances)),
    ];
    if (refusals.length > 0) return { files: [], refusals };
    if (wish.move !== null) {
      const text = profile.file?.text ?? textOf(pathOf(target.recipient), existing);
      return { ...movedTo(target.recipient, wish.move, text, circumstances), refusals: [] };
    }
    const edited = [profile.file, award.file].filter((file) => file !== null);
    const concerned = community.awards.filter((one) =>
      isConcerned(one, community, profile.after, ledger, award.file?.path ?? null),
    );
    const files = withDays(edited, concerned, existing, dateOf(now));
    return files.length > 0
      ? { files, refusals: [] }
      : { files: [], refusals: [nothingToCorrect(target.recipient, target.award)] };
  });
  const isPlanned = planned.files.length > 0;
  return {
    ...planned,
    mentions: isPlanned ? mentionsOf(former, existing, planned, wish.name?.trim() ?? null) : [],
  };
}

/** What is to stand nowhere any more: a name that nobody else has, an address that was given up. */
function formerWords(
  { slug, name }: Recipient,
  wish: CorrectionWish,
  { recipients }: Community,
): readonly string[] {
  const isShared = recipients.some((one) => one.slug !== slug && one.name === name);
  const isRenamed = wish.name !== null && wish.name.trim().normalize('NFC') !== name;
  return [
    ...(isRenamed && !isShared ? [name] : []),
    ...(wish.move?.giveUp === true ? [`/recipients/${slug}/`] : []),
  ];
}

/** Whether what is signed of an award would be wrong, and no correction waits for it already. */
function isConcerned(
  award: Award,
  { awards }: Community,
  after: Recipient,
  { credentials }: Ledger,
  edited: string | null,
): boolean {
  const issued = credentials.get(credentialPath(award.recipient, award.slug));
  if (issued === undefined || award.recipient !== after.slug) return false;
  if (awaitsCorrection(award, issued.json)) return false;
  return (
    award.path === edited ||
    !saysTheSame(issued.json, after) ||
    namesForgotten(award, issued.json, awards)
  );
}

/** The edited files, with one day more in each award that is concerned. */
function withDays(
  edited: readonly AuthoredFile[],
  concerned: readonly Award[],
  existing: readonly CommunityFile[],
  today: string,
): readonly AuthoredFile[] {
  const files = new Map(edited.map((file) => [file.path, file]));
  for (const { path, corrected } of concerned) {
    const text = files.get(path)?.text ?? textOf(path, existing);
    const days = [...corrected, today];
    files.set(path, { path, text: withValue(text, 'corrected', days), replace: true });
  }
  return [...files.values()];
}

const pathOf = ({ slug }: Recipient): string => `recipients/${slug}/profile.md`;

function nothingToCorrect({ slug }: Recipient, award: Award | null): string {
  const what = award === null ? slug : `${slug}/${award.slug}`;
  return (
    `Nothing of \`${what}\` would change: its files ` +
    'say this already, and so does what is signed. ' +
    'Say what is wrong: --name, --email, --profile, and for one award --date, --note, --evidence.'
  );
}
