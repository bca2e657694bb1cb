import { describe, expect, it } from 'vitest';
import { tinyCommunity, tinyNow, tinyText } from '../../testing/fixtures/tiny-community.ts';
import { checkCommunity } from '../check.ts';

const badge = 'badges/first-talk/badge.md';
const framework = JSON.stringify({
  name: 'ESCO',
  source: 'skills_en.csv',
  entries: [
    {
      ...{ code: 'S8.1/a b', url: 'http://data.europa.eu/esco/skill/1', type: 'ext:ESCO.Skill' },
      labels: [
        { language: 'en', name: 'repair', description: 'Mend it.' },
        { language: 'de', name: 'reparieren' },
        { language: 'pt-BR', name: 'consertar' },
      ],
    },
  ],
});

const badgeIn = (language: string) =>
  checkCommunity(
    tinyCommunity({
      'badges/frameworks/esco.json': framework,
      [badge]: tinyText(badge).replace(
        'created:',
        `language: ${language}\nalignments:\n  - {name: By hand, url: 'urn:x:1'}\n` +
          "entries: ['esco/S8.1/a b']\nresults:\n  - name: R\n    rubric:\n" +
          "      - {name: L, entries: ['esco/S8.1/a b']}\ncreated:",
      ),
    }),
    { now: tinyNow },
  ).community?.badges.find(({ slug }) => slug === 'first-talk');

describe('entries of frameworks', () => {
  it('become alignments behind those written out, with all that the framework says', () => {
    const { alignments, results } = badgeIn('en') ?? {};
    const entry = {
      ...{ name: 'repair', url: 'http://data.europa.eu/esco/skill/1', framework: 'ESCO' },
      ...{ code: 'S8.1/a b', description: 'Mend it.', type: 'ext:ESCO.Skill' },
    };
    expect(alignments?.map(({ name }) => name)).toEqual(['By hand', 'repair']);
    expect(alignments?.[1]).toEqual(entry);
    expect(results?.[0]?.rubric[0]?.alignments).toEqual([entry]);
  });

  it.each([
    ['de', 'reparieren'],
    ['de-AT', 'reparieren'],
    ['pt', 'consertar'],
    ['fr', 'repair'],
  ])('are called in %s %s', (language, name) => {
    expect(badgeIn(language)?.alignments[1]?.name).toBe(name);
  });
});
