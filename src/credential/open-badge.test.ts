import { noFurtherTexts } from '../community/translations/further-texts.ts';
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { canonicalNQuads } from '../proof/canonical/canonical.ts';
import { isJsonObject } from '../proof/json.ts';
import {
  bareParts,
  fullParts,
  sampleAward,
  sampleBadge,
  sampleIssuer,
} from '../testing/fixtures/sample-parts.ts';
import { type AchievementLanguages, achievementOf } from './achievement.ts';
import {
  type CredentialParts,
  givenEvidence,
  hasAssertion,
  meaningOf,
  openBadge,
} from './open-badge.ts';
import { profileSchema } from './profile-schema.ts';
import { credentialFaults } from './schema.ts';
import { signDocument } from './sign.ts';
import { lastDayOf } from './validity.ts';

const strictSchema = new URL(
  '../../../shared/contexts/schema/ob_v3p0_achievementcredential-jsonschema1.2024-07-30.json',
  import.meta.url,
);
const previewParts = { ...bareParts, issuerId: 'did:example:preview' };
const german = {
  language: 'de',
  name: 'Erster Vortrag',
  description: 'Hielt einen Vortrag.',
  criteria: 'Halte einen Vortrag.',
  skills: [],
  of: null,
  ...noFurtherTexts,
};
const inGerman = (languages: AchievementLanguages): CredentialParts => ({
  ...fullParts,
  meaning: meaningOf(
    sampleBadge,
    achievementOf({ ...sampleBadge, translations: [german] }, sampleIssuer, languages),
    `sha256-${'A'.repeat(43)}=`,
  ),
});
const parts = {
  'a badge that is in German, too': inGerman({ others: ['de'] }),
  'a badge in German, which it is not written in': inGerman({ language: 'de' }),
  'every optional part': fullParts,
  'no optional part': bareParts,
  'the issuer of a preview': previewParts,
};

describe.each(Object.entries(parts))('a document with %s', (_, given) => {
  const document = openBadge(given);

  it('fits our profile', () => {
    expect(credentialFaults(document)).toEqual([]);
  });

  it('loses nothing to undefined terms', async () => {
    const quads = await canonicalNQuads(document);
    expect(quads).toContain(String(document['id']));
    expect(quads.split('\n').length).toBeGreaterThan(20);
  });

  it.skipIf(!existsSync(strictSchema))(
    'passes the strict 1EdTech schema when signed (skipped: the schema is not beside this checkout)',
    async () => {
      const signed = await signDocument(document, {
        seed: new Uint8Array(32).fill(7),
        verificationMethod: `${given.issuerId}#2026-a`,
        created: '2026-01-01T00:00:00Z',
      });
      const ajv = new Ajv2019({ strict: false, allErrors: true, validateFormats: false });
      const validate = ajv.compile(JSON.parse(readFileSync(strictSchema, 'utf8')) as object);
      validate(signed);
      expect(validate.errors ?? []).toEqual([]);
    },
  );
});

describe('the profile', () => {
  const document = openBadge(fullParts);
  // Signing leaves this out.
  it('is a schema by the draft that it names', () => {
    const ajv = new Ajv2020();
    expect([ajv.validateSchema(profileSchema), ajv.errors]).toEqual([true, null]);
    expect(ajv.validateSchema({ ...profileSchema, required: 'id' })).toBe(false);
  });
  it.each(['id', 'issuer', 'validFrom', 'credentialSubject', 'relatedResource'])(
    'wants %s',
    (member) => {
      const { [member]: _, ...rest } = document;
      expect(credentialFaults(rest)).not.toEqual([]);
    },
  );
  it('refuses a member that it does not name, and an address in the clear', () => {
    expect(credentialFaults({ ...document, termsOfUse: [] })).not.toEqual([]);
    const subject = document['credentialSubject'];
    if (!isJsonObject(subject)) throw new Error('The document has a subject.');
    const clear = {
      type: 'IdentityObject',
      hashed: false,
      identityHash: 'ada@people.example',
      identityType: 'emailAddress',
    };
    expect(
      credentialFaults({ ...document, credentialSubject: { ...subject, identifier: [clear] } }),
    ).not.toEqual([]);
  });
});

it('the issuer’s picture is an Image object, and absent where there is none, so that older badges keep their bytes', () => {
  expect(openBadge(fullParts)['issuer']).toMatchObject({
    image: { id: 'https://guild.example/badges/guild.svg', type: 'Image' },
  });
  expect(openBadge(bareParts)['issuer']).not.toHaveProperty('image');
});

describe('the links to Open Badges 2.0', () => {
  const site = sampleIssuer.url;

  it('stand where the implementation guide puts them', () => {
    expect(openBadge(fullParts)).toMatchObject({
      issuer: {
        otherIdentifier: [
          {
            type: 'IdentifierEntry',
            identifier: `${site}keys/issuer.ob2.json`,
            identifierType: 'identifier',
          },
        ],
      },
      credentialSubject: {
        achievement: {
          related: [
            {
              id: `${site}badges/first-talk/v1.ob2.json`,
              type: ['Related', 'https://w3id.org/openbadges#BadgeClass'],
              version: 'Open Badges v2p0',
            },
          ],
        },
      },
    });
    expect(openBadge(bareParts)['evidence']).toEqual([
      {
        id: `${site}recipients/ada/first-talk.ob2.json`,
        type: ['Evidence', 'https://w3id.org/openbadges#Assertion'],
        name: 'Open Badges 2.0',
      },
    ]);
  });

  it('are no evidence that somebody gave', () => {
    expect(givenEvidence(openBadge(fullParts)).map(({ id }) => id)).toEqual([
      'https://talks.example/1',
      'https://talks.example/2',
    ]);
    expect(givenEvidence(openBadge(bareParts))).toEqual([]);
  });

  it('are left out of a preview, beside which no unsigned document may stand at the issuer’s address', () => {
    expect(openBadge(previewParts)).not.toHaveProperty('evidence');
    expect(openBadge(previewParts)['issuer']).not.toHaveProperty('otherIdentifier');
    expect(
      [openBadge(fullParts), openBadge(previewParts)].map((document) =>
        hasAssertion(document, sampleIssuer),
      ),
    ).toEqual([true, false]);
  });
});

describe('the last day of validity', () => {
  it('is counted from the award by the badge, in calendar years', () => {
    expect(lastDayOf(sampleAward, sampleBadge)).toBe('2027-03-01');
    expect(openBadge(fullParts)['validUntil']).toBe('2027-03-01T23:59:59Z');
  });
  it('is what the award says where it says one', () => {
    expect(lastDayOf({ ...sampleAward, expires: '2025-12-31' }, sampleBadge)).toBe('2025-12-31');
  });
  it('does not exist where neither says one', () => {
    expect(lastDayOf(sampleAward, { ...sampleBadge, expires: null })).toBeNull();
  });
});
