/** What a comment with a sealed address asks for: a letter, patience, or that it be taken away. */

import { addDuration } from '../../community/dates.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { Community } from '../../community/model.ts';
import { credentialPath, pathOnSite } from '../../credential/addresses.ts';
import { addressIn, longestWait, sealedIn } from '../../proof/sealing/sealed-address.ts';
import type { Words } from '../../language/words.ts';
import { knownAs } from '../../review/agreement.ts';
import type { Facts } from '../../review/facts.ts';
import {
  accountsThatOwn,
  authorisationFor,
  documentAt,
  isAmong,
  policyOf,
} from '../../review/policy.ts';
import { publicity, type ToldAward, toldAward } from '../announcement.ts';
import type { StandingComment } from './letter-box.ts';

/** Why a sealed address is taken away unused. */
export type Reason = keyof Words['host']['letters']['why'];

/** An address that may be used, as far as its comment alone says. */
export interface GivenAddress {
  readonly comment: StandingComment;
  readonly told: ToldAward;
  readonly to: string;
}

export type Reading =
  | { readonly kind: 'foreign' | 'early' }
  | { readonly kind: 'unused'; readonly reason: Reason; readonly told: ToldAward | null }
  | ({ readonly kind: 'address' } & GivenAddress);

/** What the addresses are held against. */
export interface Published {
  readonly community: Community;
  readonly files: readonly CommunityFile[];
  /** Opens a sealed text; null where it is for another key, changed or cut short. */
  readonly open: (block: string) => Promise<string | null>;
  /** Today, in UTC. */
  readonly today: string;
}

/**
 * Reads one comment. Null where it holds nothing sealed; `foreign`: something sealed that is not known
 * as ours; `early`: for an award that is not published yet.
 */
export async function readingOf(
  comment: StandingComment,
  published: Published,
): Promise<Reading | null> {
  const { blocks, isLabelled } = sealedIn(comment.body);
  const [block] = blocks;
  if (block === undefined) return null;
  const unused = (reason: Reason, told: ToldAward | null = null): Reading => ({
    ...({ kind: 'unused', reason, told } as const),
  });
  const text = await published.open(block);
  if (text === null) return isLabelled ? unused('unread') : { kind: 'foreign' };
  const { community, files, today } = published;
  const given = addressIn(text);
  if (given === null) return isLabelled ? unused('unread') : { kind: 'foreign' };
  if (blocks.length > 1) return unused('several');
  if (comment.isByProgram) return unused('notYours');
  if (comment.isEdited) return unused('edited');
  const [, recipient = '', slug = ''] =
    /^recipients\/([^/]+)\/([^/]+)\/$/.exec(pathOnSite(community.issuer.url, given.award) ?? '') ??
    [];
  if (recipient === '') return unused('elsewhere');
  if (given.until < today || given.until > addDuration(today, `P${longestWait}D`))
    return unused('late');
  const told = toldAward(community, recipient, slug);
  const isSigned = files.some(({ path }) => path === credentialPath(recipient, slug));
  if (told === null || !isSigned) return { kind: 'early' };
  if (told.award.revoked !== null) return unused('over', told);
  if (publicity(told) === 'file') return unused('byHand', told);
  return { kind: 'address', comment, told, to: given.to };
}

/**
 * Whether whoever wrote the comment may give an address for the award: the recipient by their own
 * account, whoever proposed it, and whoever may award the badge. `facts`: of the pull request that
 * brought it.
 */
export function whoseWord(
  { author, authorId }: Pick<StandingComment, 'author' | 'authorId'>,
  { award }: ToldAward,
  { community, files }: Published,
  facts: Facts,
): 'own' | 'theirs' | null {
  const policy = policyOf({ files });
  const known = knownAs(author, authorId ?? undefined, policy.ids);
  const { repository } = community.issuer;
  const host = repository === null ? null : new URL(repository).hostname;
  const profile = documentAt(files, `recipients/${award.recipient}/profile.md`);
  if (isAmong(known, accountsThatOwn(profile, host))) return 'own';
  const proposers = [knownAs(facts.author, facts.authorId, policy.ids), facts.asked ?? []].flat();
  const { who } = authorisationFor(policy, award.badge);
  return isAmong(known, [...proposers, ...who, ...policy.maintainers]) ? 'theirs' : null;
}
