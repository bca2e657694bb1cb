/** Issuing runs that are wrong on purpose, each in one way: what the model must notice. */

import type { Ledger } from '../../credential/ledger/ledger.ts';
import { credentialPath, isStatusListPath } from '../../credential/addresses.ts';
import type { FileToWrite } from '../../repository/write.ts';
import type { Violation } from './invariants.ts';
import type { Sabotage } from './runner.ts';

/** What was issued once, as files. */
function issuedOnce({ credentials, achievements, pictures }: Ledger): FileToWrite[] {
  const documents = [...achievements.values(), ...credentials.values()].map(({ path, bytes }) => ({
    path,
    bytes,
  }));
  return [...[...pictures].map(([path, bytes]) => ({ path, bytes })), ...documents];
}

/** What was signed for an older tip is put on the new one. */
const keepingSignatures: Sabotage = {
  steps: (steps, folder) => ({
    ...steps,
    issue: async (tip) => {
      const kept = issuedOnce((await folder.read(new Date(0))).ledger);
      await folder.git('reset', '--quiet', '--hard', tip);
      for (const file of kept) await folder.write([file]).catch(() => undefined);
      return steps.issue(tip);
    },
  }),
};

/** Each with a violation that it brings about sooner or later. */
export const sabotages: readonly (readonly [string, Violation, Sabotage])[] = [
  [
    'pushes without comparing',
    'award-lost',
    {
      steps: (steps, { git }) => ({
        ...steps,
        push: async (pending) =>
          (
            await git(
              'push',
              '--force',
              '--porcelain',
              '--',
              'origin',
              `${pending}:refs/heads/main`,
            )
          ).code === 0
            ? 'pushed'
            : 'unknown',
      }),
    },
  ],
  ['keeps its signatures after main moved', 'stuck', keepingSignatures],
  [
    'keeps its signatures after main moved, and reads over what is wrong then',
    'index-twice',
    {
      ...keepingSignatures,
      sign: (sign) => async (reading, now) => sign({ ...reading, problems: [] }, now),
    },
  ],
  [
    // The register that such a run writes is none, so nothing of it is pushed.
    'draws places without looking at the ledger',
    'stuck',
    {
      sign: (sign) => async (reading, now) => {
        const { community, ledger } = reading;
        const unsigned = community!.awards.filter(
          ({ recipient, slug }) => !ledger.credentials.has(credentialPath(recipient, slug)),
        );
        return sign(
          {
            ...reading,
            community: { ...community!, awards: unsigned },
            ledger: { ...ledger, credentials: new Map(), statusLists: new Map(), register: null },
          },
          now,
        );
      },
    },
  ],
  [
    'leaves the status list as it is',
    'list-wrong',
    {
      sign: (sign) => async (reading, now) => {
        const files = await sign(reading, now);
        return files === null || files.some(({ path }) => path.startsWith('recipients/'))
          ? files
          : files.filter(({ path }) => !isStatusListPath(path));
      },
    },
  ],
  [
    'writes the credential before what it needs',
    'stuck',
    {
      sign: (sign) => async (reading, now) => (await sign(reading, now))?.toReversed() ?? null,
    },
  ],
  [
    // Its register says so, and is not pushed.
    'goes on where writing was cut short',
    'stuck',
    {
      steps: (steps) => ({ ...steps, issue: (tip) => steps.issue(tip).catch(() => 'issued') }),
    },
  ],
  [
    'signs again what is signed',
    'stuck',
    {
      sign: (sign) => async (reading, now) =>
        sign({ ...reading, ledger: { ...reading.ledger, credentials: new Map() } }, now),
    },
  ],
  [
    'takes an award for signed when its badge is',
    'award-lost',
    {
      sign: (sign) => async (reading, now) => {
        const isNew = ({ badge }: { badge: string }): boolean =>
          ![...reading.ledger.achievements.keys()].some((path) =>
            path.startsWith(`badges/${badge}/`),
          );
        const community = reading.community!;
        return sign(
          {
            ...reading,
            community: {
              ...community,
              awards: community.awards.filter((award) => award.revoked !== null || isNew(award)),
            },
          },
          now,
        );
      },
    },
  ],
];
