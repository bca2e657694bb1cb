import { describe, expect, it } from 'vitest';
import { credentialsV2 } from '../../proof/contexts/contexts.ts';
import type { JsonObject } from '../../proof/json.ts';
import { codes, type StepName } from './codes.ts';
import type { Circumstances, Verdict } from './report.ts';
import {
  badgeDocument,
  circumstancesOf,
  did,
  didAddress,
  keyDocument,
  listAddress,
  method,
  revokedIndex,
  seed,
  sign,
  statusEntry,
  statusList,
} from '../../testing/specimens/credential.ts';
import { verifyFile } from '../verify-file.ts';
import { verify } from '../verify.ts';
import { inEnglish } from './english.ts';
import { tell } from './words.ts';

/** What differs from the valid badge, by name; at most one of each. */
interface Change {
  /** Before signing. */
  readonly document?: (document: JsonObject) => JsonObject | undefined;
  /** After signing. */
  readonly signed?: (document: JsonObject) => JsonObject | undefined;
  readonly proof?: (proof: JsonObject) => JsonObject | undefined;
  readonly text?: (text: string) => string;
  readonly network?: () =>
    | Record<string, JsonObject | string | null>
    | Promise<Record<string, JsonObject | string | null>>;
  readonly circumstances?: Partial<Circumstances>;
  readonly identity?: string;
  readonly seed?: Uint8Array<ArrayBuffer>;
  readonly method?: string;
}

type Row = readonly [
  reason: string,
  verdict: Verdict,
  check: StepName,
  code: string,
  change: Change,
];

const without =
  (name: string) =>
  ({ [name]: _, ...rest }: JsonObject): JsonObject =>
    rest;
const set =
  (...members: readonly (readonly [path: string, value: JsonObject[string]])[]) =>
  (document: JsonObject): JsonObject => {
    for (const [path, value] of members) place(document, path.split('.'), value);
    return document;
  };

function place(target: JsonObject, path: readonly string[], value: JsonObject[string]): void {
  const [name, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) target[name] = value;
  else place(target[name] as JsonObject, rest, value);
}

const keyWith =
  (change: (entry: JsonObject, document: JsonObject) => void) =>
  async (): Promise<Record<string, JsonObject>> => {
    const document = await keyDocument();
    change((document['verificationMethod'] as JsonObject[])[0]!, document);
    return { [didAddress]: document };
  };

const listWith =
  (change: (list: JsonObject) => JsonObject | undefined, entries?: number) =>
  async (): Promise<Record<string, JsonObject>> => {
    const list = await statusList(entries);
    return { [listAddress]: await sign(change(list) ?? list) };
  };

const utf8 = new TextEncoder();
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

const rows: readonly Row[] = [
  ['as issued', 'valid', 'format', 'strict-json', {}],
  ['as issued', 'valid', 'contexts', 'pinned-contexts', {}],
  ['as issued', 'valid', 'schema', 'open-badge', {}],
  ['as issued', 'valid', 'issuer', 'trusted-issuer', {}],
  ['as issued', 'valid', 'key', 'key-listed', {}],
  ['as issued', 'valid', 'proof', 'signature-correct', {}],
  ['as issued', 'valid', 'dates', 'within-dates', {}],
  ['as issued', 'valid', 'status', 'not-revoked', {}],
  ['as issued', 'valid', 'recipient', 'recipient-not-checked', {}],

  ['cut off', 'no-badge', 'format', 'no-credential-inside', { text: (text) => text.slice(0, -1) }],
  [
    'prototype pollution',
    'invalid',
    'format',
    'malformed-json',
    { text: (text) => text.replace('{', '{"__proto__":{},') },
  ],
  [
    'two ids',
    'invalid',
    'format',
    'duplicate-key',
    { text: (text) => text.replace('{', '{"id":"https://x.example/",') },
  ],
  [
    '300 KB of blanks',
    'undetermined',
    'format',
    'too-large',
    { text: (text) => text + ' '.repeat(300_000) },
  ],
  [
    'nested 40 deep',
    'undetermined',
    'format',
    'too-deep',
    { text: (text) => text.replace('{', `{"x":${nested(40)},`) },
  ],
  [
    '2,000 values',
    'undetermined',
    'format',
    'too-complex',
    { text: (text) => text.replace('{', `{"x":[${'1,'.repeat(2000)}1],`) },
  ],
  ['a list', 'no-badge', 'format', 'not-an-object', { text: () => '[]' }],

  ['no context', 'invalid', 'contexts', 'no-context', { signed: without('@context') }],
  [
    'contexts in another order',
    'nonconforming',
    'contexts',
    'context-order',
    {
      signed: (document) =>
        set(['@context', [...(document['@context'] as string[])].reverse()])(document),
    },
  ],
  [
    'an inline context',
    'undetermined',
    'contexts',
    'refused-context',
    {
      signed: (document) =>
        set([
          '@context',
          [...(document['@context'] as string[]), { '@vocab': 'https://x.example/' }],
        ])(document),
    },
  ],
  [
    'a context that nobody keeps',
    'undetermined',
    'contexts',
    'unknown-context',
    {
      signed: (document) =>
        set(['@context', [...(document['@context'] as string[]), 'https://x.example/']])(document),
    },
  ],
  [
    'no context of Open Badges',
    'invalid',
    'contexts',
    'no-badge-context',
    { signed: set(['@context', [credentialsV2]]) },
  ],
  [
    'a context inside',
    'undetermined',
    'contexts',
    'nested-context',
    { signed: set(['credentialSubject.achievement.@context', { name: 'https://x.example/' }]) },
  ],
  ['@included', 'invalid', 'contexts', 'json-ld-keyword', { signed: set(['@included', []]) }],
  ['@graph', 'invalid', 'contexts', 'json-ld-keyword', { signed: set(['@graph', []]) }],
  [
    'a status hidden under its address',
    'invalid',
    'contexts',
    'undefined-key',
    {
      document: set(['credentialStatus', statusEntry(revokedIndex)]),
      signed: ({ credentialStatus, ...rest }) => ({
        ...rest,
        'https://www.w3.org/2018/credentials#credentialStatus': credentialStatus!,
      }),
    },
  ],
  [
    'a labelled node',
    'undetermined',
    'contexts',
    'nameless-id',
    { signed: set(['credentialSubject.id', '_:ada']) },
  ],
  [
    'a member that is null',
    'nonconforming',
    'contexts',
    'null-value',
    { signed: set(['termsOfUse', null]) },
  ],

  [
    'a credential of another kind',
    'undetermined',
    'schema',
    'other-credential',
    {
      document: set(
        ['type', ['VerifiableCredential']],
        ['credentialSubject', { id: 'did:example:ada' }],
      ),
    },
  ],
  [
    'a last day that is none',
    'undetermined',
    'dates',
    'unreadable-date',
    { document: set(['validUntil', 'next summer']) },
  ],
  ['an id that is no address', 'invalid', 'schema', 'wrong-id', { signed: set(['id', 'ada']) }],
  [
    'no badge type',
    'invalid',
    'schema',
    'wrong-type',
    { signed: set(['type', ['VerifiableCredential']]) },
  ],
  [
    'an issuer without address',
    'invalid',
    'schema',
    'wrong-issuer',
    { signed: set(['issuer', { type: ['Profile'] }]) },
  ],
  [
    'an issuer without Profile',
    'invalid',
    'schema',
    'wrong-issuer',
    { signed: set(['issuer.type', ['Person']]) },
  ],
  ['no validFrom', 'invalid', 'schema', 'wrong-date', { signed: without('validFrom') }],
  [
    '30 February',
    'invalid',
    'schema',
    'wrong-date',
    { signed: set(['validUntil', '2027-02-30T00:00:00Z']) },
  ],
  [
    'a date without zone',
    'invalid',
    'schema',
    'wrong-date',
    { signed: set(['validFrom', '2026-03-01T00:00:00']) },
  ],
  [
    'two subjects',
    'invalid',
    'schema',
    'wrong-subject',
    {
      signed: (document) =>
        set([
          'credentialSubject',
          [document['credentialSubject']!, document['credentialSubject']!],
        ])(document),
    },
  ],
  [
    'a subject who is nobody',
    'invalid',
    'schema',
    'wrong-subject',
    { signed: set(['credentialSubject.identifier', []]) },
  ],
  [
    'an incomplete identity',
    'invalid',
    'schema',
    'wrong-subject',
    {
      signed: set([
        'credentialSubject.identifier',
        [{ type: 'IdentityObject', identityHash: 'Ada' }],
      ]),
    },
  ],
  [
    'no criteria',
    'invalid',
    'schema',
    'wrong-achievement',
    { signed: set(['credentialSubject.achievement.criteria', {}]) },
  ],
  [
    'no achievement name',
    'invalid',
    'schema',
    'wrong-achievement',
    { signed: set(['credentialSubject.achievement.name', '']) },
  ],
  [
    'a status that is text',
    'invalid',
    'schema',
    'wrong-status',
    { signed: set(['credentialStatus', 'fine']) },
  ],
  [
    'a proof that is text',
    'invalid',
    'schema',
    'wrong-proof',
    { signed: set(['proof', 'trust me']) },
  ],
  [
    'evidence of no type',
    'invalid',
    'schema',
    'wrong-member',
    { signed: set(['evidence', [{ id: 'https://x.example/' }]]) },
  ],
  [
    'a resource without digest',
    'invalid',
    'schema',
    'wrong-member',
    { signed: set(['relatedResource', [{ id: 'https://x.example/' }]]) },
  ],
  [
    'a status moved to a part with the id of the whole',
    'invalid',
    'schema',
    'reused-id',
    {
      signed: ({ credentialStatus, ...rest }) =>
        set([
          'evidence',
          [
            {
              id: rest['id']!,
              type: ['Evidence', 'VerifiableCredential'],
              credentialStatus: credentialStatus!,
            },
          ],
        ])(rest),
    },
  ],

  [
    'an issuer that is known, and not answered for',
    'valid',
    'issuer',
    'known-issuer',
    { circumstances: { trusted: [], known: [{ id: did, name: 'A Club' }] } },
  ],
  [
    'an issuer nobody told us about',
    'valid',
    'issuer',
    'unknown-issuer',
    { circumstances: { trusted: [] } },
  ],
  [
    'a throw-away key',
    'invalid',
    'issuer',
    'preview-issuer',
    { document: set(['issuer.id', 'did:example:preview']), method: 'did:example:preview#preview' },
  ],
  [
    'a did:web with a path that climbs',
    'invalid',
    'issuer',
    'malformed-did',
    { signed: set(['issuer.id', 'did:web:club.example:..']) },
  ],
  [
    'a did:ion',
    'undetermined',
    'issuer',
    'unsupported-issuer',
    { signed: set(['issuer.id', 'did:ion:EiClkZMDxPKqC9c-umQfTkR8vvZ9JPhl_xLDI9Nfk38w5w']) },
  ],

  [
    'a key of another issuer',
    'invalid',
    'key',
    'foreign-key',
    { method: 'did:web:evil.example#2026-a' },
  ],
  [
    'a key of an issuer whose name goes on',
    'invalid',
    'key',
    'foreign-key',
    { method: 'did:web:club.example.evil.example#2026-a' },
  ],
  [
    'an issuer out of reach',
    'undetermined',
    'key',
    'key-unreachable',
    { network: () => ({ [didAddress]: null }) },
  ],
  [
    'a page in place of the key document',
    'undetermined',
    'key',
    'malformed-key-document',
    { network: () => ({ [didAddress]: '<html>' }) },
  ],
  [
    'a list in place of the key document',
    'undetermined',
    'key',
    'malformed-key-document',
    { network: () => ({ [didAddress]: '[]' }) },
  ],
  [
    'the key document of another',
    'invalid',
    'key',
    'other-key-document',
    {
      network: keyWith((_, document) => {
        document['id'] = 'did:web:evil.example';
      }),
    },
  ],
  [
    'a key that is not there',
    'invalid',
    'key',
    'key-not-listed',
    {
      network: keyWith((entry) => {
        entry['id'] = `${did}#2027-a`;
      }),
    },
  ],
  [
    'a relative key id',
    'valid',
    'key',
    'key-listed',
    {
      network: keyWith((entry) => {
        entry['id'] = '#2026-a';
      }),
    },
  ],
  [
    'a key of another controller',
    'invalid',
    'key',
    'wrong-key',
    {
      network: keyWith((entry) => {
        entry['controller'] = 'did:web:evil.example';
      }),
    },
  ],
  [
    'two keys of one id',
    'invalid',
    'key',
    'wrong-key',
    {
      network: keyWith((entry, document) => {
        document['verificationMethod'] = [entry, entry];
      }),
    },
  ],
  [
    'a key not meant for credentials',
    'invalid',
    'key',
    'key-not-for-assertions',
    {
      network: keyWith((_, document) => {
        document['assertionMethod'] = [];
      }),
    },
  ],
  [
    'a key written out among those for credentials',
    'valid',
    'key',
    'key-listed',
    {
      network: keyWith((entry, document) => {
        document['assertionMethod'] = [entry];
      }),
    },
  ],
  [
    'a withdrawn key',
    'invalid',
    'key',
    'key-revoked',
    {
      network: keyWith((entry) => {
        entry['revoked'] = '2026-10-01T00:00:00Z';
      }),
    },
  ],
  [
    'a key withdrawn on a day that is none',
    'invalid',
    'key',
    'key-revoked',
    {
      network: keyWith((entry) => {
        entry['revoked'] = 'yes';
      }),
    },
  ],
  [
    'a key past its day',
    'invalid',
    'key',
    'key-expired',
    {
      network: keyWith((entry) => {
        entry['expires'] = '2026-10-01T00:00:00Z';
      }),
    },
  ],
  [
    'a key that will expire',
    'valid',
    'key',
    'key-listed',
    {
      network: keyWith((entry) => {
        entry['expires'] = '2030-10-01T00:00:00Z';
      }),
    },
  ],
  [
    'a key of another type',
    'undetermined',
    'key',
    'unsupported-key',
    {
      network: keyWith((entry) => {
        entry['type'] = 'RsaVerificationKey2018';
      }),
    },
  ],
  [
    'a key of another curve',
    'invalid',
    'key',
    'wrong-key',
    {
      network: keyWith((entry) => {
        entry['publicKeyMultibase'] = 'zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169';
      }),
    },
  ],

  [
    'another key signed',
    'invalid',
    'proof',
    'signature-wrong',
    { seed: new Uint8Array(32).fill(8) },
  ],
  [
    'changed after signing',
    'invalid',
    'proof',
    'signature-wrong',
    { signed: set(['name', 'Second talk']) },
  ],
  [
    'one good and one bad proof',
    'invalid',
    'proof',
    'signature-wrong',
    {
      signed: (document) => {
        const [proof] = document['proof'] as JsonObject[];
        return set(['proof', [proof!, { ...proof!, created: '2026-03-03T10:00:00Z' }]])(document);
      },
    },
  ],
  ['no proof', 'invalid', 'proof', 'no-proof', { signed: without('proof') }],
  ['an empty list of proofs', 'invalid', 'proof', 'no-proof', { signed: set(['proof', []]) }],
  [
    'a signature in base64url',
    'invalid',
    'proof',
    'malformed-proof',
    { proof: set(['proofValue', 'uAAAA']) },
  ],
  [
    'a created that is no moment',
    'invalid',
    'proof',
    'malformed-proof',
    { proof: set(['created', 'yesterday']) },
  ],
  ['a proof of no kind', 'invalid', 'proof', 'malformed-proof', { proof: without('type') }],
  [
    'a signature of 65 bytes',
    'invalid',
    'proof',
    'signature-wrong',
    { proof: (proof) => set(['proofValue', `${String(proof['proofValue'])}1`])(proof) },
  ],
  [
    'another cryptosuite',
    'undetermined',
    'proof',
    'unsupported-proof',
    { proof: set(['cryptosuite', 'mldsa44-rdfc-2024']) },
  ],
  [
    'a proof with a challenge that was not signed',
    'invalid',
    'proof',
    'signature-wrong',
    { proof: set(['challenge', 'x']) },
  ],
  [
    'a proof bound by something unheard of',
    'undetermined',
    'proof',
    'unsupported-proof',
    { proof: set(['capability', 'x']) },
  ],
  [
    'a proof that has ended',
    'invalid',
    'proof',
    'proof-expired',
    { proof: set(['expires', '2026-10-01T00:00:00Z']) },
  ],
  [
    'a proof over a proof',
    'undetermined',
    'proof',
    'unsupported-proof',
    { proof: set(['id', 'urn:a'], ['previousProof', 'urn:a']) },
  ],
  [
    'a proof over a proof that is not there',
    'invalid',
    'proof',
    'malformed-proof',
    { proof: set(['previousProof', 'urn:a']) },
  ],
  [
    'a proof for logging in',
    'invalid',
    'proof',
    'wrong-purpose',
    { proof: set(['proofPurpose', 'authentication']) },
  ],
  [
    'five proofs',
    'undetermined',
    'proof',
    'too-many-proofs',
    {
      signed: (document) =>
        set(['proof', Array<JsonObject>(5).fill((document['proof'] as JsonObject[])[0]!)])(
          document,
        ),
    },
  ],
  [
    'a word that no context defines',
    'invalid',
    'proof',
    'not-linked-data',
    { signed: set(['favouriteColour', 'blue']) },
  ],

  [
    'after its last day',
    'expired',
    'dates',
    'expired',
    { circumstances: { now: new Date('2028-03-01T00:00:00Z') } },
  ],
  [
    'before its first day',
    'not-yet-valid',
    'dates',
    'not-yet-valid',
    { document: set(['validFrom', '2026-12-01T00:00:00Z']) },
  ],
  [
    'a moment that is none',
    'expired',
    'dates',
    'expired',
    { circumstances: { now: new Date('never') }, document: without('credentialStatus') },
  ],

  [
    'withdrawn',
    'revoked',
    'status',
    'revoked',
    { document: set(['credentialStatus', statusEntry(revokedIndex)]) },
  ],
  [
    'withdrawn and expired',
    'revoked',
    'status',
    'revoked',
    {
      document: set(['credentialStatus', statusEntry(revokedIndex)]),
      circumstances: { now: new Date('2029-01-01T00:00:00Z') },
    },
  ],
  [
    'withdrawn, and corrected at its address',
    'revoked',
    'status',
    'replaced',
    {
      document: set(['credentialStatus', statusEntry(revokedIndex)]),
      network: async () => ({ [String(badgeDocument()['id'])]: await sign(badgeDocument()) }),
    },
  ],
  [
    'the second of two entries is set',
    'revoked',
    'status',
    'revoked',
    { document: set(['credentialStatus', [statusEntry(3), statusEntry(revokedIndex)]]) },
  ],
  [
    'suspended',
    'revoked',
    'status',
    'suspended',
    {
      document: set([
        'credentialStatus',
        { ...statusEntry(revokedIndex), statusPurpose: 'suspension' },
      ]),
      network: listWith(set(['credentialSubject.statusPurpose', 'suspension'])),
    },
  ],
  [
    'a message of the issuer',
    'valid',
    'status',
    'status-message',
    {
      document: set([
        'credentialStatus',
        {
          ...statusEntry(revokedIndex),
          statusPurpose: 'message',
          statusMessage: [{ status: '0x1', message: 'under review' }],
        },
      ]),
      network: listWith(set(['credentialSubject.statusPurpose', 'message'])),
    },
  ],
  ['no status', 'valid', 'status', 'no-status', { document: without('credentialStatus') }],
  [
    'a status of another kind',
    'undetermined',
    'status',
    'unsupported-status',
    { document: set(['credentialStatus', { ...statusEntry(3), statusPurpose: 'colour' }]) },
  ],
  [
    'a list out of reach',
    'undetermined',
    'status',
    'status-unreachable',
    { network: () => ({ [listAddress]: null }) },
  ],
  [
    'expired, with a list out of reach',
    'expired',
    'status',
    'status-unreachable',
    {
      network: () => ({ [listAddress]: null }),
      circumstances: { now: new Date('2029-01-01T00:00:00Z') },
    },
  ],
  [
    'a page in place of the list',
    'undetermined',
    'status',
    'malformed-status-list',
    { network: () => ({ [listAddress]: '<html>' }) },
  ],
  [
    'another credential in place of the list',
    'undetermined',
    'status',
    'malformed-status-list',
    { network: async () => ({ [listAddress]: await sign(badgeDocument()) }) },
  ],
  [
    'a list that is not gzip',
    'undetermined',
    'status',
    'malformed-status-list',
    { network: listWith(set(['credentialSubject.encodedList', 'uAAAA'])) },
  ],
  [
    'an index that is no number',
    'invalid',
    'status',
    'malformed-status-list',
    { document: set(['credentialStatus', { ...statusEntry(3), statusListIndex: '0x3' }]) },
  ],
  [
    'a list that says it is by another issuer, whose key did not sign it',
    'invalid',
    'status',
    'forged-status-list',
    { network: listWith(set(['issuer', 'did:web:evil.example'])) },
  ],
  [
    'a list of another id',
    'undetermined',
    'status',
    'foreign-status-list',
    { network: listWith(set(['id', 'https://club.example/keys/old.json'])) },
  ],
  [
    'a list changed after signing',
    'invalid',
    'status',
    'forged-status-list',
    {
      network: async () => ({
        [listAddress]: set(['validFrom', '2026-04-02T10:00:00Z'])(await sign(await statusList())),
      }),
    },
  ],
  [
    'a list without proof',
    'invalid',
    'status',
    'forged-status-list',
    { network: async () => ({ [listAddress]: await statusList() }) },
  ],
  [
    'a list in unknown words',
    'undetermined',
    'status',
    'unverified-status-list',
    {
      network: async () => ({
        [listAddress]: set(['@context', ['https://x.example/']])(await sign(await statusList())),
      }),
    },
  ],
  [
    'a short list',
    'nonconforming',
    'status',
    'status-list-too-short',
    { network: listWith(() => undefined, 65_536) },
  ],
  [
    'a list that has expired',
    'undetermined',
    'status',
    'status-list-out-of-date',
    { network: listWith(set(['validUntil', '2026-06-01T00:00:00Z'])) },
  ],
  [
    'a list for suspensions',
    'undetermined',
    'status',
    'other-status-purpose',
    { network: listWith(set(['credentialSubject.statusPurpose', 'suspension'])) },
  ],
  [
    'an index beyond the list',
    'undetermined',
    'status',
    'status-index-out-of-range',
    { document: set(['credentialStatus', statusEntry(131_072)]) },
  ],

  [
    'the right e-mail address, carelessly written',
    'valid',
    'recipient',
    'recipient-matches',
    { identity: '  A@Example.com ' },
  ],
  ['the right name', 'valid', 'recipient', 'recipient-matches', { identity: 'Ada' }],
  [
    'the right name, carelessly written',
    'valid',
    'recipient',
    'recipient-name-written-differently',
    { identity: 'ada' },
  ],
  ['somebody else', 'invalid', 'recipient', 'recipient-differs', { identity: 'b@example.com' }],
  [
    'a hash that is not computed here',
    'undetermined',
    'recipient',
    'recipient-undecidable',
    {
      identity: 'b@example.com',
      document: set([
        'credentialSubject.identifier',
        [
          {
            type: 'IdentityObject',
            hashed: true,
            identityHash: 'md5$00',
            identityType: 'emailAddress',
          },
        ],
      ]),
    },
  ],
  [
    'somebody else, and unsigned',
    'invalid',
    'recipient',
    'not-reached',
    { identity: 'b@example.com', signed: without('proof') },
  ],
];

async function reportOn(change: Change) {
  const unsigned = badgeDocument();
  const signed = await sign(
    change.document?.(unsigned) ?? unsigned,
    change.seed ?? seed,
    change.method ?? method,
  );
  if (change.proof !== undefined) {
    const [proof] = signed['proof'] as [JsonObject];
    signed['proof'] = [change.proof(proof) ?? proof];
  }
  const plain = JSON.stringify(change.signed?.(signed) ?? signed);
  const circumstances = {
    ...(await circumstancesOf(await change.network?.())),
    ...change.circumstances,
  };
  const text = change.text?.(plain) ?? plain;
  if (change.identity === undefined) return verify(text, circumstances);
  return (await verifyFile(utf8.encode(text), { ...circumstances, identity: change.identity }))
    .report;
}

describe('each change gets its verdict and its code', () => {
  it.each(rows)('%s: %s, %s %s', async (_, verdict, check, code, change) => {
    const report = await reportOn(change);
    expect(report.checks.find((made) => made.check === check)?.code).toBe(code);
    expect(report.verdict).toBe(verdict);
    expect(tell(report, inEnglish).sentence).toMatch(/^[\x20-\x7e“”’…]+\.$/);
  });
});

describe('the codes', () => {
  /** Where credentials are inside of something (`enclosed.test.ts`). */
  const enclosedOnly = [
    'schema endorsement',
    'schema record',
    'schema presentation',
    'proof unsigned-presentation',
    'endorsement endorsement-valid',
    'endorsement endorsement-broken',
    'endorsement endorsement-unverified',
    'endorsement endorsement-lapsed',
  ];
  /**
   * Given by other doors than a credential's text: tokens, files, kinds of others
   * (`kinds/foreign-kind.test.ts`), extensions (`extension/`), bugs, and graphs that no credential can be (`poison.test.ts`).
   */
  const elsewhere = [
    'format unsupported-format',
    'format sd-jwt',
    'format blockcerts',
    'format european-credential',
    'format mobile-document',
    'format bbs-signature',
    'format other-envelope',
    'format two-credentials',
    'format broken-picture',
    'format unreadable-input',
    'format verifier-fault',
    'contexts extension-context',
    ...enclosedOnly.slice(0, 3),
    'proof too-complex',
    'proof undefined-word',
    ...enclosedOnly.slice(3, 4),
    'status status-not-shown',
    ...enclosedOnly.slice(4),
  ];
  it('are each shown by a change, so that none is a dead letter', () => {
    const all = Object.entries(codes).flatMap(([step, names]) =>
      names.map((name) => `${step} ${name}`),
    );
    const shown = new Set(rows.map(([, , step, code]) => `${step} ${code}`));
    expect(all.filter((code) => !shown.has(code))).toEqual(elsewhere);
  });
});
