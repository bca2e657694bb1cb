/** The register of a community in memory, of which files are lost, changed and put back. */

import { beforeAll, describe, expect, it } from 'vitest';
import type { Community } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import {
  credentialOf,
  emptyLedger,
  issueWith,
  signingCommunity,
  withRevoked,
} from '../../testing/fixtures/signing-community.ts';
import { statusPlaceOf } from '../issuing.ts';
import type { IssuedJson, Ledger } from './ledger.ts';
import { type Register, type RegisterEntry, registerText } from './register.ts';
import { registerGaps } from './register-gaps.ts';
import { registerProblems } from './register-rules.ts';

/** Three awards, signed one day; r3 is withdrawn. */
let community: Community;
let ledger: Ledger;
let before: Ledger;
beforeAll(async () => {
  const first = await signingCommunity(3);
  before = (await issueWith(first, emptyLedger, 1)).ledger;
  community = withRevoked(first, 'r3');
  ledger = (await issueWith(community, before, 1)).ledger;
});

const credential = (recipient: string): IssuedJson =>
  ledger.credentials.get(credentialOf(recipient)) ?? expect.fail();
const without = <Value>(files: ReadonlyMap<string, Value>, path: string): Map<string, Value> =>
  new Map([...files].filter(([one]) => one !== path));
const registerWith = (changes: Partial<Register>): Ledger => ({
  ...ledger,
  register: { ...(ledger.register ?? expect.fail()), ...changes },
});
const entriesOf = (): readonly RegisterEntry[] => ledger.register?.entries ?? [];
const withdrawn = (): ReadonlyMap<string, ReadonlySet<number>> => {
  const place = statusPlaceOf(credential('r3').json, [community.issuer.url]) ?? expect.fail();
  return new Map([[place.list, new Set([place.index])]]);
};
const found = (of: Community, at: Ledger): readonly Problem[] =>
  registerProblems(of, at, withdrawn());
const told = (of: Community, at: Ledger): string[] =>
  found(of, at).map(({ rule, path, line }) => `${rule} ${path}:${line}`);
const gaps = (at: Ledger): string[] =>
  registerGaps(community, at).map(({ rule, path, line }) => `${rule} ${path}:${line}`);

describe('a ledger as it was signed', () => {
  it('agrees with its register, and lacks nothing', () => {
    expect(told(community, ledger)).toEqual([]);
    expect(gaps(ledger)).toEqual([]);
    expect(entriesOf().map(({ kind }) => kind)).toEqual([
      ...['picture', 'picture', 'version', 'list', 'award', 'award', 'award'],
      'list',
    ]);
  });

  it('names nobody in it: no name, no folder, no address', () => {
    const { site, salt, ...register } = ledger.register ?? expect.fail();
    const [, ...rows] = registerText({ site, salt, ...register }).split('\n');
    const lines = rows.join('\n');
    const words = community.awards.flatMap(({ recipient, slug, badge }) => [
      recipient,
      slug,
      badge,
    ]);
    const names = community.recipients.flatMap(({ name }) => name.split(' '));
    for (const word of [...words, ...names, 'http', 'json', site, salt])
      expect(lines).not.toMatch(new RegExp(`\\b${word}\\b`));
  });
});

describe('a file that is gone', () => {
  it('is told of by its path where the award stands, with what to do', () => {
    const lost = { ...ledger, credentials: without(ledger.credentials, credentialOf('r1')) };
    const [problem, ...more] = found(community, lost);
    expect([problem?.rule, problem?.path, more]).toEqual([
      'issued-file-missing',
      credentialOf('r1'),
      [],
    ]);
    expect(problem?.message).toContain('line 6 of keys/register.txt');
    expect(problem?.remedy).toContain(
      `git log --diff-filter=D --name-only -- ${credentialOf('r1')}`,
    );
  });

  it('is told of by its line where the award is gone, too', () => {
    const lost = { ...ledger, credentials: without(ledger.credentials, credentialOf('r1')) };
    const less = {
      ...community,
      awards: community.awards.filter(({ recipient }) => recipient !== 'r1'),
    };
    expect(told(less, lost)).toEqual(['issued-file-missing keys/register.txt:6']);
  });

  it.each([
    ['badges/first-talk/v1.svg', 'pictures'],
    ['badges/first-talk/v1.json', 'achievements'],
    ['keys/status.json', 'statusLists'],
  ] as const)('is told of also where it is %s', (path, part) => {
    const lost = { ...ledger, [part]: without<unknown>(ledger[part], path) };
    expect(told(community, lost)).toEqual([`issued-file-missing ${path}:1`]);
  });

  it('is none where it was an award that is withdrawn: no copy of it counts', () => {
    const lost = { ...ledger, credentials: without(ledger.credentials, credentialOf('r3')) };
    expect(told(community, lost)).toEqual([]);
  });

  it('leaves an address behind that is never signed again', () => {
    const lost = { ...ledger, credentials: without(ledger.credentials, credentialOf('r3')) };
    const [problem, ...more] = found(withRevoked(community), lost);
    expect([problem?.rule, problem?.path, more]).toEqual([
      'signed-before',
      'recipients/r3/first-talk.md',
      [],
    ]);
    expect(problem?.remedy).toBe('Give the new award another file name.');
  });
});

describe('a file that is another one', () => {
  it('is told of, also where its signature holds: an earlier list takes back what is withdrawn', () => {
    expect(told(community, { ...ledger, statusLists: before.statusLists })).toEqual([
      'issued-file-changed keys/status.json:1',
    ]);
  });

  it('is told of where it bears no signature: a picture', () => {
    const pictures = new Map(ledger.pictures).set('badges/first-talk/v1.png', Uint8Array.of(1));
    expect(told(community, { ...ledger, pictures })).toEqual([
      'issued-file-changed badges/first-talk/v1.png:1',
    ]);
  });

  it('waits for its line where a run was cut short, but for what is frozen', () => {
    const open = registerWith({ isFinished: false });
    const again = { ...credential('r1'), bytes: Uint8Array.of(1) };
    const credentials = new Map(ledger.credentials).set(credentialOf('r1'), again);
    const pictures = new Map(ledger.pictures).set('badges/first-talk/v1.png', Uint8Array.of(1));
    expect(told(community, { ...open, credentials, pictures })).toEqual([
      'issued-file-changed badges/first-talk/v1.png:1',
    ]);
    expect(gaps({ ...open, credentials })).toEqual(['register-unfinished keys/register.txt:10']);
  });
});

describe('a register that was written by hand', () => {
  it('is told of where a place is another than in the file', () => {
    const entries = entriesOf().map((entry) =>
      entry.place === null ? entry : { ...entry, place: { ...entry.place, index: 7 } },
    );
    expect(told(community, registerWith({ entries }))).toEqual([
      'register-place-wrong keys/register.txt:6',
      'register-place-wrong keys/register.txt:7',
      'register-place-wrong keys/register.txt:8',
    ]);
  });

  it('is told of where an award was signed a second time, and the first one counts still', () => {
    const [first] = entriesOf().filter(({ kind }) => kind === 'award');
    const elsewhere = (index: number): readonly RegisterEntry[] =>
      first === undefined
        ? []
        : [{ ...first, place: { list: 'keys/status.json', index }, bytes: first.address }];
    const { list, index } =
      statusPlaceOf(credential('r3').json, [community.issuer.url]) ?? expect.fail();
    const earlier = (at: number): Ledger =>
      registerWith({ entries: [...elsewhere(at), ...entriesOf()] });
    expect(told(community, earlier(index + 1))).toEqual(['signed-twice keys/register.txt:7']);
    expect([list, told(community, earlier(index))]).toEqual(['keys/status.json', []]);
  });

  it('is told of where it is of another site', () => {
    expect(told(community, registerWith({ site: 'https://elsewhere.example/' }))).toEqual([
      'register-of-another-site keys/register.txt:1',
    ]);
  });
});

describe('what keeps from signing', () => {
  it('no register where something was signed', () => {
    const [gap] = registerGaps(community, { ...ledger, register: null });
    expect(gap).toMatchObject({ rule: 'register-missing', path: 'keys/register.txt', line: 1 });
    expect([gap?.message, gap?.remedy]).toEqual([
      expect.stringContaining('7 signed files have no register'),
      expect.stringContaining('`npm run register`'),
    ]);
    expect(registerGaps(community, emptyLedger)).toEqual([]);
  });

  it('a file without a line', () => {
    const lines = entriesOf().filter((_, at) => at !== 5);
    const [gap] = registerGaps(community, registerWith({ entries: lines }));
    expect(gap?.rule).toBe('register-incomplete');
    expect(gap?.message).toBe(
      `One signed file has no line in the register, such as ${credentialOf('r2')}.`,
    );
  });
});
