/**
 * What a proposal says of who signs: how a new key enters, what of an old one never changes, and
 * under which address of the site. Here is what can be told from both sides of the change alone;
 * signatures are verified elsewhere.
 */

import { keyIn } from '../community/written-key.ts';
import type { Commit } from '../community/commit.ts';
import { hasChain } from '../community/key-chain.ts';
import type { PublicKey } from '../community/model.ts';
import type { Problem } from '../community/problem.ts';
import { entryOf } from '../community/tree.ts';
import { issuerPath } from '../credential/addresses.ts';
import { isLedgerPath } from '../credential/ledger/ledger.ts';
import { type Agreement, agreementOf, type Approvals } from './agreement.ts';
import { type Sides, sameData } from './boundaries.ts';
import type { Change } from './changes.ts';
import { documentAt, type Policy } from './policy.ts';

interface KeyFindings {
  /** Of whom the key needs agreement that no signature gives; null where it needs none. */
  readonly agreement: Agreement | null;
  readonly problems: readonly Problem[];
}

/**
 * What one changed path below `keys/` needs, under the policy of the base: nothing of it for other
 * files, and for a key that cannot be read, of which the check speaks.
 */
export function keyFindings(
  { path, kind }: Change,
  { base, head }: Sides,
  policy: Policy,
  approvals: Approvals,
): KeyFindings {
  const after = keyAt(head, path);
  if (kind === 'deleted' || after === null) return { agreement: null, problems: [] };
  const keys = keysOf(base);
  const before = keys.find(({ id }) => id === after.id) ?? null;
  const fault = before === null ? faultOfNew(after, keys) : faultOfChange(before, after, keys);
  const problems = fault === null ? [] : [problem(path, fault)];
  if (after.origin?.kind !== 'agreement' || sameData(before?.origin, after.origin))
    return { agreement: null, problems };
  return {
    agreement: agreementOf(policy.maintainers, 2, approvals),
    problems: [...problems, ...loneMaintainer(path, policy)],
  };
}

/**
 * Of whom the addresses in a changed `keys/issuer.json` need agreement: of two maintainers, or of
 * the one that there is, since who moves a site could sign for another community. Null for other
 * files, where the addresses stay, and before anything was signed.
 */
export function addressAgreement(
  { path }: Change,
  { base, head }: Sides,
  { maintainers }: Policy,
  approvals: Approvals,
): Agreement | null {
  if (path !== issuerPath || !base.entries.some((entry) => isLedgerPath(entry.path))) return null;
  const [before, after] = [documentAt(base.files, path), documentAt(head.files, path)];
  const isSame = (['url', 'formerUrls'] as const).every((key) =>
    sameData(before?.data[key], after?.data[key]),
  );
  if (isSame) return null;
  const voices = Math.max(1, Math.min(2, maintainers.length));
  return agreementOf(maintainers, voices, approvals);
}

type Fault = Pick<Problem, 'rule' | 'message' | 'remedy'>;

const byCommand = 'Restore the file as `npm run keygen` or `npm run key` wrote it.';

/** What is wrong with a key that is not on the main branch yet; the first one may be the root. */
function faultOfNew({ origin }: PublicKey, keys: readonly PublicKey[]): Fault | null {
  if (keys.length === 0) return null;
  if (origin === null)
    return {
      rule: 'key-without-origin',
      message: 'A new key enters with a statement of the key before it, and this one has none.',
      remedy:
        'Make it with `npm run keygen -- --rotate`, or with ' +
        '`--lost` where the secret of the key before it is gone.',
    };
  if (origin.kind === 'root')
    return {
      rule: 'second-root-key',
      message: 'There are keys already, and a chain begins once.',
      remedy: 'Make the key with `npm run keygen -- --rotate`, or with `--lost`.',
    };
  if (origin.kind === 'earlier')
    return {
      rule: 'new-key-as-earlier',
      message: 'This key is new, and only one that was there before is confirmed later.',
      remedy: 'Make the key with `npm run keygen -- --rotate`, or with `--lost`.',
    };
  const active = keys.find(({ state }) => state === 'active');
  return origin.kind === 'agreement' || active === undefined || origin.key === active.id
    ? null
    : {
        rule: 'key-after-another',
        message:
          'The next key is confirmed by the active one, ' +
          `\`${active.id}\`, and not by \`${origin.key}\`.`,
        remedy: 'Make it with `npm run keygen -- --rotate`, with the secret of the active key.',
      };
}

/** What a key is stays, and a word that somebody gave for it does not vanish. */
function faultOfChange(
  before: PublicKey,
  after: PublicKey,
  keys: readonly PublicKey[],
): Fault | null {
  if (before.publicKeyMultibase !== after.publicKeyMultibase || before.created !== after.created)
    return {
      rule: 'key-changed',
      message: 'A key stays what it is: its public key and its day never change.',
      remedy:
        'Restore the file. Another key is another file, made by `npm run keygen -- --rotate`.',
    };
  if (before.state === 'compromised' && after.state !== 'compromised')
    return {
      rule: 'compromised-key-back',
      message: 'The key is compromised, and such a key never counts again.',
      remedy: 'Restore the file.',
    };
  if (sameData(before.origin, after.origin)) return null;
  if (after.origin === null || after.origin.kind === 'next')
    return {
      rule: 'key-origin-changed',
      message: 'How a key entered is not written anew.',
      remedy: byCommand,
    };
  return after.origin.kind === 'root' && hasChain(keys)
    ? {
        rule: 'second-root-key',
        message: 'Your keys have a chain, and a chain begins once.',
        remedy: byCommand,
      }
    : null;
}

/** Two cannot agree where one is named: a thief of that account would be enough. */
function loneMaintainer(path: string, { maintainers }: Policy): Problem[] {
  if (maintainers.length > 1) return [];
  return [
    problem(path, {
      rule: 'second-maintainer-missing',
      message:
        `Two maintainers must agree to a key without a statement, and \`maintainers\` ` +
        `in keys/issuer.json names ${maintainers.length === 0 ? 'none' : 'one'}.`,
      remedy:
        'Name a second person there first, in a pull request of ' +
        'its own; when it is merged, both agree to this one.',
    }),
  ];
}

function problem(path: string, fault: Fault): Problem {
  return { ...fault, path, line: 1, column: 1 };
}

function keyAt({ files }: Pick<Commit, 'files'>, path: string): PublicKey | null {
  const document = documentAt(files, path);
  return document === null ? null : keyIn(document);
}

/** Every key of a commit that can be read. */
export function keysOf({ files }: Pick<Commit, 'files'>): readonly PublicKey[] {
  return files
    .filter((file) => entryOf(file).kind === 'key')
    .map(({ path }) => keyAt({ files }, path))
    .filter((key) => key !== null);
}
