import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../proof/json.ts';
import * as ob1 from '../../testing/specimens/ob1.ts';
import * as ob2 from '../../testing/specimens/ob2.ts';
import type { Code, StepName } from '../report/codes.ts';
import { inEnglish } from '../report/english.ts';
import type { Verdict } from '../report/report.ts';
import { tell } from '../report/words.ts';
import { verify } from '../verify.ts';

const { at } = ob1;
const [key, other, short] = await Promise.all([
  ob2.newRsaKey(),
  ob2.newRsaKey(),
  ob2.newRsaKey(1024),
]);
const [pem, otherPem, shortPem] = await Promise.all([key, other, short].map(ob2.pemOf));
const elsewhere = 'https://mallory.example/key.pem';

const signedBy = (url: string): JsonObject => ({
  ...ob1.assertion(),
  verify: { type: 'signed', url },
});

interface Change {
  readonly payload?: JsonObject;
  readonly header?: JsonObject;
  readonly keys?: CryptoKeyPair;
  readonly issuer?: JsonObject;
  readonly web?: ob2.Web;
}

type Row = {
  [Step in StepName]: readonly [string, Verdict, Step, Code<Step>, Change];
}[StepName];

const listing = (list: JsonObject | null): Change => ({
  issuer: { ...ob1.issuer(), revocationList: at.list },
  web: { [at.list]: list },
});

const rows: readonly Row[] = [
  ['as signed', 'valid', 'key', 'key-listed', {}],
  ['as signed', 'valid', 'proof', 'signature-correct', {}],
  ['as signed', 'valid', 'status', 'no-status', {}],
  ['the key in JSON', 'valid', 'key', 'key-listed', { web: { [at.key]: { publicKeyPem: pem! } } }],
  [
    '1.1',
    'valid',
    'contexts',
    'open-badges-1',
    { payload: { ...ob1.linked(), verify: { type: 'signed', url: at.key } } },
  ],
  ['not withdrawn', 'valid', 'status', 'not-revoked', listing({ other: 'An error' })],
  ['withdrawn', 'revoked', 'status', 'revoked', listing({ f2c20: 'An error' })],
  ['withdrawn without a reason', 'revoked', 'status', 'revoked', listing({ f2c20: true })],
  ['withdrawn, with null for a reason', 'revoked', 'status', 'revoked', listing({ f2c20: null })],
  [
    'a list in no known form',
    'undetermined',
    'status',
    'malformed-revocation-list',
    listing({ revoked: ['f2c20'] }),
  ],
  [
    'a list, and a number that is none',
    'undetermined',
    'status',
    'malformed-revocation-list',
    { ...listing({}), payload: { ...signedBy(at.key), uid: { a: 1 } } },
  ],
  [
    'withdrawn in the newer form',
    'revoked',
    'status',
    'revoked',
    listing({ type: 'RevocationList', revokedAssertions: [{ uid: 'f2c20' }] }),
  ],
  ['the list out of reach', 'undetermined', 'status', 'revocation-list-unreachable', listing(null)],
  [
    'a list, and no number',
    'undetermined',
    'status',
    'malformed-revocation-list',
    { ...listing({}), payload: { ...signedBy(at.key), uid: '' } },
  ],
  [
    'past its last day',
    'expired',
    'dates',
    'expired',
    { payload: { ...signedBy(at.key), expires: '2020-01-01' } },
  ],
  // Forged, or not to be known
  ['by another key', 'invalid', 'proof', 'signature-wrong', { keys: other }],
  [
    'the number of a member, which every object has',
    'valid',
    'status',
    'not-revoked',
    { ...listing({}), payload: { ...signedBy(at.key), uid: 'toString' } },
  ],
  [
    'by a key that lies elsewhere',
    'undetermined',
    'key',
    'other-host',
    { payload: signedBy(elsewhere), keys: other, web: { [elsewhere]: otherPem! } },
  ],
  [
    'said to be by a key that lies elsewhere',
    'invalid',
    'proof',
    'signature-wrong',
    { payload: signedBy(elsewhere), web: { [elsewhere]: otherPem! } },
  ],
  [
    'by a key beside a class that names another issuer',
    'undetermined',
    'key',
    'other-host',
    {
      payload: { ...signedBy(elsewhere), badge: 'https://mallory.example/class.json' },
      keys: other,
      web: { [elsewhere]: otherPem!, 'https://mallory.example/class.json': ob1.badgeClass() },
    },
  ],
  ['not signed', 'invalid', 'format', 'unsecured-jws', { header: { alg: 'none' } }],
  ['by a shared secret', 'invalid', 'format', 'shared-secret-jws', { header: { alg: 'HS256' } }],
  [
    'said to be hosted instead',
    'undetermined',
    'proof',
    'not-hosted',
    { payload: ob1.assertion() },
  ],
  ['a weak key', 'invalid', 'key', 'weak-key', { web: { [at.key]: shortPem! } }],
  ['no key there', 'undetermined', 'key', 'key-unreachable', { web: { [at.key]: null } }],
  [
    'a page there',
    'undetermined',
    'key',
    'unsupported-key',
    { web: { [at.key]: '<html></html>' } },
  ],
  [
    'no address of a key',
    'undetermined',
    'key',
    'unsupported-key',
    { payload: { ...ob1.assertion(), verify: { type: 'signed' } } },
  ],
];

describe('a signed assertion of Open Badges 1', () => {
  it.each(rows)('%s: %s, %s %s', async (_, verdict, check, code, change) => {
    const { payload = signedBy(at.key), keys = key, header, web, issuer } = change;
    const text = await ob2.signRs256(payload, keys, header);
    const documents: ob2.Web = {
      [at.badge]: ob1.badgeClass(),
      [at.issuer]: issuer ?? ob1.issuer(),
      [at.key]: pem!,
      ...web,
    };
    const report = await verify(text, ob2.circumstancesWith(documents));
    expect(report.checks.find((made) => made.check === check)?.code).toBe(code);
    expect(report.verdict).toBe(verdict);
    expect(tell(report, inEnglish).sentence).toMatch(/^[\x20-\x7e“”’…]+\.$/);
  });

  it('tells who issued it', async () => {
    const text = await ob2.signRs256(signedBy(at.key), key);
    const documents = { [at.badge]: ob1.badgeClass(), [at.issuer]: ob1.issuer(), [at.key]: pem! };
    expect(await verify(text, ob2.circumstancesWith(documents))).toMatchObject({
      standard: 'ob1',
      issuer: { id: at.issuer, name: 'The Guild' },
      achievement: { name: 'First talk' },
    });
  });

  it('is not what was changed after it was signed', async () => {
    const [header, payload, signature] = (await ob2.signRs256(signedBy(at.key), key)).split('.');
    const forged = atob(payload!.replaceAll('-', '+').replaceAll('_', '/')).replace(
      'f2c20',
      'f2c21',
    );
    const text = [header, btoa(forged).replaceAll('=', ''), signature].join('.');
    const documents = { [at.badge]: ob1.badgeClass(), [at.issuer]: ob1.issuer(), [at.key]: pem! };
    expect((await verify(text, ob2.circumstancesWith(documents))).verdict).toBe('invalid');
  });
});
