/** A community of any size for measurements: few badges, many people, two awards each. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatFrontMatter } from '../../../community/text/front-matter.ts';
import { keyDocument } from '../../../credential/key-document.ts';
import { issuedBytes } from '../../../credential/sign.ts';
import { publicKeyOf } from '../../../proof/ed25519.ts';
import { encodeMultikey } from '../../../proof/multikey.ts';
import { type FileToWrite, writeFiles } from '../../../repository/write.ts';

/** The secret of its key, which is nobody's. */
export const benchSeed = new Uint8Array(32).fill(5);

/** When it is measured, as far as its files are concerned. */
export const benchNow = new Date('2026-06-15T12:00:00Z');

/** Of them, the awards have one each in turn. */
export const badgeCount = 20;

const text = (path: string, members: Record<string, unknown>, prose: string): FileToWrite => ({
  path,
  bytes: new TextEncoder().encode(formatFrontMatter(members, prose)),
});

/** The authored files of a community with so many awards, each unsigned, and its public key. */
export async function benchFiles(awards: number): Promise<FileToWrite[]> {
  const publicKeyMultibase = encodeMultikey(await publicKeyOf(benchSeed));
  const key = keyDocument({
    id: '2026-a',
    publicKeyMultibase,
    state: 'active',
    created: '2026-01-05',
    compromisedFrom: null,
    origin: null,
  });
  const issuer = {
    name: 'Bench Guild',
    url: 'https://bench.example/',
    description: 'A sample community of any size.',
    codesInPages: '2026-01-01',
  };
  return [
    { path: 'keys/issuer.json', bytes: issuedBytes(issuer) },
    { path: 'keys/2026-a.json', bytes: issuedBytes(key) },
    ...Array.from({ length: badgeCount }, (_, at) => badgeFile(at)),
    ...Array.from({ length: Math.ceil(awards / 2) }, (_, at) => profileFile(at)),
    ...Array.from({ length: awards }, (_, at) => awardFile(at)),
  ];
}

const badgeOf = (at: number): string => `skill-${(at % badgeCount) + 1}`;
const recipientOf = (award: number): string => `person-${Math.floor(award / 2) + 1}`;

const badgeFile = (at: number): FileToWrite =>
  text(
    `badges/${badgeOf(at)}/badge.md`,
    {
      name: `Sample skill ${at + 1}`,
      description: `Shows what sample skill ${at + 1} takes.`,
      created: '2026-01-10',
      skills: ['measuring', `skill ${at + 1}`],
    },
    'Show it to two others who have the skill.\n',
  );

const profileFile = (at: number): FileToWrite =>
  text(`recipients/person-${at + 1}/profile.md`, { name: `Sample Person ${at + 1}` }, '');

const awardFile = (at: number): FileToWrite =>
  text(
    `recipients/${recipientOf(at)}/${badgeOf(at)}.md`,
    {
      badge: badgeOf(at),
      date: `2026-05-${String((at % 28) + 1).padStart(2, '0')}`,
      evidence: [{ url: `https://evidence.example/${at + 1}`, name: 'What was shown' }],
    },
    `Showed it on evening ${at + 1}.\n`,
  );

/** The day after: what speaks of today then speaks of another day. */
const nextDay = new Date('2026-06-16T12:00:00Z');

interface BenchChange {
  /** Makes it in the folder of a community. */
  readonly make: (root: string) => Promise<unknown>;
  /** When it is signed and published. */
  readonly now: Date;
}

/** Changes of a community on disk that people make often, one after the other. */
export const benchChanges = {
  oneAward: { make: (root) => oneMore(root, 'person-1'), now: benchNow },
  oneRevocation: { make: (root) => revoke(root), now: benchNow },
  oneBadgeText: { make: (root) => reword(root), now: benchNow },
  oneAwardADayLater: { make: (root) => oneMore(root, 'person-2'), now: nextDay },
} as const satisfies Readonly<Record<string, BenchChange>>;

const oneMore = (root: string, recipient: string): Promise<unknown> =>
  writeFiles(root, [
    text(
      `recipients/${recipient}/${badgeOf(9)}.md`,
      { badge: badgeOf(9), date: '2026-05-30' },
      'Showed it once more.\n',
    ),
  ]);

const revoke = (root: string): Promise<void> =>
  edit(join(root, `recipients/person-1/${badgeOf(0)}.md`), (before) =>
    before.replace('\n---\n', '\nrevoked:\n  date: 2026-06-01\n  reason: By mistake.\n---\n'),
  );

const reword = (root: string): Promise<void> =>
  edit(join(root, `badges/${badgeOf(4)}/badge.md`), (before) =>
    before.replace(/^description: .*$/m, 'description: Another text.\nversion: 2'),
  );

async function edit(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')));
}
