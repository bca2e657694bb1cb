/** Issuing runs that are wrong on purpose, each in one way: what the model must notice. */

import { credentialPath, isStatusListPath } from '../../../credential/addresses.ts';
import { statusPlaceOf } from '../../../credential/issuing.ts';
import { extended } from '../../../credential/ledger/extended.ts';
import { emptyLedger, type IssuedJson, type Ledger } from '../../../credential/ledger/ledger.ts';
import { registerPath, registerText } from '../../../credential/ledger/register.ts';
import { encodeStatusList } from '../../../credential/status-list.ts';
import { withdrawnPlaces } from '../../../publication/issuing/status-lists.ts';
import type { FileToWrite } from '../../../repository/write.ts';
import type { Sound } from '../host-interface.ts';
import type { Violation } from '../invariants.ts';
import { site } from '../keys.ts';
import { correctionSabotages } from './of-corrections.ts';
import { judgingSabotages } from './of-judging.ts';
import { forced, forgettingDeletions, readingOver, signingAs, type Wrong } from './wrong.ts';

/** What was issued once, as files. */
function issuedOnce({ credentials, achievements, pictures }: Ledger): FileToWrite[] {
  const documents = [...achievements.values(), ...credentials.values()].map(({ path, bytes }) => ({
    path,
    bytes,
  }));
  return [...[...pictures].map(([path, bytes]) => ({ path, bytes })), ...documents];
}

/** What was signed for an older tip is put on the new one. */
const keepingSignatures: Wrong = {
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

/** What is gone has no line in this register, and no bit in a list: its places are free again. */
async function withoutWhatIsGone({ community, ledger }: Sound): Promise<Sound> {
  const standing = new Set(
    [...ledger.credentials.values()].map(({ json }) => JSON.stringify(statusPlaceOf(json, [site]))),
  );
  const entries = (ledger.register?.entries ?? []).filter(
    ({ place }) => place === null || standing.has(JSON.stringify(place)),
  );
  const statusLists = new Map<string, IssuedJson>();
  for (const [path, places] of await withdrawnPlaces(ledger)) {
    const list = ledger.statusLists.get(path);
    const kept = [...places].filter((index) => standing.has(JSON.stringify({ list: path, index })));
    if (list === undefined) continue;
    const subject = list.json['credentialSubject'] as object;
    const encodedList = await encodeStatusList(kept);
    statusLists.set(path, {
      ...list,
      json: { ...list.json, credentialSubject: { ...subject, encodedList } },
    });
  }
  const register = ledger.register === null ? null : { ...ledger.register, entries };
  return { community, ledger: { ...ledger, register, statusLists } };
}

/** The files of a run with the lines that it did not know before those that it added. */
function withAllLines(files: readonly FileToWrite[], known: Ledger, all: Ledger): FileToWrite[] {
  const [before, whole] = [known.register, all.register];
  return files.map((file) => {
    const { register } = extended(emptyLedger, [file]);
    if (file.path !== registerPath || register === null || before === null || whole === null)
      return file;
    const added = register.entries.slice(before.entries.length);
    const text = registerText({ ...register, entries: [...whole.entries, ...added] });
    return { ...file, bytes: new TextEncoder().encode(text) };
  });
}

/** Sabotages of what a run signs and pushes, each with a violation that it brings about. */
const ofIssuing: readonly (readonly [string, Violation, Wrong])[] = [
  [
    'pushes without comparing',
    'issued-changed',
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
    'register-wrong',
    { ...keepingSignatures, read: readingOver(() => true) },
  ],
  [
    // The register that such a run writes is none, so nothing of it is pushed.
    'draws places without looking at the ledger',
    'stuck',
    signingAs(({ community, ledger }) => ({
      community: {
        ...community,
        awards: community.awards.filter(
          ({ recipient, slug }) => !ledger.credentials.has(credentialPath(recipient, slug)),
        ),
      },
      ledger: { ...ledger, credentials: new Map(), statusLists: new Map(), register: null },
    })),
  ],
  [
    'leaves the status list as it is',
    'list-wrong',
    {
      sign: (sign) => async (sound, now) => {
        const files = await sign(sound, now);
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
      sign: (sign) => async (sound, now) => (await sign(sound, now))?.toReversed() ?? null,
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
    signingAs(({ community, ledger }) => ({
      community,
      ledger: { ...ledger, credentials: new Map() },
    })),
  ],
  [
    'takes an award for signed when its badge is',
    'award-lost',
    signingAs(({ community, ledger }) => ({
      ledger,
      community: {
        ...community,
        awards: community.awards.filter(
          ({ revoked, badge }) =>
            revoked !== null ||
            ![...ledger.achievements.keys()].some((path) => path.startsWith(`badges/${badge}/`)),
        ),
      },
    })),
  ],
  [
    'forgets the register, and git, where something was deleted',
    'signed-twice',
    {
      focus: { kinds: ['reword', 'revoke'], damages: ['lose-credential', 'lose-both'] },
      ...forgettingDeletions,
    },
  ],
  [
    'signs where the register was shortened',
    'broken-signed',
    {
      focus: { kinds: ['reword', 'revoke'], damages: ['shorten-register'] },
      read: readingOver((rule) => rule === 'register-shortened'),
    },
  ],
  [
    // The register that such a run writes has a place twice, so nothing of it is pushed.
    'gives a place again whose award is gone',
    'stuck',
    {
      focus: { kinds: ['revoke'] },
      sign: (sign) => async (sound, now) => {
        const less = await withoutWhatIsGone(sound);
        const files = await sign(less, now);
        return files === null ? null : withAllLines(files, less.ledger, sound.ledger);
      },
    },
  ],
  [
    'writes no line into the register',
    'register-wrong',
    {
      sign: (sign) => async (sound, now) =>
        (await sign(sound, now))?.filter(({ path }) => path !== registerPath) ?? null,
    },
  ],
  [
    'signs beside a key that somebody slipped in',
    'broken-signed',
    {
      focus: { kinds: ['reword', 'revoke'], damages: ['key-without-word', 'key-with-forged-word'] },
      read: readingOver((rule) => rule.startsWith('key-')),
    },
  ],
  [
    // It has the place of another one, so the register that such a run writes is none.
    'signs beside a forged signature',
    'stuck',
    {
      focus: { kinds: ['reword', 'revoke'], damages: ['forged-award'] },
      read: readingOver((rule) => rule === 'issued-file-damaged'),
    },
  ],
];

/** Sabotages of those who sign at home, and of those who publish. */
const ofPeople: readonly (readonly [string, Violation, Wrong])[] = [
  ['vouches without a look', 'unagreed-signed', { vouchesBlindly: true }],
  [
    'rebases without a look at what came',
    'unagreed-signed',
    {
      rebasesBlindly: true,
      focus: { isByHand: true, kinds: ['engine', 'reword'], backing: forced },
    },
  ],
  [
    'signs again what a faster one signed',
    'issued-changed',
    { takesOurs: true, focus: { isByHand: true, kinds: ['revoke'] } },
  ],
  ['publishes keys without a look at their chain', 'keys-published', { publishes: () => [] }],
];

/** Each with a violation that it brings about sooner or later. */
export const sabotages: readonly (readonly [string, Violation, Wrong])[] = [
  ...ofIssuing,
  ...ofPeople,
  ...correctionSabotages,
  ...judgingSabotages.map(
    ([what, violation, { focus, ...judging }]) => [what, violation, { focus, judging }] as const,
  ),
];
