/**
 * Authenticity and form are two axes: what is not by the letter is genuine where its signature
 * holds, and forged where it does not, whatever its form.
 */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutNulls } from '../proof/json.ts';
import type { JsonObject, JsonValue } from '../proof/json.ts';
import {
  badgeDocument,
  circumstancesOf,
  did,
  revokedIndex,
  sign,
  statusEntry,
} from '../testing/specimens/credential.ts';
import { worded } from './report/english.ts';
import type { Report, Verdict } from './report/report.ts';
import { verify } from './verify.ts';
import { verifyFile } from './verify-file.ts';

/** Sets or, with undefined, takes away members of the badge, by their paths. */
function badgeWith(changes: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  const document = badgeDocument();
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const part = names.reduce<JsonObject>((object, name) => object[name] as JsonObject, document);
    if (value === undefined) delete part[last];
    else part[last] = value;
  }
  return document;
}

const reportOn = async (document: JsonObject): Promise<Report> =>
  verify(JSON.stringify(document), await circumstancesOf());

const places = (report: Report): readonly string[] | undefined =>
  report.conformance?.deviations.map(({ place }) => place);

const achievement = 'credentialSubject.achievement';

/** Ways of writing that the standard does not have, and where the report must point. */
const forms: readonly (readonly [
  string,
  Readonly<Record<string, JsonValue | undefined>>,
  string,
])[] = [
  ['a picture as an address', { [`${achievement}.image`]: 'https://x.example/b.png' }, 'image'],
  ['a logo as an address', { 'issuer.image': 'https://x.example/l.png' }, 'issuer.image'],
  ['a type of its own', { [`${achievement}.achievementType`]: 'Trophy' }, 'achievementType'],
  ['no criteria', { [`${achievement}.criteria`]: undefined }, achievement],
  ['no description', { [`${achievement}.description`]: undefined }, achievement],
  ['no id', { id: undefined }, 'id'],
  ['nobody named', { 'credentialSubject.identifier': undefined }, 'credentialSubject'],
  ['no first day', { validFrom: undefined }, 'validFrom'],
  ['a first day without time', { validFrom: '2026-03-01' }, 'validFrom'],
  ['a last day without zone', { validUntil: '2028-02-29T23:59:59' }, 'validUntil'],
  ['a description that is null', { [`${achievement}.fieldOfStudy`]: null }, 'fieldOfStudy'],
  ['an item that is null', { evidence: [null] }, 'evidence[0]'],
  ['tags that are numbers', { [`${achievement}.tag`]: [1] }, 'tag'],
  ['an endorsed person of no type', { [`${achievement}.creator`]: { id: did } }, 'creator'],
];

describe('a badge that is not by the letter', () => {
  it.each(forms)('is genuine where its issuer signed it: %s', async (_, changes, place) => {
    const report = await reportOn(await signedWithNulls(badgeWith(changes)));
    expect(report.verdict).toBe('nonconforming');
    expect(places(report)?.join(' ')).toContain(place);
    expect(report.achievement?.name).toBe('First talk');
  });

  it.each(forms)('is forged where something was changed since: %s', async (_, changes) => {
    const signed = await signedWithNulls(badgeWith(changes));
    const report = await reportOn({ ...signed, name: 'Second talk' });
    expect(report.verdict).toBe('invalid');
    expect(report.achievement).toBeNull();
  });

  it('may have a name with its language, and hides nothing behind that', async () => {
    const named = { '@value': 'First talk', '@language': 'en' };
    const report = await reportOn(await sign(badgeWith({ name: named })));
    expect(report.verdict).toBe('nonconforming');
    expect(places(report)).toContain('name');
    const signed = await sign(badgeDocument());
    for (const name of [{ '@value': signed['name']! }, named, { ...named, '@type': 'urn:x' }])
      expect((await reportOn({ ...signed, name })).verdict).toBe('invalid');
  });

  it('is forged where anything but the null is put in its place', async () => {
    const signed = await signedWithNulls(badgeWith({ credentialStatus: undefined }));
    expect((await reportOn({ ...signed, validUntil: null as JsonValue })).verdict).toBe('invalid');
  });

  it('lists each place for machines, beside the standard', async () => {
    const signed = await sign(badgeWith({ id: undefined, validFrom: '2026-03-01' }));
    expect(worded(await reportOn(signed)).conformance).toEqual({
      standard: 'ob3',
      deviations: [
        { code: 'wrong-id', place: 'id', detail: expect.stringContaining('"id"') as string },
        {
          code: 'wrong-date',
          place: 'validFrom',
          detail: expect.stringContaining('"validFrom"') as string,
        },
      ],
    });
  });

  it.each<readonly [Verdict, Readonly<Record<string, JsonValue>>]>([
    ['expired', { validUntil: '2026-03-05' }],
    ['not-yet-valid', { validFrom: '2027-12-01' }],
    ['revoked', { credentialStatus: statusEntry(revokedIndex) }],
    ['undetermined', { credentialStatus: 'https://club.example/keys/status.json#12' }],
    ['undetermined', { validUntil: 'next summer' }],
  ])('is %s before it is anything about its form', async (verdict, changes) => {
    const report = await reportOn(
      await sign(badgeWith({ ...changes, [`${achievement}.achievementType`]: 'Trophy' })),
    );
    expect(report.verdict).toBe(verdict);
    expect(places(report)?.join(' ')).toContain('achievementType');
  });
});

/** Signs what JSON-LD makes of a document, which is what an issuer's library signs. */
async function signedWithNulls(document: JsonObject): Promise<JsonObject> {
  const { proof } = await sign(withoutNulls(document));
  return { ...document, proof: proof! };
}

it('what its issuer withdrew is called so, also where it is somebody else’s', async () => {
  const badge = await sign(badgeWith({ credentialStatus: statusEntry(revokedIndex) }));
  const { report } = await verifyFile(new TextEncoder().encode(JSON.stringify(badge)), {
    ...(await circumstancesOf()),
    identity: 'somebody.else@example.com',
  });
  expect(report.verdict).toBe('revoked');
});

const cases = new URL('../../../shared/cases/verifier/', import.meta.url);
const missing = !existsSync(cases);

describe(`small files as issuers write them${missing ? ' (skipped: ../shared/cases is missing)' : ''}`, () => {
  it.skipIf(missing).each<readonly [string, Verdict]>([
    ['00-control-valid', 'valid'],
    ['types-as-text', 'valid'],
    ['issuer-as-uri', 'valid'],
    ['achievement-image-as-address', 'nonconforming'],
    ['achievement-type-outside-enumeration', 'nonconforming'],
    ['achievement-without-criteria', 'nonconforming'],
    ['issuer-image-as-address', 'nonconforming'],
    ['no-id', 'nonconforming'],
    ['null-member-like-credly', 'nonconforming'],
    ['subject-without-id', 'nonconforming'],
  ])('%s: %s, and invalid with another name', async (name, verdict) => {
    const text = readFileSync(new URL(`${name}.json`, cases), 'utf8');
    const circumstances = await circumstancesOf();
    expect((await verify(text, circumstances)).verdict).toBe(verdict);
    const forged = text.replace('"name": "A"', '"name": "B"');
    expect(forged).not.toBe(text);
    expect((await verify(forged, circumstances)).verdict).toBe('invalid');
  });
});
