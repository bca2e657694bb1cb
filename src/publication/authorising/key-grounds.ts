/**
 * Which signatures prove that the keys themselves were agreed to. A key that somebody slipped in
 * signs as well as any other, so its own badges prove nothing about `keys/`.
 */

import { hasChain, statementOf } from '../../community/key-chain.ts';
import type { Community } from '../../community/model.ts';
import { keyPath } from '../../credential/addresses.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { signingKey } from '../../credential/ledger/signatures.ts';
import { readPastCommit } from '../../repository/git-tree.ts';
import type { Step } from '../../repository/main-line.ts';
import { keysOf } from '../../review/key-findings.ts';
import {
  type Grounds,
  groundsOf,
  type Line,
  newestBefore,
  signings,
  surelyFounding,
  type Waiting,
} from './grounds.ts';

/**
 * The grounds of these awards on this main line. What stands in `keys/` is settled by the
 * signatures of keys that founded the community, and of those that these confirmed, since nobody
 * else can make them. Where keys had no chain when such a key signed last, and have none now, any
 * signature settles it, as it did before there was one.
 */
export async function groundsIn(
  root: string,
  line: Line,
  community: Community,
  ledger: Ledger,
  pending: readonly Waiting[],
): Promise<Grounds> {
  const grounds = groundsOf(line, community, ledger, pending);
  const proven = signingsOf(provenKeys(grounds, community), line, ledger);
  const since = newestBefore(Infinity, proven);
  const then = line.steps[since];
  const isChain =
    hasChain(community.keys) ||
    (then !== undefined && hasChain(keysOf((await readPastCommit(root, then.commit)).commit)));
  if (!isChain) return grounds;
  return {
    ...grounds,
    settled: (path, before = Infinity) => {
      const settled = grounds.settled(path, before);
      return settled !== null && path.startsWith('keys/') ? newestBefore(before, proven) : settled;
    },
  };
}

/** The keys from before the first merge and signature, and those that one of these confirmed. */
function provenKeys(grounds: Grounds, { keys }: Community): ReadonlySet<string> {
  const founding = surelyFounding(grounds);
  const proven = new Set(
    keys.filter(({ id }) => addedAt(keyPath(id), grounds.steps) < founding).map(({ id }) => id),
  );
  // Each round finds at least one more, or is the last.
  for (let found = -1; found < proven.size;) {
    found = proven.size;
    for (const key of keys) if (proven.has(statementOf(key)?.key ?? '')) proven.add(key.id);
  }
  return proven;
}

/** The step that brought the file that stands at a path, be it after another of the same name. */
function addedAt(path: string, steps: readonly Step[]): number {
  return steps.findLastIndex(({ changes }) =>
    changes.some((change) => change.path === path && change.before === null),
  );
}

/** The steps that brought, for the first time, a signed file of one of these keys. */
function signingsOf(proven: ReadonlySet<string>, line: Line, ledger: Ledger): readonly number[] {
  const byThem = signings(line, ledger).filter(({ issued }) =>
    proven.has(signingKey(issued.json) ?? ''),
  );
  return [...new Set(byThem.map(({ at }) => at))];
}
