/** How runs and jobs of the model are made wrong on purpose. */

import type { Reading } from '../../../credential/ledger/reading.ts';
import type { Backing } from '../agreement.ts';
import type { Sound } from '../host-interface.ts';
import type { Focus } from '../issuing.ts';
import type { Judging } from '../judging.ts';
import type { PlaySabotage } from '../play.ts';

/** How everything is made wrong, and what to look at for it. */
export type Wrong = PlaySabotage & { readonly judging?: Judging; readonly focus?: Focus };

/** Nobody who may stands behind it. */
export const forced: Backing = { author: 'eve', approvers: [], how: 'merge' };

/** Reads over problems. */
export const readingOver = (isOver: (rule: string) => boolean): NonNullable<Wrong['read']> =>
  function over(reading: Reading): Reading {
    return { ...reading, problems: reading.problems.filter(({ rule }) => !isOver(rule)) };
  };

/** Signs something else than what stands there. */
export const signingAs = (change: (sound: Sound) => Sound | Promise<Sound>): Wrong => ({
  sign: (sign) => async (sound, now) => sign(await change(sound), now),
});

/** Remembers nothing of what was deleted: neither by the register nor by git. */
export const forgettingDeletions: Wrong = {
  read: readingOver((rule) => ['issued-file-missing', 'signed-before'].includes(rule)),
  git:
    (git) =>
    async (...args) =>
      args[0] === 'log' ? { code: 0, stdout: '', stderr: '' } : git(...args),
  judging: { deleted: () => new Set() },
};

/** Judges these paths alone. */
export const judgingOnly =
  (isOne: (path: string) => boolean): NonNullable<Judging['grounds']> =>
  (real) => ({
    ...real,
    settled: (path, before) => (isOne(path) ? real.settled(path, before) : null),
  });
