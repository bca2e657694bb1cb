/**
 * The JSON Schema of what Plainbadge signs: a narrow profile of OB 3.0. Every place where the
 * standard's strict schema wants a list is a list, and nothing is allowed that the pinned contexts
 * do not define.
 */

import { evidenceKinds } from '../community/evidence/kinds.ts';
import { credentialsV2, openBadges303 } from '../proof/contexts/contexts.ts';
import { resultStatuses } from '../community/results/result.ts';
import { creditsType, hoursType, levelType } from './results/effort.ts';
import { partGenre } from './stacking/part-evidence.ts';

const text = { type: 'string', minLength: 1 } as const;
const https = { type: 'string', pattern: '^https://[^\\s]+$' } as const;
/** What names something and need not be a page: many frameworks name their entries with http: or urn:. */
const identifier = {
  type: 'string',
  pattern: '^(?:https?://|(?:urn|did|tag|info):)[^\\s]+$',
} as const;
/** A number as text, as the standard has it in results. */
const numeral = { type: 'string', pattern: '^(?:0|[1-9]\\d*)(?:\\.\\d+)?$' } as const;
const moment = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$' } as const;

/** An object with exactly these members; those named in `optional` may be missing. */
function closed(properties: Record<string, object>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', properties, required, additionalProperties: false };
}

function listOf(items: object, minItems = 1): object {
  return { type: 'array', items, minItems };
}

function typed(...types: string[]): object {
  return { const: types };
}

const identity = {
  type: 'object',
  oneOf: [
    closed({
      type: { const: 'IdentityObject' },
      hashed: { const: false },
      identityHash: text,
      identityType: { enum: ['name', 'ext:profile'] },
    }),
    closed({
      type: { const: 'IdentityObject' },
      hashed: { const: true },
      identityHash: { type: 'string', pattern: '^sha256\\$[0-9a-f]{64}$' },
      identityType: { const: 'emailAddress' },
      salt: { type: 'string', pattern: '^[0-9a-f]{32,}$' },
    }),
  ],
};

const alignment = closed(
  {
    type: typed('Alignment'),
    targetName: text,
    targetUrl: identifier,
    targetFramework: text,
    targetCode: text,
    targetDescription: text,
    targetType: text,
  },
  ['targetFramework', 'targetCode', 'targetDescription', 'targetType'],
);

const languageTag = {
  type: 'string',
  pattern: '^[A-Za-z]{2,4}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\\d{3}))?$',
} as const;

/** The same in Open Badges 2.0, or in another language. */
const related = {
  type: 'object',
  oneOf: [
    closed({
      id: https,
      type: typed('Related', 'https://w3id.org/openbadges#BadgeClass'),
      version: { const: 'Open Badges v2p0' },
    }),
    closed({ id: https, type: typed('Related'), inLanguage: languageTag, version: text }),
  ],
};

const requirement = closed({
  id: { type: 'string', pattern: '^https://[^\\s]+#(?:hours|level|credits)$' },
  type: typed('ResultDescription'),
  name: text,
  resultType: {
    anyOf: [{ enum: [hoursType, levelType] }, { type: 'string', pattern: `^${creditsType}` }],
  },
  requiredValue: text,
});

const rubricLevel = closed(
  {
    id: { type: 'string', pattern: '^https://[^\\s]+#result-\\d+-level-\\d+$' },
    type: typed('RubricCriterionLevel'),
    name: text,
    description: text,
    points: numeral,
    alignment: listOf(alignment),
  },
  ['description', 'points', 'alignment'],
);

const resultDescription = closed(
  {
    id: { type: 'string', pattern: '^https://[^\\s]+#result-\\d+$' },
    type: typed('ResultDescription'),
    name: text,
    resultType: text,
    allowedValue: listOf(text),
    valueMin: numeral,
    valueMax: numeral,
    requiredValue: text,
    requiredLevel: https,
    rubricCriterionLevel: listOf(rubricLevel),
    alignment: listOf(alignment),
  },
  [
    'allowedValue',
    'valueMin',
    'valueMax',
    'requiredValue',
    'requiredLevel',
    'rubricCriterionLevel',
    'alignment',
  ],
);

/** What was reached: one of a value, a level and a status. */
const reached = (what: Record<string, object>): object =>
  closed({ type: typed('Result'), resultDescription: https, ...what });
const result = {
  type: 'object',
  oneOf: [
    reached({ value: text }),
    reached({ achievedLevel: https }),
    reached({ status: { enum: resultStatuses } }),
  ],
};

const achievement = closed(
  {
    id: https,
    type: typed('Achievement'),
    name: text,
    description: text,
    criteria: closed({ id: https, narrative: text }),
    image: closed({ id: https, type: { const: 'Image' }, caption: text }),
    achievementType: text,
    inLanguage: languageTag,
    version: text,
    tag: listOf(text),
    alignment: listOf(alignment),
    related: listOf(related),
    creditsAvailable: { type: 'number', minimum: 0.25 },
    resultDescription: listOf({ type: 'object', oneOf: [requirement, resultDescription] }),
  },
  ['tag', 'alignment', 'related', 'creditsAvailable', 'resultDescription'],
);

const issuer = closed(
  {
    id: { type: 'string', pattern: '^did:' },
    type: typed('Profile'),
    name: text,
    url: https,
    description: text,
    email: text,
    image: closed({ id: https, type: { const: 'Image' } }),
    otherIdentifier: listOf(
      closed({
        type: { const: 'IdentifierEntry' },
        identifier: https,
        identifierType: { const: 'identifier' },
      }),
    ),
  },
  ['description', 'email', 'image', 'otherIdentifier'],
);

const evidence = {
  type: 'object',
  oneOf: [
    closed(
      {
        id: https,
        type: typed('Evidence'),
        name: text,
        description: text,
        genre: { enum: [...evidenceKinds] },
      },
      ['name', 'description', 'genre'],
    ),
    closed({ id: https, type: typed('Evidence'), name: text, genre: { const: partGenre } }),
    closed({
      id: https,
      type: typed('Evidence', 'https://w3id.org/openbadges#Assertion'),
      name: text,
    }),
  ],
};

const status = closed({
  id: https,
  type: { const: 'BitstringStatusListEntry' },
  statusPurpose: { const: 'revocation' },
  statusListIndex: { type: 'string', pattern: '^(0|[1-9]\\d*)$' },
  statusListCredential: https,
});

/** The unsigned document, before its proof. */
export const profileSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...closed(
    {
      '@context': { const: [credentialsV2, openBadges303] },
      id: https,
      type: typed('VerifiableCredential', 'OpenBadgeCredential'),
      name: text,
      issuer,
      validFrom: moment,
      validUntil: moment,
      awardedDate: moment,
      credentialSubject: closed(
        {
          id: { type: 'string', pattern: '^did:' },
          type: typed('AchievementSubject'),
          identifier: listOf(identity),
          achievement,
          creditsEarned: { type: 'number', minimum: 0.25 },
          narrative: text,
          result: listOf(result),
        },
        ['id', 'creditsEarned', 'narrative', 'result'],
      ),
      evidence: listOf(evidence),
      relatedResource: listOf(
        closed({
          id: https,
          mediaType: { const: 'image/png' },
          digestSRI: { type: 'string', pattern: '^sha256-[A-Za-z0-9+/]{43}=$' },
        }),
      ),
      credentialStatus: status,
    },
    ['validUntil', 'evidence', 'credentialStatus'],
  ),
};
