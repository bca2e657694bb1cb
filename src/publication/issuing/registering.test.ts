/** What a signing run writes into the register, wherever it is cut short, and what it draws by it. */

import { beforeAll, describe, expect, it } from 'vitest';
import type { Community } from '../../community/model.ts';
import { isClosedByIssuing, registerGaps } from '../../credential/ledger/register-gaps.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { registerPath, registerText } from '../../credential/ledger/register.ts';
import { registerProblems } from '../../credential/ledger/register-rules.ts';
import type { FileToWrite } from '../../repository/write.ts';
import {
  credentialOf,
  emptyLedger,
  issueWith,
  seedOf,
  signingCommunity,
  signingNow,
  withRevoked,
  written,
} from '../../testing/fixtures/signing-community.ts';
import { gateProblems } from '../inspecting/gate.ts';
import { issuingRun } from './issuing-run.ts';
import { withdrawnPlaces } from './status-lists.ts';

let two: Community;
let ledger: Ledger;
beforeAll(async () => {
  two = await signingCommunity(2);
  ledger = (await issueWith(two, emptyLedger, 1, 4)).ledger;
});

const problemsOf = async (community: Community, at: Ledger): Promise<unknown[]> => [
  ...(await gateProblems(community, at, signingNow)),
  ...registerProblems(community, at, await withdrawnPlaces(at)),
];
const signed = async (community: Community, at: Ledger): Promise<readonly FileToWrite[]> =>
  (await issuingRun(community, at, seedOf(1), signingNow, 4)).files;

describe('a run that is cut short', () => {
  /** Two new awards, one of a new version, and a revocation. */
  const next = async (): Promise<Community> => {
    const four = withRevoked(await signingCommunity(4), 'r1');
    const badges = four.badges.map((badge) => ({ ...badge, version: 2, criteria: 'More.\n' }));
    return { ...four, badges };
  };

  it.each(['the first one', 'a later one'])(
    'wherever it is cut, %s leaves what is sound, and the next completes it and signs nothing twice',
    async (which) => {
      const community = which === 'the first one' ? two : await next();
      const before = which === 'the first one' ? emptyLedger : ledger;
      const files = await signed(community, before);
      expect([files[0]?.path, files.at(-1)?.path]).toEqual([registerPath, registerPath]);
      for (let count = 0; count <= files.length; count++) {
        const torn = written(before, files.slice(0, count));
        expect(await problemsOf(community, torn)).toEqual([]);
        const gaps = registerGaps(community, torn);
        expect(gaps.every(isClosedByIssuing)).toBe(true);
        const after = written(torn, await signed(community, torn));
        expect(await problemsOf(community, after)).toEqual([]);
        expect(registerGaps(community, after)).toEqual([]);
        for (const [path, { bytes }] of torn.credentials)
          expect(after.credentials.get(path)?.bytes).toEqual(bytes);
        const addresses = (after.register?.entries ?? [])
          .filter(({ kind }) => kind === 'award')
          .map(({ address }) => address);
        expect(addresses).toHaveLength(community.awards.length);
        expect(new Set(addresses).size).toBe(addresses.length);
        expect(await signed(community, after)).toEqual([]);
      }
    },
  );

  it('twice in a row, each signature that was written has its line', async () => {
    const community = withRevoked(two, 'r1');
    const cut = async (of: Community, at: Ledger): Promise<Ledger> =>
      written(at, (await signed(of, at)).slice(0, -1));
    const twice = await cut(two, await cut(community, ledger));
    const after = written(twice, await signed(two, twice));
    const lists = (after.register?.entries ?? []).filter(({ kind }) => kind === 'list');
    // Revoked and taken back in one second, the list is the very one that it was.
    expect(lists.map(({ bytes }) => bytes)).toEqual([
      lists[0]?.bytes,
      expect.not.stringContaining(lists[0]?.bytes ?? ''),
      lists[0]?.bytes,
    ]);
    expect(await problemsOf(two, after)).toEqual([]);
    expect(registerGaps(two, after)).toEqual([]);
  });
});

it('a version whose only award was withdrawn and erased is awarded again, and has its lines once', async () => {
  const one = await signingCommunity(1);
  const first = (await issueWith(one, emptyLedger, 1, 4)).ledger;
  const { ledger: withdrawn } = await issueWith(withRevoked(one, 'r1'), first, 1, 4);
  const others = { ...two, awards: two.awards.filter(({ recipient }) => recipient !== 'r1') };
  const { ledger: after } = await issueWith(others, { ...withdrawn, credentials: new Map() }, 1, 4);
  const kinds = after.register?.entries.map(({ kind }) => kind);
  expect(kinds).toEqual(['picture', 'picture', 'version', 'list', 'award', 'list', 'award']);
  // Not drawn again, since another engine might draw it with other bytes.
  for (const [path, bytes] of first.pictures) expect(after.pictures.get(path)).toBe(bytes);
  expect(await problemsOf(others, after)).toEqual([]);
});

describe('the places in the lists', () => {
  it('are never given a second time, also where a credential and its award are gone', async () => {
    const gone = {
      ...ledger,
      credentials: new Map([...ledger.credentials].filter(([path]) => path === credentialOf('r2'))),
    };
    const all = await signingCommunity(6);
    const others = { ...all, awards: all.awards.filter(({ recipient }) => recipient !== 'r1') };
    const { ledger: after } = await issueWith(others, gone, 1, 4);
    const places = (after.register?.entries ?? []).flatMap(({ place }) => place ?? []);
    expect(places).toHaveLength(6);
    expect(new Set(places.map(({ list, index }) => `${list} ${index}`)).size).toBe(6);
    // Four places in the first list: the two of before, of which one has no file, and two more.
    expect(places.filter(({ list }) => list === 'keys/status.json')).toHaveLength(4);
    expect(places.filter(({ list }) => list === 'keys/status-2.json')).toHaveLength(2);
  });
});

describe('where the register lacks something', () => {
  it.each([
    ['no register', (at: Ledger): Ledger => ({ ...at, register: null }), 'register-missing'],
    [
      'a line',
      (at: Ledger): Ledger => ({
        ...at,
        register: at.register && { ...at.register, entries: at.register.entries.slice(0, -1) },
      }),
      'register-incomplete',
    ],
  ])('%s, nothing is signed, and the one command is named', async (_, without, rule) => {
    const { files, problems } = await issuingRun(
      await signingCommunity(3),
      without(ledger),
      seedOf(1),
      signingNow,
    );
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ rule, remedy: expect.stringContaining('npm run register') }]);
  });
});

it('the lines that stand stay as they are, and a preview adds none', async () => {
  const { ledger: after } = await issueWith(await signingCommunity(3), ledger, 1, 4);
  const [old, now] = [ledger.register, after.register];
  if (old === null || now === null) return expect.fail();
  expect(registerText(now).startsWith(registerText(old))).toBe(true);
  expect(now.entries.length).toBe(old.entries.length + 1);
});
