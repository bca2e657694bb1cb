import { describe, expect, it } from 'vitest';
import { colours, shapes, symbols } from '../../community/artwork-names.ts';
import { isReserved, isSlug } from '../../community/identifiers.ts';
import { criteriaOf } from './contribution-kind.ts';
import { kindOf, knownKinds, presentKeyword, slugOfKind } from './contribution-kinds.ts';

/** The emoji key of allcontributors.org (reference, "Emoji Key", July 2026). */
const emojiKey = [
  'a11y',
  'audio',
  'blog',
  'bug',
  'business',
  'code',
  'content',
  'data',
  'design',
  'doc',
  'eventOrganizing',
  'example',
  'financial',
  'fundingFinding',
  'ideas',
  'infra',
  'maintenance',
  'mentoring',
  'platform',
  'plugin',
  'projectManagement',
  'promotion',
  'question',
  'research',
  'review',
  'security',
  'talk',
  'test',
  'tool',
  'translation',
  'tutorial',
  'userTesting',
  'video',
];

const distinct = (values: readonly string[]): number => new Set(values).size;

describe('the kinds of the emoji key', () => {
  const kinds = [...knownKinds.values()];

  it('are all there, and no others', () => {
    expect([...knownKinds.keys()].sort()).toEqual(emojiKey);
  });

  it('each have words of their own', () => {
    expect(distinct(kinds.map(({ name }) => name))).toBe(33);
    expect(distinct(kinds.map(({ description }) => description))).toBe(33);
    expect(distinct(kinds.map(criteriaOf))).toBe(33);
    expect(distinct(kinds.flatMap(({ points }) => points))).toBe(
      kinds.flatMap(({ points }) => points).length,
    );
  });

  it.each([...knownKinds])(
    '%s says enough to be worth reading',
    (_, { description, opening, points }) => {
      expect(description.length).toBeGreaterThanOrEqual(60);
      expect(description).toMatch(/^\p{Lu}.*\.$/u);
      expect(opening).toMatch(/:$/);
      expect(points.length).toBeGreaterThanOrEqual(2);
      for (const point of points) expect(point).toMatch(/^\p{Lu}.{30,}\.$/u);
    },
  );

  it('look different from each other, in words the artist knows', () => {
    const drawings = kinds.map(({ artwork }) => artwork);
    expect(distinct(drawings.map((artwork) => JSON.stringify(artwork)))).toBe(33);
    for (const artwork of drawings) {
      expect(
        [shapes, colours, symbols].map((words) =>
          words.some((word) => Object.values(artwork ?? {}).includes(word)),
        ),
      ).toEqual([true, true, true]);
    }
  });
});

describe('a kind nobody knows', () => {
  it('is named after its keyword', () => {
    const kind = kindOf('beerBrewing', null);
    expect(kind).toMatchObject({ name: 'Beer brewing', artwork: null, evidence: null });
    expect(kind.description).toContain('Beer brewing');
    expect(kind.description.length).toBeGreaterThanOrEqual(60);
    expect(kind.points.length).toBeGreaterThanOrEqual(2);
  });

  it('takes the description that the file itself gives', () => {
    expect(kindOf('beerBrewing', 'Brewing for release parties.').name).toBe(
      'Brewing for release parties',
    );
  });

  it.each(['', ' \u200b', ' .!.'])(
    'is named after its keyword where the description %j says nothing',
    (description) => {
      expect(kindOf('brew', description).name).toBe('Brew');
    },
  );

  it('takes no e-mail address for a description', () => {
    expect(kindOf('brew', `Ask ada${'@'}sample.example`).name).toBe('Brew');
  });

  it('has criteria that are Markdown of ours alone', () => {
    expect(criteriaOf(kindOf('x', '[click](https://evil.example) www.evil.example'))).toBe(
      criteriaOf(kindOf('y', null)),
    );
  });

  it('may redefine one that is known, but keeps its drawing', () => {
    const redefined = kindOf('design', 'Sound design');
    expect(redefined).toMatchObject({
      name: 'Sound design',
      artwork: knownKinds.get('design')?.artwork,
    });
    expect(redefined.description).not.toBe(knownKinds.get('design')?.description);
  });
});

describe('the slug of a kind', () => {
  it.each([
    ['code', 'code'],
    ['a11y', 'a11y'],
    ['eventOrganizing', 'event-organizing'],
    ['userTesting', 'user-testing'],
    ['user_testing', 'user-testing'],
    ['Fund Raising', 'fund-raising'],
    ['--x--y--', 'x-y'],
  ])('of %j is %j', (keyword, slug) => {
    expect(slugOfKind(keyword)).toBe(slug);
  });

  it.each([
    'c++',
    'c',
    'C#',
    '翻訳',
    'café',
    'profile',
    'index',
    '-',
    '…',
    'x'.repeat(100),
    'a/../../b',
    'nul',
  ])('of %j is a slug', (keyword) => {
    expect(isSlug(slugOfKind(keyword))).toBe(true);
    expect(isReserved(slugOfKind(keyword))).toBe(false);
  });

  it('keeps apart what only loses signs on the way', () => {
    expect(
      distinct(['c', 'c++', 'c#', '翻訳', '翻譯', 'profile', 'café', 'cafe'].map(slugOfKind)),
    ).toBe(8);
  });

  it('is the same for former keywords', () => {
    expect(presentKeyword('examples')).toBe('example');
    expect(presentKeyword('code')).toBe('code');
  });
});
