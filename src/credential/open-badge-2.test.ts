import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Award, Recipient } from '../community/model.ts';
import { canonicalNQuads } from '../proof/canonical/canonical.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../proof/json.ts';
import {
  bareParts,
  fullParts,
  sampleAward,
  sampleBadge,
  sampleIssuer,
  sampleRecipient,
} from '../testing/fixtures/sample-parts.ts';
import { achievementDocument, achievementOf } from './achievement.ts';
import { type CredentialParts, openBadge } from './open-badge.ts';
import {
  assertionOf,
  badgeClassOf,
  issuerProfileOf,
  noContact,
  openBadges2,
} from './open-badge-2.ts';

const site = sampleIssuer.url;

interface Hosted {
  readonly assertion: JsonObject;
  readonly badgeClass: JsonObject;
  readonly issuer: JsonObject;
}

function hosted(parts: CredentialParts): Hosted {
  return {
    assertion: assertionOf(openBadge(parts), parts.award, site),
    badgeClass: badgeClassOf(parts.meaning.achievement, site),
    issuer: issuerProfileOf(parts.issuer),
  };
}

const samples = { 'every optional part': fullParts, 'no optional part': bareParts };

type Test = (value: JsonValue | undefined) => boolean;
const isText: Test = (value) => typeof value === 'string' && value !== '';
const isHttps: Test = (value) => typeof value === 'string' && /^https:\/\/[^\s]+$/.test(value);
const isMoment: Test = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value);
const is =
  (wanted: string): Test =>
  (value) =>
    value === wanted;
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(test);
/** An object with these members, each passing its test, and no others. */
const shape =
  (members: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isJsonObject(value) && misfits(value, members).length === 0;

function misfits(object: JsonObject, members: Readonly<Record<string, Test>>): string[] {
  return [...new Set([...Object.keys(members), ...Object.keys(object)])].filter(
    (name) => !(members[name]?.(object[name]) ?? false),
  );
}

const related = listOf(shape({ id: isHttps, version: isText }));

/**
 * OB 2.0, section "Open Badges Vocabulary": per class what must and may be there, of the kind that
 * is expected.
 */
const vocabulary: Readonly<Record<keyof Hosted, Readonly<Record<string, Test>>>> = {
  assertion: {
    '@context': is(openBadges2),
    id: isHttps,
    type: is('Assertion'),
    badge: isHttps,
    issuedOn: isMoment,
    recipient: shape({
      type: (value) => ['email', 'url'].includes(String(value)),
      identity: isText,
      hashed: (value) => typeof value === 'boolean',
      salt: optional(isText),
    }),
    verification: shape({ type: is('HostedBadge') }),
    image: isHttps,
    narrative: optional(isText),
    expires: optional(isMoment),
    endorsement: optional(listOf(isHttps)),
    related,
    evidence: optional(
      listOf(
        shape({
          id: isHttps,
          type: is('Evidence'),
          name: optional(isText),
          description: optional(isText),
          genre: optional(isText),
        }),
      ),
    ),
  },
  badgeClass: {
    '@context': is(openBadges2),
    id: isHttps,
    type: is('BadgeClass'),
    name: isText,
    description: isText,
    image: isHttps,
    criteria: shape({ id: isHttps, narrative: isText }),
    issuer: isHttps,
    version: isText,
    tags: optional(listOf(isText)),
    endorsement: optional(listOf(isHttps)),
    related,
    alignment: optional(
      listOf(
        shape({
          type: is('AlignmentObject'),
          targetName: isText,
          targetUrl: isHttps,
          targetFramework: optional(isText),
          targetCode: optional(isText),
          targetDescription: optional(isText),
        }),
      ),
    ),
  },
  issuer: {
    '@context': is(openBadges2),
    id: isHttps,
    type: is('Issuer'),
    name: isText,
    url: isHttps,
    description: optional(isText),
    image: optional(isHttps),
    email: (value) => typeof value === 'string' && /^[^@\s]+@[^@\s]+$/.test(value),
    verification: shape({ type: is('VerificationObject'), startsWith: isHttps }),
  },
};

describe.each(Object.entries(samples))('the three documents of an award with %s', (_, parts) => {
  const documents = hosted(parts);

  it.each(['assertion', 'badgeClass', 'issuer'] as const)(
    'have what the class demands and nothing it does not know: %s',
    (name) => {
      expect(misfits(documents[name], vocabulary[name])).toEqual([]);
    },
  );

  it('know nothing of DIDs, which tools for 2.0 refuse', () => {
    expect(JSON.stringify(documents)).not.toContain('did:');
  });

  it('are what their ids lead to: a stranger who has the assertion finds the rest, within the issuer’s scope', () => {
    const web = new Map(Object.values(documents).map((document) => [document['id'], document]));
    const assertion = web.get(`${site}recipients/ada/first-talk.ob2.json`)!;
    const badgeClass = web.get(assertion['badge']!)!;
    const issuer = web.get(badgeClass['issuer']!)!;
    expect([badgeClass['id'], issuer['id']]).toEqual([
      `${site}badges/first-talk/v1.ob2.json`,
      `${site}keys/issuer.ob2.json`,
    ]);
    expect(inScope(String(assertion['id']), issuer)).toBe(true);
  });

  it('and their 3.0 counterparts name each other', () => {
    const credential = openBadge(parts);
    const text = JSON.stringify(credential);
    for (const { id } of Object.values(documents)) expect(text).toContain(JSON.stringify(id));
    expect(documents.assertion['related']).toEqual([
      { id: credential['id'], version: 'Open Badges v3p0' },
    ]);
    expect(documents.badgeClass['related']).toEqual([
      { id: parts.meaning.achievement['id'], version: 'Open Badges v3p0' },
    ]);
  });
});

/**
 * OB 2.0, section "HostedBadge Verification": below `startsWith`, and at the host of the issuer's
 * own id.
 */
function inScope(assertion: string, issuer: JsonObject): boolean {
  const policy = issuer['verification'];
  return (
    isJsonObject(policy) &&
    assertion.startsWith(String(policy['startsWith'])) &&
    new URL(assertion).host === new URL(String(issuer['id'])).host
  );
}

it('the scope of an issuer ends where another project on the same host begins', () => {
  const issuer = issuerProfileOf(sampleIssuer);
  expect(inScope('https://guild.example/badges/recipients/eve/x.ob2.json', issuer)).toBe(true);
  expect(inScope('https://guild.example/badges-of-eve/recipients/eve/x.ob2.json', issuer)).toBe(
    false,
  );
  expect(inScope('https://guild.example.eve.example/badges/x.ob2.json', issuer)).toBe(false);
});

describe('an assertion', () => {
  const { assertion } = hosted(fullParts);

  it('says the days of the credential, and lists only the evidence that people gave', () => {
    expect([assertion['issuedOn'], assertion['expires']]).toEqual([
      '2025-03-01T00:00:00Z',
      '2027-03-01T23:59:59Z',
    ]);
    expect(assertion['evidence']).toEqual([
      {
        id: 'https://talks.example/1',
        type: 'Evidence',
        name: 'Slides',
        description: 'What was shown.',
        genre: 'slides',
      },
      { id: 'https://talks.example/2', type: 'Evidence' },
    ]);
    expect(hosted(bareParts).assertion).not.toHaveProperty('evidence');
  });

  it('says what was signed, whatever the award says today', () => {
    const today: Award = {
      ...sampleAward,
      date: '2026-01-01',
      evidence: [],
      narrative: 'Rewritten.\n',
      badge: 'other',
    };
    expect(assertionOf(openBadge(fullParts), today, site)).toEqual(assertion);
  });

  it('has as its picture the baked one, and the badge class the frozen one', () => {
    expect(assertion['image']).toBe(`${site}recipients/ada/first-talk.png`);
    expect(hosted(fullParts).badgeClass['image']).toBe(`${site}badges/first-talk/v1.png`);
  });

  it('that was corrected says which edition it is, and no other does', () => {
    const corrected = { ...openBadge(fullParts), validFrom: '2025-03-01T00:00:02Z' };
    expect(assertionOf(corrected, sampleAward, site)).toEqual({ ...assertion, version: '3' });
    expect(assertion).not.toHaveProperty('version');
  });

  it('that was revoked says so, why, and no more', () => {
    const revoked = { ...sampleAward, revoked: { date: '2025-04-01', reason: 'Awarded twice.' } };
    expect(assertionOf(openBadge(fullParts), revoked, site)).toEqual({
      '@context': openBadges2,
      id: assertion['id'],
      type: 'Assertion',
      revoked: true,
      revocationReason: 'Awarded twice.',
    });
  });
});

describe('the recipient', () => {
  const recipientOf = (changes: Partial<Recipient>): JsonValue | undefined =>
    hosted({ ...fullParts, recipient: { ...sampleRecipient, ...changes } }).assertion['recipient'];

  it('is the hashed e-mail address where there is one, hashed as 2.0 says: the address, then the salt', () => {
    // The worked example of OB 3.0, section "IdentityHash".
    const hash = `sha256$${createHash('sha256').update('a@example.com').update('Kosher').digest('hex')}`;
    expect(hash).toBe('sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399');
    expect(recipientOf({ email: { hash, salt: 'Kosher' } })).toEqual({
      type: 'email',
      hashed: true,
      identity: hash,
      salt: 'Kosher',
    });
  });
  it('else is the profile address, in the clear as the person gave it', () => {
    expect(recipientOf({ email: null })).toEqual({
      type: 'url',
      hashed: false,
      identity: 'https://people.example/ada',
    });
  });
  it('else is their page here, since somebody must be named', () => {
    expect(recipientOf({ email: null, profile: null })).toEqual({
      type: 'url',
      hashed: false,
      identity: `${site}recipients/ada/`,
    });
  });
});

describe('the badge class', () => {
  it('is the same from the frozen document as from the credential', () => {
    const frozen = achievementDocument(achievementOf(sampleBadge, sampleIssuer));
    expect(badgeClassOf(frozen, site)).toEqual(hosted(fullParts).badgeClass);
  });
  it('keeps skills and alignments', () => {
    expect(hosted(fullParts).badgeClass).toMatchObject({
      tags: ['public speaking', '話す'],
      alignment: [
        {
          type: 'AlignmentObject',
          targetName: 'Speaking',
          targetUrl: 'https://framework.example/speaking',
          targetFramework: 'Sample framework',
          targetCode: 'S1',
          targetDescription: 'To speak.',
        },
      ],
    });
  });
});

it('an issuer without contact is given nobody’s address, since validators refuse an issuer without any', () => {
  expect(issuerProfileOf(sampleIssuer)['email']).toBe('hello@guild.example');
  expect(issuerProfileOf({ ...sampleIssuer, email: null })['email']).toBe(noContact);
  expect(noContact.endsWith('@invalid')).toBe(true);
});

it('the issuer’s picture is an address, as Open Badges 2.0 has it', () => {
  expect(issuerProfileOf(sampleIssuer)['image']).toBe('https://guild.example/badges/guild.svg');
  expect(issuerProfileOf({ ...sampleIssuer, image: null })).not.toHaveProperty('image');
});

describe.each(['spec-repo', 'validator'])('by the copy of the context in the %s', (copy) => {
  const path = new URL(
    `../../../shared/contexts/jsonld/ob-v2-context.${copy}.json`,
    import.meta.url,
  );
  const missing = !existsSync(path);
  const skipped = missing ? ' (skipped: the context is not beside this checkout)' : '';

  it.skipIf(missing)(
    `nothing that the documents say is lost to undefined terms${skipped}`,
    async () => {
      const contexts = new Map([
        [openBadges2, JSON.parse(readFileSync(path, 'utf8')) as JsonObject],
      ]);
      const revoked = assertionOf(
        openBadge(fullParts),
        { ...sampleAward, revoked: { date: '2025-04-01', reason: 'Twice.' } },
        site,
      );
      for (const document of [
        ...Object.values(hosted(fullParts)),
        ...Object.values(hosted(bareParts)),
        revoked,
      ]) {
        const quads = await canonicalNQuads(document, { contexts });
        const said = valuesIn({ ...document, '@context': [] })
          .filter((value) => !types.includes(value))
          .map(asInQuads);
        expect(said.filter((value) => !quads.includes(value))).toEqual([]);
        for (const type of types)
          if (JSON.stringify(document).includes(`"${type}"`))
            expect(quads).toMatch(new RegExp(`[#/]${type}>`));
      }
    },
  );
});

const types = [
  'Assertion',
  'BadgeClass',
  'Issuer',
  'HostedBadge',
  'VerificationObject',
  'Evidence',
  'AlignmentObject',
  'email',
  'url',
];

function valuesIn(value: JsonValue): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(valuesIn);
}

const asInQuads = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');
