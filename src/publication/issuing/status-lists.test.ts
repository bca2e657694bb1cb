import { beforeAll, describe, expect, it } from 'vitest';
import { absolute } from '../../credential/addresses.ts';
import { statusPlaceOf } from '../../credential/issuing.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import type { Community } from '../../community/model.ts';
import { verify } from '../../verification/verify.ts';
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
import { publishedFiles } from '../files/files.ts';
import { gateProblems } from '../inspecting/gate.ts';
import { issuingRun } from './issuing-run.ts';
import { ownDocuments, ownIssuers } from '../inspecting/own-documents.ts';

let community: Community;
let ledger: Ledger;

/** Five awards in lists that give two places each. */
beforeAll(async () => {
  community = await signingCommunity(5);
  ledger = (await issueWith(community, emptyLedger, 1, 2)).ledger;
});

const verdict = async (recipient: string, of: Community, issued: Ledger): Promise<string> =>
  (
    await verify(issued.credentials.get(credentialOf(recipient))!.text, {
      now: signingNow,
      fetchJson: ownDocuments(of, issued),
      trusted: ownIssuers(of),
    })
  ).verdict;
const listOf = (recipient: string): string =>
  statusPlaceOf(ledger.credentials.get(credentialOf(recipient))!.json, [community.issuer.url])!
    .list;

describe('further status lists', () => {
  it('begin when one is full, each signed, of full length and under its own address', async () => {
    expect([...ledger.statusLists.keys()]).toEqual([
      'keys/status-2.json',
      'keys/status-3.json',
      'keys/status.json',
    ]);
    for (const [path, { json }] of ledger.statusLists)
      expect(json['id']).toBe(absolute(community.issuer.url, path));
    expect(
      await Promise.all(
        ['r1', 'r2', 'r3', 'r4', 'r5'].map((recipient) => verdict(recipient, community, ledger)),
      ),
    ).toEqual(Array(5).fill('valid'));
  });

  it('are published byte for byte', async () => {
    const published = new Map<string, Uint8Array>();
    for await (const { path, bytes } of publishedFiles(community, ledger))
      published.set(path, bytes);
    for (const [path, { bytes }] of ledger.statusLists) expect(published.get(path)).toEqual(bytes);
  });

  it('take the next award where there is room, and touch no other list', async () => {
    const more = { ...(await signingCommunity(6)), keys: community.keys };
    const { ledger: after, written: paths } = await issueWith(more, ledger, 1, 2);
    expect(paths).toEqual([credentialOf('r6')]);
    expect(
      statusPlaceOf(after.credentials.get(credentialOf('r6'))!.json, [community.issuer.url])?.list,
    ).toBe('keys/status-3.json');
  });
});

describe('a revocation', () => {
  it('rewrites the one list with its bit, and taking it back clears the bit', async () => {
    const revoked = withRevoked(community, 'r3');
    const first = await issueWith(revoked, ledger, 1, 2);
    expect(first.written).toEqual([listOf('r3')]);
    expect(await verdict('r3', revoked, first.ledger)).toBe('revoked');
    expect(await verdict('r4', revoked, first.ledger)).toBe('valid');
    expect((await issueWith(revoked, first.ledger, 1, 2)).written).toEqual([]);
    const back = await issueWith(community, first.ledger, 1, 2);
    expect(back.written).toEqual([listOf('r3')]);
    expect(await verdict('r3', community, back.ledger)).toBe('valid');
  });

  it('of awards in two lists rewrites both', async () => {
    const both = ['r1', 'r2', 'r3', 'r4', 'r5'].filter(
      (recipient) => listOf(recipient) !== 'keys/status-3.json',
    );
    const { written: paths } = await issueWith(withRevoked(community, ...both), ledger, 1, 2);
    expect(paths).toEqual(['keys/status-2.json', 'keys/status.json']);
  });
});

describe('a withdrawn award that is then taken out of the repository', () => {
  it('stays withdrawn, and nobody else is given its place', async () => {
    const revoked = withRevoked(community, 'r3');
    const { ledger: before } = await issueWith(revoked, ledger, 1, 2);
    const gone = before.credentials.get(credentialOf('r3'))!;
    const without: Community = {
      ...community,
      awards: community.awards.filter(({ recipient }) => recipient !== 'r3'),
    };
    const credentials = new Map(
      [...before.credentials].filter(([path]) => path !== credentialOf('r3')),
    );
    const again = {
      ...without,
      awards: [...without.awards, { ...community.awards[0]!, slug: 'another' }],
    };
    const { ledger: after } = await issueWith(again, { ...before, credentials }, 1, 2);
    expect(
      await verdict('r3', without, {
        ...after,
        credentials: new Map([...after.credentials, [gone.path, gone]]),
      }),
    ).toBe('revoked');
    const places = [...after.credentials.values()].map(({ json }) =>
      JSON.stringify(statusPlaceOf(json, [community.issuer.url])),
    );
    expect(places).not.toContain(JSON.stringify(statusPlaceOf(gone.json, [community.issuer.url])));
  });
});

describe('the gate', () => {
  it('refuses a list that is missing, with every award in it', async () => {
    const statusLists = new Map(
      [...ledger.statusLists].filter(([path]) => path !== 'keys/status-2.json'),
    );
    const problems = await gateProblems(community, { ...ledger, statusLists }, signingNow);
    expect(problems.map(({ path }) => path)).toEqual(
      ['r1', 'r2', 'r3', 'r4', 'r5']
        .filter((recipient) => listOf(recipient) === 'keys/status-2.json')
        .map(credentialOf),
    );
  });

  it.each([
    ['another list under a new name', (json: string) => json],
    ['no list at all', () => '{"id": "x"}'],
    [
      'a list whose address was changed after signing',
      (json: string) => json.replaceAll('status.json', 'status-9.json'),
    ],
  ])('refuses %s, though no credential names it', async (_, change) => {
    const bytes = new TextEncoder().encode(
      change(ledger.statusLists.get('keys/status.json')!.text),
    );
    const problems = await gateProblems(
      community,
      written(ledger, [{ path: 'keys/status-9.json', bytes }]),
      signingNow,
    );
    expect(problems.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'issued-file-damaged keys/status-9.json',
    ]);
  });
});

describe('a run cut short while writing', () => {
  it('leaves a sound ledger after every file, and the next run completes it', async () => {
    const { files } = await issuingRun(community, emptyLedger, seedOf(1), signingNow);
    for (let count = 0; count <= files.length; count++) {
      const torn = written(emptyLedger, files.slice(0, count));
      expect(await gateProblems(community, torn, signingNow)).toEqual([]);
      expect((await issueWith(community, torn, 1)).ledger.credentials.size).toBe(5);
    }
  });
});
