/**
 * Whole sites before two outside judges: what is published is what every verifier reads, before and
 * after a rotation of keys.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opinions, opinionsOn, type State } from './differential-site.ts';
import {
  awardsIn,
  type Key,
  keyAndIssue,
  publishedAwardsIn,
  succeed,
} from '../fixtures/issued-community.ts';
import { signedSample } from '../fixtures/signed-sample.ts';
import { freshFolder, removeFolders } from '../fixtures/trees.ts';

const real = fileURLToPath(
  new URL('../../../../shared/real/react-testing-library.all-contributorsrc', import.meta.url),
);
const withoutReal = !existsSync(real);
const skipped = withoutReal ? ' (skipped: ../shared/real is missing)' : '';

/** With `npm run test:generated` everybody whom the file names, else the first of them. */
const people = process.env['MODE'] === 'generated' ? Infinity : 40;

afterAll(removeFolders);

/** The real file, of as many people as are asked for. */
function realFile(): string {
  const file = JSON.parse(readFileSync(real, 'utf8')) as { contributors: unknown[] };
  const path = join(freshFolder('list'), '.all-contributorsrc');
  writeFileSync(
    path,
    JSON.stringify({ ...file, contributors: file.contributors.slice(0, people) }),
  );
  return path;
}

/**
 * Ours and both others, each form. `revoked` and `expired` hold awards; of one that is both, each
 * may say either.
 */
function disagreements(opinions: readonly Opinions[], root: string): readonly Opinions[] {
  return opinions.filter(({ file, ours, vc, dcc }) => {
    const wanted = stateOf(root, file.replace(/\.\w+$/, ''));
    return [ours, vc, dcc].some((opinion) => !wanted.includes(opinion as State));
  });
}

function stateOf(root: string, award: string): readonly State[] {
  const text = readFileSync(join(root, 'recipients', `${award}.md`), 'utf8');
  const credential = JSON.parse(
    readFileSync(join(root, 'recipients', `${award}.json`), 'utf8'),
  ) as { validUntil?: string };
  const states: State[] = [];
  if (/^revoked:/m.test(text)) states.push('revoked');
  if (credential.validUntil !== undefined && Date.parse(credential.validUntil) < Date.now())
    states.push('expired');
  return states.length === 0 ? ['valid'] : states;
}

/** Adds a line to the front matter of an award. */
function write(root: string, award: string, line: string): void {
  const path = join(root, 'recipients', `${award}.md`);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/^date:.*\n/m, (date) => `${date}${line}\n`),
  );
}

const revocation = 'revoked:\n  date: "2026-11-01"\n  reason: Awarded to the wrong person.';

/** Publishes a community, and gives the folder. */
async function published(root: string): Promise<string> {
  const dist = join(freshFolder('published'), 'site');
  await succeed('build', ['--root', root, '--out', dist]);
  return dist;
}

interface Published {
  readonly root: string;
  readonly key: Key;
  readonly dist: string;
}

async function publishedSample(): Promise<Published> {
  const { root, key } = await signedSample();
  return { root, key, dist: join(root, 'dist') };
}

/** The people of the real file, one of whom has a revoked award, and one an expired one. */
async function publishedReal(): Promise<Published> {
  const root = freshFolder('real');
  await succeed('import', [
    'all-contributors',
    realFile(),
    '--root',
    root,
    '--name',
    'Real',
    '--url',
    'https://real.example/badges/',
    '--date',
    '2025-01-02',
  ]);
  const [revoked, expired] = awardsIn(root);
  write(root, revoked!, revocation);
  write(root, expired!, 'expires: "2025-06-30"');
  const key = await keyAndIssue(root);
  return { root, key, dist: await published(root) };
}

/** The next key; signs an award that is new since, and a status list with one bit more. */
async function rotated(root: string, before: Key): Promise<{ next: Key; fresh: string }> {
  const next = JSON.parse(
    (
      await succeed('keygen', ['--root', root, '--rotate', '--json'], {
        BADGE_ISSUER_KEY: before.seed,
      })
    ).stdout,
  ) as Key;
  const [first] = publishedAwardsIn(root).filter(
    (award) =>
      stateOf(root, award)[0] === 'valid' &&
      !/^expires:/m.test(readFileSync(join(root, 'recipients', `${award}.md`), 'utf8')),
  );
  const fresh = `${first}-again`;
  writeFileSync(
    join(root, 'recipients', `${fresh}.md`),
    readFileSync(join(root, 'recipients', `${first}.md`), 'utf8'),
  );
  write(root, first!, revocation);
  await succeed('issue', ['--root', root], { BADGE_ISSUER_KEY: next.seed });
  return { next, fresh };
}

const methodOf = (root: string, path: string): string =>
  /"verificationMethod":\s*"[^"]*#([^"]+)"/.exec(readFileSync(join(root, path), 'utf8'))?.[1] ?? '';

describe.each([
  ['the sample community', false, publishedSample],
  [`a real community${skipped}`, withoutReal, publishedReal],
] as const)('%s', (_, isMissing, make) => {
  let root: string;
  let key: Key;
  let before: readonly Opinions[];

  beforeAll(async () => {
    if (isMissing) return;
    const made = await make();
    ({ root, key } = made);
    before = await opinionsOn(root, made.dist);
  }, 600_000);

  it.skipIf(isMissing)(
    'is accepted in full, from JSON, PNG and SVG, and each judge tells the revoked and the expired',
    () => {
      expect(disagreements(before, root)).toEqual([]);
      expect(before.length).toBe(3 * publishedAwardsIn(root).length);
      for (const judge of ['ours', 'vc', 'dcc'] as const) {
        expect(new Set(before.map((opinions) => opinions[judge]))).toEqual(
          new Set(['valid', 'expired', 'revoked']),
        );
      }
    },
  );

  it.skipIf(isMissing)(
    'is accepted in full after its key was rotated, with an award by the new key and one more revoked',
    async () => {
      const { next, fresh } = await rotated(root, key);
      const after = await opinionsOn(root, await published(root));
      expect(disagreements(after, root)).toEqual([]);
      expect(after.length).toBe(before.length + 3);
      const old =
        after[after.findIndex(({ file }) => file !== `${fresh}.json` && file.endsWith('.json'))]!;
      expect([
        methodOf(root, `recipients/${fresh}.json`),
        methodOf(root, `recipients/${old.file}`),
      ]).toEqual([next.id, key.id]);
      expect(
        readdirSync(join(root, 'keys')).filter((file) =>
          [`${key.id}.json`, `${next.id}.json`].includes(file),
        ).length,
      ).toBe(2);
      const newlyRevoked = after.filter(
        ({ file, ours }) =>
          ours === 'revoked' && before.some((one) => one.file === file && one.ours === 'valid'),
      );
      expect(newlyRevoked.length).toBe(3);
    },
    600_000,
  );
});
