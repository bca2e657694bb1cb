/**
 * What is merged by force, or pushed past the host, by an attacker without any right (eve), or by
 * one awarder alone (ada): what is signed and published then, and how it is named. All rows with
 * `npm run test:attacks`, a few of them with every run.
 */

import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeStatusList, setIndices } from '../../../credential/status-list.ts';
import { removeFolders } from '../../fixtures/trees.ts';
import { awardText } from '../issuing.ts';
import type { Attack } from './attack.ts';
import { attackGround, beside, builtInside, type Ground, revokedBefore } from './ground.ts';
import { attacksOnBadges } from './on-badges.ts';
import { attacksOnHistory } from './on-history.ts';
import { attacksOnFacts } from './on-facts.ts';
import { attacksOnKeys } from './on-keys.ts';
import { attacksOnLedger } from './on-ledger.ts';
import { attacksOnLines } from './on-lines.ts';
import { attacksOnPaths } from './on-paths.ts';
import { attacksOnRegister } from './on-register.ts';
import { attacksOnWords } from './on-words.ts';

/** What the last build would have published: astro is not started for it. */
const published = vi.hoisted(() => ({
  keys: null as string[] | null,
  credentials: [] as string[],
}));
vi.mock('../../../publication/folder/publish.ts', () => ({
  publish: async (
    {
      community,
      ledger,
    }: {
      community: { keys: readonly { id: string }[] };
      ledger: { credentials: ReadonlyMap<string, unknown> };
    },
    out: string,
  ) => {
    // The build weighs what stands there.
    mkdirSync(out, { recursive: true });
    published.keys = community.keys.map(({ id }) => `keys/${id}.json`);
    published.credentials = [...ledger.credentials.keys()];
  },
}));

const isWhole = process.env['MODE'] === 'attacks';
const all: readonly Attack[] = [
  ...attacksOnKeys,
  ...attacksOnBadges,
  ...attacksOnLedger,
  ...attacksOnHistory,
  ...attacksOnLines,
  ...attacksOnFacts,
  ...attacksOnPaths,
  ...attacksOnRegister,
  ...attacksOnWords,
];

let ground: Ground;
beforeAll(async () => {
  ground = await attackGround();
});
beforeEach(() => ground.reset());
afterAll(async () => {
  await ground.host.close();
  removeFolders();
});

/** A text without what differs from run to run. */
const plain = (text: string): string =>
  text.replace(/\b[0-9a-f]{12}\b/g, 'COMMIT').replace(/(pull request) \d+/gi, '$1 N');

/** Whether the list on `main` says of the award that was revoked before that it is. */
async function isStillRevoked(): Promise<boolean> {
  const { credentialStatus } = JSON.parse(ground.text(`${revokedBefore}.json`)) as {
    credentialStatus: { statusListIndex: string };
  };
  const { credentialSubject } = JSON.parse(ground.onMain('keys/status.json')!) as {
    credentialSubject: { encodedList: string };
  };
  const revoked = setIndices(await decodeStatusList(credentialSubject.encodedList));
  return revoked.includes(Number(credentialStatus.statusListIndex));
}

/** Nothing that was signed is changed, and what is new is in the words of before the attack. */
function expectSound(
  before: ReturnType<Ground['credentials']>,
  after: ReturnType<Ground['credentials']>,
): void {
  expect(after).toMatchObject(before);
  const credential = after[`${beside}.json`];
  if (credential === undefined || `${beside}.json` in before) return;
  for (const words of ['"Riverside Makers"', '"First Talk"', '"Grace"'])
    expect(credential).toContain(words);
}

describe('merged by force', () => {
  it.each(all.filter(({ always }) => isWhole || always === true))(
    '$name',
    async ({ merge, signs, alsoSigns = [], exits, says, buildSays = says }) => {
      Object.assign(published, { keys: null, credentials: [] });
      await merge(ground);
      ground.merged('bob', ['mia'], { [`${beside}.md`]: awardText() });
      const before = ground.credentials();
      const job = await ground.job();
      const after = ground.credentials();
      const build = await builtInside(ground);
      expect([job.code, build.code]).toEqual(exits);
      expect(plain(job.stderr)).toSatisfy((told: string) => says.every((it) => told.includes(it)));
      expectSound(before, after);
      expect(Object.keys(after).filter((path) => !(path in before))).toEqual(
        signs === 'nothing' ? [] : [`${beside}.json`, ...alsoSigns].sort(),
      );
      if (job.code !== 1 && ground.onMain(`${revokedBefore}.json`) !== null)
        expect(await isStillRevoked()).toBe(true);
      const hasPublished = { keys: [ground.key], credentials: Object.keys(after) };
      expect(published).toEqual(build.code === 0 ? hasPublished : { keys: null, credentials: [] });
      if (build.code === 1)
        expect(plain(build.stderr)).toSatisfy((told: string) =>
          buildSays.every((it) => told.includes(it)),
        );
    },
    60_000,
  );

  it('more than forty ways are tried, each by a name of its own', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(80);
  });
});
