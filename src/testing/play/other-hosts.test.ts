/**
 * Forgejo and GitLab: the samples of HOSTING.md sign what was agreed to there and nothing else, and
 * the commands that ask a host answer as on GitHub.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ran, run } from '../fixtures/commands.ts';
import { makeKey } from '../fixtures/issued-community.ts';
import { forgejoShape } from '../fixtures/shapes/forgejo.ts';
import { gitLabShape } from '../fixtures/shapes/gitlab.ts';
import type { GitCommunity } from '../fixtures/git-community.ts';
import { freshFolder, removeFolders } from '../fixtures/trees.ts';
import { engineInto, type PlayedHost, playedHost } from './host.ts';
import { runSample, sampleOf } from './hosting-sample.ts';
import { awardText, withoutAwards } from './issuing.ts';

afterAll(removeFolders);

/** What the job that signs reads of the engine. */
const isForSigning = (path: string): boolean =>
  !/^src\/testing\/|\.(?:test\.ts|astro)$|^\.github\//.test(path);

describe.each([
  ['Forgejo', forgejoShape],
  ['GitLab', gitLabShape],
] as const)('%s', (kind, shape) => {
  let host: PlayedHost;
  let secrets: Readonly<Record<string, string>>;
  const paths = ['ada/first-talk', 'grace/first-talk', 'grace/repairer'].map(
    (award) => `recipients/${award}`,
  );
  let pulls: number[];
  let clone: GitCommunity;

  beforeAll(async () => {
    const start = withoutAwards();
    engineInto(start.root, isForSigning);
    const { seed } = await makeKey(start.root);
    start.commit({}, { message: 'Make the key' });
    host = await playedHost(start, shape);
    secrets = { BADGE_ISSUER_KEY: seed, PUSH_TOKEN: 'push', token: 'token', GITLAB_TOKEN: 'token' };
    clone = host.clone('asked');
    pulls = paths.map((path) => {
      const fork = host.clone('fork');
      fork.commit({ [`${path}.md`]: awardText(path.split('/').at(-1)) });
      return host.propose(fork, 'bob');
    });
  }, 120_000);
  afterAll(() => host.close());

  const asked = (name: string, ...args: readonly string[]): Promise<Ran> =>
    run(name, ['--root', clone.root, ...args], { env: { ...host.env, GITHUB_TOKEN: 'token' } });
  const review = async (pull: number): Promise<number | null> => {
    const facts = join(freshFolder('facts'), 'facts.json');
    writeFileSync(facts, (await asked('facts', '--pull', String(pull))).stdout);
    clone.git('fetch', '--quiet', 'origin', `+refs/pull/${pull}/head:proposed`);
    const sides = ['--base', 'main', '--head', 'proposed', '--facts', facts];
    return (await run('review', ['--root', clone.root, ...sides])).code;
  };
  const sign = (): Promise<Ran> => runSample(sampleOf(kind, 'sign'), kind, host, secrets);
  const signed = (): string[] =>
    host.bare
      .git('ls-tree', '-r', '--name-only', 'main', 'recipients/')
      .split('\n')
      .filter((path) => path.endsWith('.json'))
      .map((path) => path.replace('.json', ''));

  it('the facts say who must still agree, and who has', async () => {
    expect(await review(pulls[0]!)).toBe(2);
    host.approve(pulls[0]!, 'mia');
    expect(await review(pulls[0]!)).toBe(0);
  }, 120_000);

  it('the sample signs what was agreed to, not what was merged by force, pushed, or approved before it changed', async () => {
    const old = host.bare.git('rev-parse', 'main');
    host.approve(pulls[2]!, 'mia', old);
    for (const pull of pulls) host.merge(pull);
    const fork = host.clone('pushed');
    fork.commit({ 'recipients/ada/repairer.md': awardText('repairer') });
    fork.git('push', '--quiet', 'origin', 'HEAD:main');
    const { code, stderr } = await sign();
    expect([code, signed()]).toEqual([3, paths.slice(0, 1)]);
    for (const path of paths.slice(1)) expect(stderr).toContain(`not signed: ${path}.md`);
    expect(stderr).toContain('Their approval of pull request 2 counts still.');
    expect(stderr).toContain('nor who pushed it');
  }, 180_000);

  it('and signs the rest once it is approved, after the merge, too', async () => {
    host.approve(pulls[1]!, 'ada');
    host.approve(pulls[2]!, 'mia');
    expect([(await sign()).code, signed()]).toEqual([3, paths]);
  }, 180_000);

  it('what another pushed to the branch of an author is no word of that author', async () => {
    const fork = host.clone('fork');
    fork.commit({ 'recipients/ada/repairer.md': awardText('repairer') });
    const pull = host.propose(fork, 'mia');
    host.headPushedBy(pull, 'eve');
    const { stdout } = await asked('facts', '--pull', String(pull));
    expect(JSON.parse(stdout)).toMatchObject({ author: 'mia', pushedBy: [{ account: 'eve' }] });
  }, 60_000);

  it('each proposal is told once, where the host takes comments', async () => {
    clone.git('pull', '--quiet', 'origin', 'main');
    const ledger = clone.git('rev-parse', 'HEAD');
    for (const _ of ['once', 'again'])
      expect((await asked('tell', '--commit', ledger)).stdout).toContain('#2: 1 award');
    expect([1, 2, 3].map((pull) => host.comments(pull).length)).toEqual([0, 1, 1]);
  }, 60_000);

  it('what is not offered there says so', async () => {
    expect(await asked('remind')).toMatchObject({
      code: 64,
      stderr: expect.stringContaining('works on GitHub only') as string,
    });
  }, 60_000);
});
