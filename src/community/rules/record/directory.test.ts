import { describe, expect, it } from 'vitest';
import { tinyCommunity, tinyNow } from '../../../testing/fixtures/tiny-community.ts';
import { checkCommunity } from '../../check.ts';

const path = 'keys/directory/other.json';
const badge = { name: 'Steady Hand', url: 'https://other.example/badges/steady-hand/' };
const club = {
  url: 'https://other.example/',
  name: 'Other Club',
  fetched: '2026-06-01',
  badges: [badge],
};
const entry = (changes: object, at = path) => ({
  [at]: JSON.stringify({ ...club, ...changes }, null, 1),
});
const checked = (files: Record<string, string>) =>
  checkCommunity(tinyCommunity(files), { now: tinyNow });

describe('a community in the directory', () => {
  it('is told with its badges', () => {
    const { community, problems } = checked(entry({}));
    expect(problems).toEqual([]);
    expect(community?.directory).toEqual([
      { ...club, slug: 'other', unanswered: null, badges: [{ ...badge, description: null }] },
    ]);
    const silent = checked(entry({ unanswered: '2026-06-02' }));
    expect(silent.community?.directory).toMatchObject([{ unanswered: '2026-06-02' }]);
  });

  it.each([
    ['is this one', { url: 'https://badges.riverside.example/', badges: [] }, 'directory-own:2'],
    ['was asked tomorrow', { fetched: '2026-06-16' }, 'directory-in-future:4'],
    [
      'speaks of others',
      { badges: [{ ...badge, url: 'https://x.example/' }] },
      'directory-badge-elsewhere:8',
    ],
    ['leads astray', { badges: [{ ...badge, url: 'javascript:x()' }] }, 'not-https:8'],
    ['is at no safe address', { url: 'http://other.example/' }, 'not-https:2'],
    ['has too many', { badges: Array(101).fill(badge) }, 'too-long:5'],
    ['says more', { people: ['Ada'] }, 'unknown-key:11'],
    ['fell silent tomorrow', { unanswered: '2026-06-16' }, 'directory-in-future:11'],
    ['fell silent before it spoke', { unanswered: '2026-05-31' }, 'directory-answered-later:11'],
    ['tells an address', { name: 'ask ada@mail.example' }, 'email-address:3'],
  ])('is refused where it %s', (_, changes, problem) => {
    const { problems } = checked(entry(changes));
    expect(problems.map(({ rule, line }) => `${rule}:${line}`)).toEqual([problem]);
  });

  it('is there once', () => {
    const { problems } = checked({ ...entry({}), ...entry({}, 'keys/directory/twin.json') });
    expect(problems.map(({ rule, path: at }) => [rule, at])).toEqual([
      ['directory-twice', 'keys/directory/twin.json'],
    ]);
  });
});
