/** Runs that correct and forget wrongly on purpose, each in one way. */

import { isStatusListPath } from '../../../credential/addresses.ts';
import type { Backing } from '../agreement.ts';
import { credentialOf, isAwardPath } from '../texts.ts';
import type { Violation } from '../invariants.ts';
import {
  forced,
  forgettingDeletions,
  judgingOnly,
  readingOver,
  signingAs,
  type Wrong,
} from './wrong.ts';

const alone: Backing = { author: 'bob', approvers: [], how: 'merge' };

/** Each with a violation that it brings about. */
export const correctionSabotages: readonly (readonly [string, Violation, Wrong])[] = [
  [
    'corrects an award and leaves its earlier place in force',
    'list-wrong',
    {
      focus: { kinds: ['correct', 'rename'] },
      sign: (sign) => async (sound, now) => {
        const files = await sign(sound, now);
        const isCorrected = files?.some(({ path }) => sound.ledger.credentials.has(path));
        return isCorrected === true
          ? (files?.filter(({ path }) => !isStatusListPath(path)) ?? null)
          : files;
      },
    },
  ],
  [
    'signs no correction',
    'award-lost',
    {
      focus: { kinds: ['correct'] },
      ...signingAs(({ community, ledger }) => ({
        ledger,
        community: {
          ...community,
          awards: community.awards.map((award) => ({ ...award, corrected: [] })),
        },
      })),
    },
  ],
  [
    'withdraws nothing of what was given up',
    'list-wrong',
    {
      focus: { kinds: ['forget'] },
      ...signingAs(({ community, ledger }) => ({
        ledger,
        community: { ...community, tombstones: [] },
      })),
    },
  ],
  [
    'signs an award again that was forgotten',
    'signed-twice',
    { focus: { kinds: ['forget', 'sweep'], damages: ['revive'] }, ...forgettingDeletions },
  ],
  [
    'signs where a tombstone was taken away too early',
    'broken-signed',
    {
      focus: { kinds: ['forget'], damages: ['lose-tombstone'] },
      read: readingOver((rule) => rule === 'issued-file-missing'),
    },
  ],
  [
    'signs the name of somebody else by the word of whoever wrote it',
    'unagreed-signed',
    {
      focus: { kinds: ['rename'], backing: alone },
      judging: { grounds: judgingOnly((path) => !path.endsWith('/profile.md')) },
    },
  ],
  [
    'signs every correction of what it signed before',
    'unagreed-signed',
    {
      focus: { kinds: ['correct'], backing: forced },
      judging: {
        grounds: (real) => {
          const signed = new Set(
            real.steps.flatMap(({ changes }) => changes.map(({ path }) => path)),
          );
          const isAgain = (path: string): boolean =>
            isAwardPath(path) && signed.has(credentialOf(path));
          return judgingOnly((path) => !isAgain(path))(real);
        },
      },
    },
  ],
  [
    'withdraws whatever anybody gave up',
    'unagreed-signed',
    {
      focus: { kinds: ['forget'], backing: forced },
      judging: { grounds: judgingOnly((path) => !path.endsWith('.gone.md')) },
    },
  ],
];
