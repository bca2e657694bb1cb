import { describe, expect, it } from 'vitest';
import type { Community } from '../../community/model.ts';
import type { JsonObject } from '../../proof/json.ts';
import {
  fullParts,
  sampleAward,
  sampleBadge,
  sampleCommunity,
  sampleIssuer,
} from '../../testing/fixtures/sample-parts.ts';
import { achievementDocument, achievementOf } from '../achievement.ts';
import { emptyLedger, type IssuedJson, type Ledger, readLedger } from './ledger.ts';
import { ledgerProblems } from './ledger-rules.ts';
import { openBadge } from '../open-badge.ts';
import { issuedBytes } from '../sign.ts';

const issued = (path: string, json: JsonObject): [string, IssuedJson] => {
  const bytes = issuedBytes(json);
  return [path, { path, bytes, text: new TextDecoder().decode(bytes), json }];
};

const credential = issued('recipients/ada/first-talk.json', openBadge(fullParts));
const achievement = issued(
  'badges/first-talk/v1.json',
  achievementDocument(achievementOf(sampleBadge, sampleIssuer)),
);
const pictures = new Map(
  ['png', 'svg'].map((kind) => [`badges/first-talk/v1.${kind}`, new Uint8Array([1])]),
);
const ledger: Ledger = {
  credentials: new Map([credential]),
  achievements: new Map([achievement]),
  pictures,
  statusLists: new Map(),
  register: null,
};

const rulesBroken = (community: Community, of: Ledger = ledger): string[] =>
  ledgerProblems(community, of).map(({ rule, path }) => `${path} ${rule}`);
const withAward = (changes: object): Community => ({
  ...sampleCommunity,
  awards: [{ ...sampleAward, ...changes }],
});
const withBadge = (changes: object): Community => ({
  ...sampleCommunity,
  badges: [{ ...sampleBadge, ...changes }],
});

describe('the ledger and the awards', () => {
  it('agree when nothing was changed', () => {
    expect(rulesBroken(sampleCommunity)).toEqual([]);
  });

  it.each([
    [{ date: '2025-03-02' }],
    [{ badge: 'other' }],
    [{ narrative: 'She spoke.\n' }],
    [{ evidence: [] }],
    [{ version: 2 }],
    [{ expires: '2025-12-31' }],
  ])('an issued award that now says %j is a problem', (changes) => {
    expect(rulesBroken(withAward(changes))).toEqual([
      'recipients/ada/first-talk.md issued-award-changed',
    ]);
  });

  it('agree where the credential is of an engine that made no Open Badges 2.0, since people wrote the same', () => {
    const { evidence: _, ...older } = openBadge({
      ...fullParts,
      award: { ...sampleAward, evidence: [] },
    });
    const { related: __, ...unrelated } = achievementOf(sampleBadge, sampleIssuer);
    const olderLedger = {
      ...ledger,
      credentials: new Map([issued(credential[0], older)]),
      achievements: new Map([issued(achievement[0], achievementDocument(unrelated))]),
    };
    expect(rulesBroken(withAward({ evidence: [] }), olderLedger)).toEqual([]);
    expect(rulesBroken(sampleCommunity, olderLedger)).toEqual([
      'recipients/ada/first-talk.md issued-award-changed',
    ]);
  });

  it('an award names no version but the present one and those that were awarded', () => {
    const waiting = (version: number) => ({
      ...sampleAward,
      slug: 'again',
      path: 'again.md',
      version,
    });
    const rulesFor = (version: number) =>
      rulesBroken({
        ...sampleCommunity,
        badges: [{ ...sampleBadge, criteria: 'More.\n', version: 3 }],
        awards: [sampleAward, waiting(version)],
      });
    expect([1, 2, 3, 4].map(rulesFor)).toEqual([
      [],
      ['again.md award-version-unknown'],
      [],
      ['again.md award-version-unknown'],
    ]);
    expect(rulesBroken(withAward({ version: 1 }))).toEqual([]);
  });

  it('revoking an issued award is no change of what was signed', () => {
    expect(
      rulesBroken(withAward({ revoked: { date: '2025-04-01', reason: 'By mistake.' } })),
    ).toEqual([]);
  });

  it.each([
    [{ name: 'Other' }],
    [{ criteria: 'Less.\n' }],
    [{ skills: [] }],
    [{ language: 'de' }],
    [{ type: 'Certificate' }],
  ])('an awarded badge version that now says %j is a problem', (changes) => {
    expect(rulesBroken(withBadge(changes))).toEqual([
      'badges/first-talk/badge.md badge-version-changed',
    ]);
  });

  it('another language of the interface is no change of what was signed', () => {
    const issuer = { ...sampleIssuer, interfaceLanguage: 'de' };
    expect(rulesBroken({ ...sampleCommunity, issuer })).toEqual([]);
  });

  it('another word for badges on pages is no change of what was signed', () => {
    const issuer = { ...sampleIssuer, badgeWord: 'recognition' as const };
    expect(rulesBroken({ ...sampleCommunity, issuer })).toEqual([]);
  });

  it('where only the issuer’s language was changed, the remedy says how the badge keeps its own', () => {
    const issuer = { ...sampleIssuer, language: 'de', interfaceLanguage: 'de' };
    const changed = { ...sampleCommunity, issuer, badges: [{ ...sampleBadge, language: 'de' }] };
    expect(ledgerProblems(changed, ledger).map(({ remedy }) => remedy)).toEqual([
      expect.stringContaining('Write `language: en` into this badge'),
    ]);
  });

  it('a new version may say something else', () => {
    expect(rulesBroken(withBadge({ criteria: 'Less.\n', version: 2 }))).toEqual([]);
  });

  it('the address of the site cannot change under issued credentials', () => {
    const moved = {
      ...sampleCommunity,
      issuer: { ...sampleIssuer, url: 'https://elsewhere.example/' },
    };
    expect(rulesBroken(moved)).toContain('keys/issuer.json issuer-address-changed');
  });

  it('a frozen version misses neither its pictures nor itself', () => {
    expect(rulesBroken(sampleCommunity, { ...ledger, pictures: new Map() })).toEqual([
      'badges/first-talk/v1.png issued-file-missing',
      'badges/first-talk/v1.svg issued-file-missing',
    ]);
    expect(rulesBroken(sampleCommunity, { ...ledger, achievements: new Map() })).toEqual([
      'badges/first-talk/v1.json issued-file-missing',
    ]);
  });

  it('two credentials never share a status entry', () => {
    const twin = issued(
      'recipients/ada/second.json',
      openBadge({ ...fullParts, award: { ...sampleAward, slug: 'second' } }),
    );
    const community = {
      ...sampleCommunity,
      awards: [sampleAward, { ...sampleAward, slug: 'second', path: 'recipients/ada/second.md' }],
    };
    expect(rulesBroken(community, { ...ledger, credentials: new Map([credential, twin]) })).toEqual(
      ['recipients/ada/second.json issued-file-damaged'],
    );
  });
});

describe('what waits for its signature', () => {
  // Each quotation mark takes two bytes in JSON.
  const evidence = Array.from({ length: 50 }, (_, at) => ({
    url: `https://talks.example/${at}`,
    name: null,
    description: '"'.repeat(1_000),
  }));
  const large = { narrative: '"'.repeat(20_000), evidence };
  const criteria = '"'.repeat(60_000);
  const unsigned = { ...ledger, credentials: new Map() };

  it('is a problem where nobody could read it once it is signed', () => {
    const badges = [{ ...sampleBadge, criteria }];
    const whole = { ...withAward(large), badges };
    const rule = 'recipients/ada/first-talk.md credential-too-large';
    expect(rulesBroken(whole, emptyLedger)).toEqual([rule]);
    expect(rulesBroken({ ...withAward({ evidence }), badges }, emptyLedger)).toEqual([]);
    // The frozen version is what is signed.
    expect(rulesBroken(withAward(large), unsigned)).toEqual([]);
  });

  it('is a problem in a correction, too, which keeps what was signed of the badge', () => {
    const { meaning } = fullParts;
    const achievement = { ...meaning.achievement, criteria: { narrative: criteria } };
    const before = openBadge({ ...fullParts, meaning: { ...meaning, achievement } });
    const credentials = new Map([issued('recipients/ada/first-talk.json', before)]);
    const broken = (changes: object): string[] =>
      rulesBroken(withAward(changes), { ...ledger, credentials });
    const rule = 'recipients/ada/first-talk.md credential-too-large';
    expect(broken({ ...large, corrected: ['2026-06-05'] })).toContain(rule);
    expect(broken({ evidence, corrected: ['2026-06-05'] })).not.toContain(rule);
    expect(broken(large)).not.toContain(rule);
  });
});

describe('reading the ledger', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  it.each([
    ['not JSON', '{"id":'],
    ['a duplicate key', '{"id":"a","id":"b"}'],
    ['no object', '[]'],
    ['no UTF-8', 'ÿ'],
  ])('a file with %s is damaged', (name, text) => {
    const content = name === 'no UTF-8' ? new Uint8Array([0x7b, 0xff, 0x7d]) : bytes(text);
    const { ledger: read, problems } = readLedger([{ path: 'recipients/ada/x.json', content }]);
    expect(problems.map(({ rule }) => rule)).toEqual(['issued-file-damaged']);
    expect(read).toEqual(emptyLedger);
  });
});
