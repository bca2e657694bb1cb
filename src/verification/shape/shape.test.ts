import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { classes } from './classes.ts';
import { checkShape } from './shape.ts';
import { badgeDocument, did as issuerId } from '../../testing/specimens/credential.ts';

/** The badge with one member more or another, by its path. */
function withMember(path: string, value: JsonValue): JsonObject {
  const document = badgeDocument();
  const names = path.split('.');
  const last = names.pop() ?? '';
  const part = names.reduce<JsonObject>(
    (object, name) => (Array.isArray(object) ? object[Number(name)] : object[name]) as JsonObject,
    document,
  );
  part[last] = value;
  return document;
}

const achievement = 'credentialSubject.achievement';
const profile = (members: JsonObject = {}): JsonObject => ({
  id: 'https://x.example/',
  type: ['Profile'],
  ...members,
});

describe('what is let pass', () => {
  it.each<readonly [string, string, JsonValue]>([
    ['type as text', `${achievement}.type`, 'Achievement'],
    [
      'one in place of a list',
      `${achievement}.alignment`,
      { type: 'Alignment', targetName: 'x', targetUrl: 'https://x.example/' },
    ],
    ['one piece of evidence', 'evidence', { type: 'Evidence', name: 'x' }],
    [
      'a type beside the one that must be there',
      `${achievement}.related`,
      [{ id: 'https://x.example/', type: ['Related', 'https://w3id.org/openbadges#BadgeClass'] }],
    ],
    ['an extended type', `${achievement}.achievementType`, 'ext:Micro-thing'],
    [
      'members that the contexts define and the schema does not know',
      'issuer.verificationMethod',
      'x',
    ],
    ['no name of the issuer', 'issuer', profile()],
    ['the address of the issuer alone', 'issuer', 'https://x.example/'],
    ['an offset in place of Z', 'validFrom', '2026-03-01T01:00:00+01:00'],
    ['parts of seconds', 'validFrom', '2026-03-01T01:00:00.123Z'],
    ['a subject with an id only', 'credentialSubject.identifier', []],
    ['a subject in a list of one', 'credentialSubject', [badgeDocument()['credentialSubject']!]],
    ['criteria by address', `${achievement}.criteria`, { id: 'https://x.example/c' }],
    ['an empty status', 'credentialStatus', []],
    [
      'a schema',
      'credentialSchema',
      [{ id: 'https://x.example/s', type: '1EdTechJsonSchemaValidator2019' }],
    ],
    [
      'a digest in multibase',
      'relatedResource',
      [
        {
          id: 'https://x.example/',
          digestMultibase: 'uEiBZlVztZpfWHgPyslVLChQTe2MTfA9v2Iv5HpfQsqA7Qw',
        },
      ],
    ],
  ])('%s', (_, path, value) => {
    const document = withMember(path, value);
    const subject = document['credentialSubject'];
    if (path === 'credentialSubject.identifier') (subject as JsonObject)['id'] = 'did:example:ada';
    expect(checkShape(document).check).toMatchObject({ outcome: 'passed' });
  });
});

describe('what is not by the letter', () => {
  it.each<readonly [string, string, string, JsonValue]>([
    ['an id that is a number', 'wrong-id', 'id', 1],
    ['a logo that is only text', 'wrong-member', 'issuer.image', 'https://x.example/logo.png'],
    ['a parent of no type', 'wrong-member', 'issuer.parentOrg', { id: 'https://x.example/' }],
    [
      'another identifier without its type',
      'wrong-member',
      'issuer.otherIdentifier',
      [{ type: 'IdentifierEntry', identifier: 'x' }],
    ],
    ['an end before the beginning', 'wrong-date', 'validUntil', '2020-01-01T00:00:00Z'],
    ['an award date that is a day', 'wrong-date', 'awardedDate', '2026-03-01'],
    [
      'an identity with a member too many',
      'wrong-member',
      'credentialSubject.identifier',
      [{ type: 'IdentityObject', hashed: false, identityHash: 'x', identityType: 'name', x: 'y' }],
    ],
    [
      'an identity of a made-up type',
      'wrong-member',
      'credentialSubject.identifier',
      [{ type: 'IdentityObject', hashed: false, identityHash: 'x', identityType: 'shoe size' }],
    ],
    [
      'a picture that is only text',
      'wrong-member',
      `${achievement}.image`,
      'https://x.example/b.png',
    ],
    [
      'a picture of several types',
      'wrong-member',
      `${achievement}.image`,
      { id: 'https://x.example/b.png', type: ['Image'] },
    ],
    [
      'a type of achievement that nobody knows',
      'wrong-member',
      `${achievement}.achievementType`,
      'Trophy',
    ],
    ['a language that is none', 'wrong-member', `${achievement}.inLanguage`, 'English'],
    ['tags that are numbers', 'wrong-member', `${achievement}.tag`, [1]],
    ['a result without its type', 'wrong-member', 'credentialSubject.result', [{ value: 'A' }]],
    [
      'a result that is a number',
      'wrong-member',
      'credentialSubject.result',
      [{ type: ['Result'], value: 1 }],
    ],
    [
      'a result description without its kind',
      'wrong-member',
      `${achievement}.resultDescription`,
      [{ id: 'urn:r', type: ['ResultDescription'], name: 'x' }],
    ],
    ['credits that are text', 'wrong-member', 'credentialSubject.creditsEarned', '3'],
    [
      'a source of no type',
      'wrong-member',
      'credentialSubject.source',
      { id: 'https://x.example/' },
    ],
    ['terms without a type', 'wrong-member', 'termsOfUse', [{ id: 'https://x.example/' }]],
    [
      'a schema without an address',
      'wrong-member',
      'credentialSchema',
      [{ type: '1EdTechJsonSchemaValidator2019' }],
    ],
    [
      'a refresh service without a type',
      'wrong-member',
      'refreshService',
      { id: 'https://x.example/' },
    ],
    [
      'a digest that is no digest',
      'wrong-member',
      'relatedResource',
      [{ id: 'https://x.example/', digestSRI: 'sha256-short' }],
    ],
    [
      'a resource named twice',
      'wrong-member',
      'relatedResource',
      Array<JsonObject>(2).fill({
        id: 'https://x.example/',
        digestSRI: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
      }),
    ],
  ])('%s: %s', (_, code, path, value) => {
    const { check, value: read } = checkShape(withMember(path, value));
    expect(check).toMatchObject({ outcome: 'deviates', code });
    expect(check.deviations?.map(({ place }) => place).join(' ')).toContain(path.split('.')[0]);
    expect(read).not.toBeNull();
  });

  it('is all told, each once, with its place', () => {
    const { check } = checkShape({
      '@context': [],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: issuerId, type: 'Profile', image: 'https://x.example/logo.png' },
      credentialSubject: { type: 'AchievementSubject', achievement: { type: 'Achievement' } },
    });
    expect(check.deviations?.map(({ code, place }) => `${code} ${place}`)).toEqual([
      'wrong-id id',
      'wrong-member issuer.image',
      'wrong-date validFrom',
      'wrong-subject credentialSubject',
      'wrong-achievement credentialSubject.achievement',
      'wrong-achievement credentialSubject.achievement',
      'wrong-achievement credentialSubject.achievement',
    ]);
  });
});

describe('what leaves open what is meant', () => {
  const one = badgeDocument()['credentialSubject']!;
  it.each<readonly [string, string, string, JsonValue]>([
    ['no subject', 'wrong-subject', 'credentialSubject', []],
    ['two subjects', 'wrong-subject', 'credentialSubject', [one, one]],
    ['a status that is an address', 'wrong-status', 'credentialStatus', 'https://x.example/1'],
    ['a status without a type', 'wrong-status', 'credentialStatus', { id: 'https://x.example/1' }],
  ])('%s: %s', (_, code, path, value) => {
    const { check, value: read } = checkShape(withMember(path, value));
    expect(check).toMatchObject({ outcome: 'unknown', code });
    expect(read?.issuerId).toBe(issuerId);
  });
});

describe('what ends the check', () => {
  it.each<readonly [string, string, string, JsonValue]>([
    ['an issuer without an address', 'wrong-issuer', 'issuer', profile({ id: 'x' })],
    ['a proof that is only text', 'wrong-proof', 'proof', 'z1'],
    ['an id of the whole in a part', 'reused-id', 'evidence', [{ id: 'ID', name: 'x' }]],
  ])('%s: %s', (_, code, path, value) => {
    const document = withMember(path, value);
    if (code === 'reused-id') (document['evidence'] as JsonObject[])[0]!['id'] = document['id']!;
    expect(checkShape(document)).toMatchObject({ check: { outcome: 'failed', code }, value: null });
  });
});

it('a credential of another kind is read, and not judged', () => {
  const document = withMember('type', ['VerifiableCredential', 'DegreeCredential']);
  document['credentialSubject'] = { id: 'did:example:ada', degree: 'x' };
  const { check, value } = checkShape(document);
  expect(check).toMatchObject({ outcome: 'unknown', code: 'other-credential' });
  expect(value).toMatchObject({ kind: 'other', issuerId });
});

const schemaFile = new URL(
  '../../../../shared/contexts/schema/ob_v3p0_achievementcredential-jsonschema1.2024-07-30.json',
  import.meta.url,
);
const missing = !existsSync(schemaFile);

interface SchemaClass {
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<
    Record<
      string,
      {
        readonly oneOf?: readonly { readonly enum?: readonly string[] }[];
        readonly enum?: readonly string[];
      }
    >
  >;
}

describe(`the classes${missing ? ' (skipped: ../shared/contexts is missing)' : ''}`, () => {
  const schema = missing
    ? {}
    : (JSON.parse(readFileSync(schemaFile, 'utf8')) as { $defs: Record<string, SchemaClass> })
        .$defs;
  const omitted = new Set(['type', 'endorsement']); // `type` is asked for by itself, endorsements are judged by themselves

  it.skipIf(missing).each(Object.keys(classes))('are those of the strict schema: %s', (name) => {
    const rules = classes[name]!;
    const published = schema[name]!;
    const members = Object.keys(published.properties ?? {}).filter(
      (member) => !omitted.has(member),
    );
    expect(
      Object.keys(rules.members)
        .filter((member) => !omitted.has(member))
        .sort(),
    ).toEqual(members.sort());
    expect([...rules.required].sort()).toEqual(
      (published.required ?? []).filter((member) => member !== 'type').sort(),
    );
    expect(rules.closed ?? false).toBe(published.additionalProperties === false);
    for (const [member, kind] of Object.entries(rules.members)) {
      const words =
        published.properties?.[member]?.oneOf?.[0]?.enum ?? published.properties?.[member]?.enum;
      if (Array.isArray(kind)) expect(kind.toSorted()).toEqual(words?.toSorted());
    }
  });
});
