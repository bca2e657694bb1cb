/**
 * Issuing runs that are doubled, overtaken, killed and lost: the real command on real repositories,
 * whose processes die for real.
 */

import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { heldAt, killedAt, killedAtFile } from './faults.ts';
import { awardText, type Issuing, issuing, placeOf } from './issuing.ts';
import { removeFolders } from '../fixtures/trees.ts';

let play: Issuing;
beforeEach(async () => {
  play = await issuing();
});
afterEach(() => play.host.close());
afterAll(removeFolders);

const titles = (): string[] =>
  play.host.bare.git('log', '--first-parent', '--format=%s', 'main').split('\n');
const mainNow = (): string => play.host.bare.git('rev-parse', 'main');

/** Every award has one credential, with a place of its own, and each was written by one commit. */
function expectEachOnce(awards: readonly string[]): void {
  const credentials = play.credentials();
  expect(Object.keys(credentials)).toEqual(awards.map((award) => `recipients/${award}.json`));
  expect(new Set(Object.values(credentials).map(placeOf)).size).toBe(awards.length);
  for (const path of Object.keys(credentials))
    expect(play.host.bare.git('log', '--format=%s', 'main', '--', path).split('\n')).toHaveLength(
      1,
    );
}

it('two awards merged at once and two jobs at once, overtaken by a third award: each is signed once, and the slower job has nothing left to do', async () => {
  const { host, job, merged } = play;
  const forks = [host.clone('one'), host.clone('two')];
  const pulls = forks.map((fork, at) => {
    fork.commit({ [`recipients/${['ada', 'grace'][at]!}/first-talk.md`]: awardText() });
    return host.propose(fork, 'bob');
  });
  for (const pull of pulls) host.approve(pull, 'mia');
  for (const pull of pulls) host.merge(pull);
  const hold = heldAt('before push');
  const slower = job(hold.env);
  await hold.reached();
  merged('bob', ['mia'], { 'recipients/grace/repairer.md': awardText('repairer') });
  const faster = await job();
  const before = play.credentials();
  hold.release();
  expect([faster.code, faster.stdout]).toEqual([0, expect.stringContaining('3 awards signed')]);
  expect(await slower).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/2 awards signed[\s\S]*Nothing to push/) as string,
  });
  expect(play.credentials()).toEqual(before);
  expectEachOnce(['ada/first-talk', 'grace/first-talk', 'grace/repairer']);
  expect(titles()[0]).toBe('Sign 3 awards');
}, 180_000);

/** With `npm run test:kills`; a few kills of each command are tried with every run. */
it.runIf(import.meta.env.MODE === 'kills')(
  'killed again and again in one folder, between any two of its steps, it loses nothing, doubles nothing and changes nothing that it signed',
  async () => {
    const { host, job, merged } = play;
    merged('bob', ['mia'], {
      'recipients/ada/first-talk.md': awardText(),
      'recipients/grace/repairer.md': awardText('repairer'),
    });
    const start = mainNow();
    const home = host.clone('home');
    const faults = [
      killedAt('after fetch'),
      killedAtFile(1),
      killedAtFile(4),
      killedAtFile(4),
      killedAtFile(3),
      killedAt('before add'),
      killedAt('after add'),
      killedAt('after commit'),
      killedAt('before push'),
    ];
    for (const env of faults) {
      expect(await job(env, home)).toMatchObject({ code: null, stderr: '' });
      expect(mainNow()).toBe(start);
    }
    const signed = home.git('show', 'HEAD:recipients/ada/first-talk.json');
    expect(await job(killedAt('after push'), home)).toMatchObject({ code: null });
    const pushed = mainNow();
    expect(await job({}, home)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Nothing to push') as string,
    });
    expect([mainNow(), play.onMain('recipients/ada/first-talk.json')]).toEqual([pushed, signed]);
    expectEachOnce(['ada/first-talk', 'grace/repairer']);
    expect(titles()[0]).toBe('Sign 2 awards');
  },
  240_000,
);

it('a run that is lost with its machine before the push leaves no trace, and the next signs afresh; lost after it, the next finds it', async () => {
  const { job, merged } = play;
  merged('bob', ['mia'], { 'recipients/ada/first-talk.md': awardText() });
  const start = mainNow();
  expect([(await job(killedAt('before push'))).code, mainNow()]).toEqual([null, start]);
  expect((await job(killedAt('after push'))).code).toBe(null);
  const pushed = mainNow();
  expect(await job()).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Nothing to push') as string,
  });
  expect(mainNow()).toBe(pushed);
  expectEachOnce(['ada/first-talk']);
}, 180_000);
