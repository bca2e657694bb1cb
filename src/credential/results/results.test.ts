import { describe, expect, it } from 'vitest';
import type { Community, Result, ResultDescription } from '../../community/model.ts';
import { fullParts, sampleBadge, sampleCommunity } from '../../testing/fixtures/sample-parts.ts';
import { achievementDocument, achievementOf, readAchievement } from '../achievement.ts';
import { badgeClassOf } from '../open-badge-2.ts';
import { emptyLedger, type Ledger } from '../ledger/ledger.ts';
import { ledgerProblems } from '../ledger/ledger-rules.ts';
import { saysTheSame } from '../ledger/signed-identity.ts';
import { meaningOf, openBadge } from '../open-badge.ts';
import { credentialFaults } from '../schema.ts';
import { issuedBytes } from '../sign.ts';
import { reachedBySigned } from './results.ts';

const { issuer, recipient, award } = fullParts;
const esco = {
  ...{ name: 'give a talk', url: 'http://data.europa.eu/esco/skill/1', framework: 'ESCO' },
  ...{ code: null, description: null, type: 'ext:ESCO.Skill' },
};
const scale = {
  ...{ type: 'Result', rubric: [], values: [], minimum: null, maximum: null },
  ...{ required: null, alignments: [] },
};
const results: readonly ResultDescription[] = [
  {
    ...{ ...scale, name: 'Speaking', type: 'RubricCriterionLevel', required: 'Freely' },
    rubric: [
      { name: 'From notes', description: 'Reads.', points: 1, alignments: [] },
      { name: 'Freely', description: null, points: 2.5, alignments: [esco] },
    ],
  },
  { ...scale, name: 'Grade', type: 'LetterGrade', values: ['C', 'B', 'A'], required: 'B' },
  { ...scale, name: 'Punkte', minimum: 0, maximum: 12.5, required: '6', alignments: [esco] },
  { ...scale, name: 'Stand', type: 'Status' },
  { ...scale, name: 'Words' },
];
const reached: readonly Result[] = [
  { name: 'Speaking', value: null, level: 'Freely', status: null },
  { name: 'Grade', value: 'B', level: null, status: null },
  { name: 'Punkte', value: '7', level: null, status: null },
  { name: 'Stand', value: null, level: null, status: 'Completed' },
  { name: 'Words', value: 'ganz gut', level: null, status: null },
];
const badge = { ...sampleBadge, results, alignments: [esco] };
const achievement = achievementOf(badge, issuer);
const meaning = meaningOf(badge, achievement, `sha256-${'A'.repeat(43)}=`);
const holder = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
const document = openBadge({
  ...{ ...fullParts, badge, meaning },
  recipient: { ...recipient, did: holder },
  award: { ...award, results: reached, credits: 2.5 },
});

describe('results in a credential', () => {
  it('come out of it as they went in, whatever their scale, and fit the profile', () => {
    expect(readAchievement(achievement).results).toEqual(results);
    expect(readAchievement(achievement).effort).toEqual(badge.effort);
    expect(reachedBySigned(document)).toEqual({ results: reached, credits: 2.5 });
    expect(credentialFaults(document)).toEqual([]);
  });

  it('add nothing where nothing is said, so that what was signed before keeps its bytes', () => {
    const plain = openBadge(fullParts);
    const subject = plain['credentialSubject'];
    expect(Object.keys(subject ?? {})).toEqual(['type', 'identifier', 'achievement', 'narrative']);
    expect(Object.keys(achievementOf({ ...sampleBadge, results: [] }, issuer))).toEqual(
      Object.keys(fullParts.meaning.achievement),
    );
  });

  it('have ids within the frozen version, which no later name can move', () => {
    expect(achievement['resultDescription']).toContainEqual(
      expect.objectContaining({
        id: `${String(achievement['id'])}#result-1`,
        requiredLevel: `${String(achievement['id'])}#result-1-level-2`,
      }),
    );
  });

  it('are left out of Open Badges 2.0, which has no place for them, as the type of an alignment is', () => {
    const { alignment, ...others } = badgeClassOf(achievement, issuer.url);
    expect(alignment).toEqual([
      {
        type: 'AlignmentObject',
        ...{ targetName: esco.name, targetUrl: esco.url, targetFramework: esco.framework },
      },
    ]);
    expect(JSON.stringify(others)).not.toContain('esult');
  });

  it('bind an award to the DID of its recipient, and say when the profile has another', () => {
    expect(document['credentialSubject']).toHaveProperty('id', holder);
    expect(saysTheSame(document, { ...recipient, did: holder })).toBe(true);
    expect(saysTheSame(document, recipient)).toBe(false);
  });
});

describe('what an award reached is held against the version that it carries', () => {
  const path = 'recipients/ada/first-talk.json';
  const frozen = 'badges/first-talk/v1.json';
  const asIssued = (at: string, json: typeof document) => {
    const bytes = issuedBytes(json);
    return [at, { path: at, bytes, text: new TextDecoder().decode(bytes), json }] as const;
  };
  const version = new Map([asIssued(frozen, achievementDocument(achievement))]);
  const pictures = new Map(
    ['png', 'svg'].map((kind) => [`badges/first-talk/v1.${kind}`, new Uint8Array([1])]),
  );
  const ledger: Ledger = {
    ...emptyLedger,
    ...{ achievements: version, pictures, credentials: new Map([asIssued(path, document)]) },
  };
  const today = { ...sampleBadge, version: 2, results: [], alignments: [] };
  const broken = (changes: object, of: Ledger = ledger): string[] => {
    const community: Community = {
      ...sampleCommunity,
      badges: [today],
      awards: [{ ...award, results: reached, credits: 2.5, ...changes }],
    };
    return ledgerProblems(community, of).map(({ rule, message }) => `${rule}: ${message}`);
  };

  it('and stays as it was signed, though the badge describes other results by now', () => {
    expect(broken({})).toEqual([]);
    expect(broken({ credits: null }).join()).toContain('its `credits` no longer matches');
    expect(broken({ results: reached.slice(1) }).join()).toContain('its `results` no longer');
    expect(broken({ results: [{ ...reached[1]!, name: 'Note' }] }).join()).toContain('`results`');
  });

  it('where it is corrected', () => {
    const corrected = { corrected: ['2026-03-01'] };
    expect(broken({ ...corrected, results: [{ ...reached[1]!, value: 'A' }] })).toEqual([]);
    expect(
      broken({ ...corrected, results: [{ ...reached[1]!, value: 'C' }], credits: 3.25 }),
    ).toEqual([
      'credits-beyond-badge: The version of the badge that this award carries is worth fewer credits.',
      'result-below-required: `C` in “Grade” is below what the badge requires, `B`.',
    ]);
  });

  it('where it names an earlier version', () => {
    const unsigned = { ...ledger, credentials: new Map() };
    expect(broken({ version: 1 }, unsigned)).toEqual([]);
    expect(broken({ version: 1, results: [{ ...reached[0]!, level: 'Free' }] }, unsigned)).toEqual([
      expect.stringContaining(
        'required-result-missing: The badge requires `6` at least in “Punkte”',
      ),
      expect.stringContaining(
        'required-result-missing: The badge requires `B` at least in “Grade”',
      ),
      'result-not-on-scale: “Speaking” knows no level `Free`.',
    ]);
  });
});
