import { describe, expect, it } from 'vitest';
import { encodeStatusList } from '../../credential/status-list.ts';
import { openBadges303, credentialsV2 } from '../../proof/contexts/contexts.ts';
import type { JsonObject } from '../../proof/json.ts';
import {
  circumstancesOf,
  listAddress,
  revokedIndex,
  sign,
  statusEntry,
  statusList,
} from '../../testing/specimens/credential.ts';
import {
  credentialsV1,
  ed25519Context,
  edSigner,
  keyBadge,
  keyDid,
  list2021Context,
  ob,
  oldBadge,
  signAs,
} from '../../testing/specimens/foreign.ts';
import { inEnglish, worded } from '../report/english.ts';
import { tell } from '../report/words.ts';
import { verify } from '../verify.ts';

type Documents = Readonly<Record<string, JsonObject | string | null>>;

async function found(badge: JsonObject, documents: Documents): Promise<string> {
  const { verdict, checks } = await verify(JSON.stringify(badge), await circumstancesOf(documents));
  return `${verdict} ${checks.find(({ check }) => check === 'status')?.code ?? ''}`;
}

const set = 77;
const clear = 12;

describe('a list that somebody else signed', () => {
  const badge = (index: number): Promise<JsonObject> =>
    signAs(keyBadge({ credentialStatus: statusEntry(index) }), edSigner('eddsa-rdfc-2022'));

  it('may withdraw what names it, and cannot say for its issuer that it holds', async () => {
    expect(await found(await badge(revokedIndex), {})).toBe('revoked revoked');
    expect(await found(await badge(clear), {})).toBe('undetermined foreign-status-list');
    const report = await verify(JSON.stringify(await badge(clear)), await circumstancesOf({}));
    expect(tell(report, inEnglish).sentence).toContain('signed by club.example, not by the issuer');
  });

  it('must be signed by whoever it says it is by', async () => {
    const list = { ...(await sign(await statusList())), issuer: 'did:web:evil.example' };
    expect(await found(await badge(clear), { [listAddress]: list })).toBe(
      'invalid forged-status-list',
    );
  });
});

describe('StatusList2021', () => {
  const contexts = [`${ob}context-3.0.2.json`, list2021Context, ed25519Context];
  const badge = (changes: JsonObject = {}): Promise<JsonObject> =>
    signAs(
      oldBadge(contexts, {
        credentialStatus: { ...statusEntry(clear), type: 'StatusList2021Entry', ...changes },
      }),
      edSigner('Ed25519Signature2020'),
    );
  const list = async (
    entries?: number,
    write = (text: string) => text,
    members: JsonObject = {},
  ): Promise<Documents> => ({
    [listAddress]: await signAs(
      {
        '@context': [credentialsV1, list2021Context, ed25519Context],
        id: listAddress,
        type: ['VerifiableCredential', 'StatusList2021Credential'],
        issuer: keyDid,
        issuanceDate: '2026-03-02T10:00:00Z',
        credentialSubject: {
          id: `${listAddress}#list`,
          type: 'StatusList2021',
          statusPurpose: 'revocation',
          encodedList: write((await encodeStatusList([set], entries)).slice(1)),
        },
        ...members,
      },
      edSigner('Ed25519Signature2020'),
    ),
  });

  it('is read, in either alphabet', async () => {
    expect(await found(await badge(), await list())).toBe('valid not-revoked');
    expect(await found(await badge({ statusListIndex: String(set) }), await list())).toBe(
      'revoked revoked',
    );
    const padded = (text: string): string => Buffer.from(text, 'base64url').toString('base64');
    expect(
      await found(await badge({ statusListIndex: String(set) }), await list(undefined, padded)),
    ).toBe('revoked revoked');
  });

  it('withdraws what names its address, also where it calls itself by another one or is short', async () => {
    const withdrawn = await badge({ statusListIndex: String(set) });
    const elsewhere = await list(undefined, undefined, { id: 'https://old.example/list' });
    expect(await found(withdrawn, elsewhere)).toBe('revoked revoked');
    expect(await found(await badge(), elsewhere)).toBe('undetermined foreign-status-list');
    expect(await found(withdrawn, await list(1_024))).toBe('revoked revoked');
  });

  it.each<readonly [string, string, () => Promise<Documents>]>([
    ['is too short', 'nonconforming status-list-too-short', () => list(1_024)],
    [
      'cannot be unpacked',
      'undetermined malformed-status-list',
      () => list(undefined, () => 'AAAA'),
    ],
    [
      'says that it is by another issuer',
      'invalid forged-status-list',
      () => list(undefined, undefined, { issuer: 'did:web:evil.example' }),
    ],
    [
      'has expired',
      'undetermined status-list-out-of-date',
      () => list(undefined, undefined, { expirationDate: '2026-04-02T10:00:00Z' }),
    ],
    [
      'was changed',
      'invalid forged-status-list',
      async () => ({
        [listAddress]: {
          ...((await list())[listAddress] as JsonObject),
          issuanceDate: '2026-03-03T10:00:00Z',
        },
      }),
    ],
    [
      'is of the newer kind',
      'undetermined malformed-status-list',
      async () => ({
        [listAddress]: await signAs(
          { ...(await statusList()), issuer: keyDid },
          edSigner('eddsa-rdfc-2022'),
        ),
      }),
    ],
    ['is not there', 'undetermined status-unreachable', async () => ({ [listAddress]: null })],
  ])('decides where it %s: %s', async (_, verdict, documents) =>
    expect(await found(await badge(), await documents())).toBe(verdict),
  );
});

describe('BitstringStatusList of other issuers', () => {
  const badge = (credentialStatus: JsonObject | JsonObject[]): Promise<JsonObject> =>
    signAs(keyBadge({ credentialStatus }), edSigner('eddsa-jcs-2022'));
  const list = async (
    statusPurpose: string | string[] = 'revocation',
    bits = [set],
  ): Promise<JsonObject> => {
    const document = await statusList();
    return signAs(
      {
        ...document,
        issuer: { id: keyDid },
        credentialSubject: {
          ...(document['credentialSubject'] as JsonObject),
          statusPurpose,
          encodedList: await encodeStatusList(bits),
        },
      },
      edSigner('eddsa-jcs-2022'),
    );
  };

  it('may serve several purposes', async () => {
    const documents = { [listAddress]: await list(['revocation', 'suspension']) };
    expect(
      await found(await badge({ ...statusEntry(clear), statusPurpose: 'suspension' }), documents),
    ).toBe('valid not-revoked');
    expect(
      await found(await badge({ ...statusEntry(set), statusPurpose: 'suspension' }), documents),
    ).toBe('revoked suspended');
  });

  it('may number its entries by numbers', async () => {
    const documents = { [listAddress]: await list() };
    expect(await found(await badge({ ...statusEntry(set), statusListIndex: set }), documents)).toBe(
      'revoked revoked',
    );
    expect(
      await found(await badge({ ...statusEntry(clear), statusListIndex: 1.5 }), documents),
    ).toBe('invalid malformed-status-list');
  });

  it('cannot withdraw by a refresh', async () => {
    const entries = [{ ...statusEntry(set), statusPurpose: 'refresh' }, statusEntry(clear)];
    expect(await found(await badge(entries), { [listAddress]: await list() })).toBe(
      'valid not-revoked',
    );
    expect(
      await found(
        await badge([{ ...statusEntry(clear), statusPurpose: 'refresh' }, statusEntry(set)]),
        { [listAddress]: await list() },
      ),
    ).toBe('revoked revoked');
  });

  describe('of messages', () => {
    const texts = ['good', 'under “review”', 'revoked', 'x'];
    const saying = (index: number, changes: JsonObject = {}): JsonObject => ({
      ...statusEntry(index),
      statusPurpose: 'message',
      statusSize: 2,
      statusMessage: texts.map((message, at) => ({ status: `0x${at.toString(16)}`, message })),
      ...changes,
    });
    const checked = async (entries: JsonObject | JsonObject[], documents: Documents) => {
      const report = await verify(
        JSON.stringify(await badge(entries)),
        await circumstancesOf(documents),
      );
      const check = worded(report).checks.find((one) => one.check === 'status');
      return [report.verdict, check?.code, check?.detail, tell(report, inEnglish).sentence];
    };
    // Entry 6 has the bits 12 and 13.
    const messages = async (purposes: string[] = ['message']): Promise<Documents> => ({
      [listAddress]: await list(purposes, [13]),
    });

    it('says what the issuer says, and stays valid', async () => {
      const [verdict, code, detail, sentence] = await checked(saying(6), await messages());
      expect([verdict, code]).toEqual(['valid', 'status-message']);
      expect(detail).toMatch(/^Its issuer says of it: “under ’review’” \(read from https:/);
      expect(sentence).toContain('Its issuer says of it: “under ’review’”');
    });

    it('says it beside what was not withdrawn, and not in its place', async () => {
      const lists = await messages(['message', 'revocation']);
      const both = await checked([statusEntry(clear), saying(6)], lists);
      expect(both.slice(0, 2)).toEqual(['valid', 'status-message']);
      expect(both[2]).toMatch(/has not withdrawn it.*under/);
      expect((await checked([saying(6), statusEntry(13)], lists)).slice(0, 2)).toEqual([
        'revoked',
        'revoked',
      ]);
    });

    it('without a text for the value says the value', async () => {
      const few = saying(6, { statusMessage: [{ status: '0x0', message: 'good' }] });
      expect((await checked(few, await messages()))[2]).toMatch(
        /gave it the status 1, and no text/,
      );
    });

    it.each<readonly [string, JsonObject, Documents | null]>([
      ['its list cannot be read', {}, { [listAddress]: null }],
      ['its list is for something else', {}, {}],
      ['it lists no texts', { statusMessage: [] }, null],
      ['its texts are no texts', { statusMessage: [{ status: 'no', message: 'x' }] }, null],
      ['it has more bits than are read', { statusSize: 16 }, null],
    ])('is left open where %s', async (_, changes, documents) => {
      const lists =
        documents === null
          ? await messages()
          : listAddress in documents
            ? documents
            : await messages(['revocation']);
      expect((await checked(saying(6, changes), lists))[0]).toBe('undetermined');
    });

    it('of a size that is none is malformed', async () => {
      expect((await checked(saying(6, { statusSize: 0 }), await messages()))[0]).toBe('invalid');
    });
  });

  it('is one of four at most', async () => {
    expect(
      await found(await badge(Array.from({ length: 5 }, (_, at) => statusEntry(at))), {
        [listAddress]: await list(),
      }),
    ).toBe('undetermined unsupported-status');
  });
});

describe('1EdTechRevocationList', () => {
  const address = 'https://school.example/revoked.json';
  const badge = (changes: JsonObject = {}): Promise<JsonObject> =>
    signAs(
      keyBadge({
        '@context': [credentialsV2, openBadges303, `${ob}extensions.json`],
        credentialStatus: { id: address, type: '1EdTechRevocationList', ...changes },
      }),
      edSigner('eddsa-rdfc-2022'),
    );
  const entry = {
    id: String(keyBadge()['id']),
    revoked: true,
    revocationReason: 'Issued in error.',
  };
  const list = (changes: JsonObject = {}): Documents => ({
    [address]: { id: address, issuer: keyDid, revokedCredential: [], ...changes },
  });

  it.each<readonly [string, string, Documents]>([
    [
      'does not name the badge',
      'valid not-revoked',
      list({ revokedCredential: [{ ...entry, id: 'urn:other' }] }),
    ],
    ['names the badge', 'revoked revoked', list({ revokedCredential: [entry] })],
    [
      'names it without saying more',
      'revoked revoked',
      list({ revokedCredential: [{ id: entry.id }] }),
    ],
    [
      'names it as reinstated',
      'valid not-revoked',
      list({ revokedCredential: [{ ...entry, revoked: false }] }),
    ],
    ['is by an issuer written out', 'valid not-revoked', list({ issuer: { id: keyDid } })],
    [
      'is by another issuer',
      'undetermined foreign-status-list',
      list({ issuer: 'https://evil.example/' }),
    ],
    [
      'is another list',
      'undetermined foreign-status-list',
      list({ id: 'https://school.example/other.json' }),
    ],
    ['is no list', 'undetermined malformed-status-list', list({ revokedCredential: ['x'] })],
    ['is a page', 'undetermined malformed-status-list', { [address]: '<html>' }],
    ['is not there', 'undetermined status-unreachable', { [address]: null }],
  ])('decides where it %s: %s', async (_, verdict, documents) =>
    expect(await found(await badge(), documents)).toBe(verdict),
  );

  it('gives its reason', async () => {
    const report = await verify(
      JSON.stringify(await badge()),
      await circumstancesOf(list({ revokedCredential: [entry] })),
    );
    expect(worded(report).checks.find(({ check }) => check === 'status')?.detail).toContain(
      '“Issued in error.”',
    );
  });
});

it('a kind of status that nobody knows is never good', async () => {
  const badge = await signAs(
    keyBadge({ credentialStatus: { id: 'urn:x', type: 'Ghost' } }),
    edSigner('eddsa-jcs-2022'),
  );
  expect(await found(badge, {})).toBe('invalid not-reached'); // not even a word that a context defines
});
