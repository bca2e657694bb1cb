import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../community/stacking/requirement.ts';
import { chanceOf } from '../../testing/generated/text.ts';
import { sampleSite } from '../../testing/fixtures/sample-site.ts';
import { type Point, pointsOn } from '../view/stacking/curve.ts';
import { drawingOf } from '../view/stacking/drawing.ts';
import { stepsOf } from './pathway-steps.ts';
import { progressOf } from './progress.ts';
import type { SiteAward, SiteBadge, SitePathway } from './site.ts';

const site = sampleSite('https://badges.example/');
const one = (badge: string): Requirement => ({ kind: 'badge', badge, times: 1, valid: true });
const badge = (slug: string, ...requires: Requirement[]): SiteBadge => ({
  ...{ ...site.badges[0]!, slug, name: slug, retired: null, requires },
});
const pathway = (...badges: string[]): SitePathway => ({
  ...{ slug: 'way', name: 'Way', description: 'A way.', language: 'en', aboutHtml: '', badges },
});
const some = (count: number, ...of: string[]): Requirement => ({
  ...{ kind: 'some', count, of, valid: true },
});

describe('the steps of a pathway', () => {
  const badges = [
    badge('a'),
    badge('b', one('a')),
    badge('c', some(1, 'a', 'b')),
    badge('d', some(2, 'b', 'c'), one('x'), {
      ...{ kind: 'elsewhere', url: 'https://other.example/b/' },
    }),
    badge('x'),
  ];
  const steps = stepsOf(pathway('a', 'b', 'c', 'd'), badges);

  it('are those that it names, then those that they require besides', () => {
    expect(steps.map((step) => [step.number, step.badge.slug, step.isAdded])).toEqual([
      [1, 'a', false],
      [2, 'b', false],
      [3, 'c', false],
      [4, 'd', false],
      [5, 'x', true],
    ]);
    const both = (number: number, isOneOfSeveral = false): object => ({ number, isOneOfSeveral });
    expect(steps.map(({ after }) => after)).toEqual([
      [],
      [both(1)],
      [both(1, true), both(2, true)],
      [both(2), both(3), both(5)],
      [],
    ]);
  });

  it('stand in the drawing as in the list, each below what it requires', () => {
    const { nodes, arrows, left, width, height } = drawingOf(steps, false);
    expect(nodes.map(({ number }) => number)).toEqual(steps.map(({ number }) => number));
    // Of each step the list has a link for each arrow that ends there.
    expect(arrows.map(({ needed, by }) => [needed, by])).toEqual(
      steps.flatMap(({ number, after }) => after.map((needed) => [needed.number, number])),
    );
    const within = ({ x, y }: Point): boolean =>
      x > left && x < left + width && y > 0 && y < height;
    expect([...nodes, ...arrows.flatMap(({ curve }) => pointsOn(curve))].every(within)).toBe(true);
  });

  it('have circles that never touch, and arrows that all lead down and past the others', () => {
    let [passed, all] = [0, 0];
    for (let number = 0; number < 100; number++) {
      const chance = chanceOf(50_000 + number);
      const slugs = Array.from({ length: 1 + chance.below(12) }, (_, at) => `s${at}`);
      const drawn = slugs.map((slug, at) =>
        badge(
          slug,
          ...slugs
            .slice(0, at)
            .filter(() => chance.maybe(0.3))
            .map(one),
        ),
      );
      const { nodes, arrows } = drawingOf(stepsOf(pathway(...slugs), drawn), chance.maybe());
      const at = new Map(nodes.map((node) => [node.number, node]));
      expect(arrows.every(({ needed, by }) => at.get(needed)!.y < at.get(by)!.y)).toBe(true);
      for (const { curve, needed, by } of arrows) {
        const others = nodes.filter((node) => node.number !== needed && node.number !== by);
        const isClear = pointsOn(curve).every((point) =>
          others.every((other) => Math.hypot(point.x - other.x, point.y - other.y) > 20),
        );
        all++;
        if (isClear) passed++;
      }
      const apart = nodes.flatMap((node, first) =>
        nodes.slice(first + 1).map((other) => Math.hypot(node.x - other.x, node.y - other.y)),
      );
      expect(Math.min(Infinity, ...apart)).toBeGreaterThan(40);
    }
    // Where a dozen badges require each other as chance has it, a few find no way.
    expect(passed / all).toBeGreaterThan(0.97);
  });
});

describe('how far somebody is', () => {
  const badges = [
    badge('a'),
    badge('b', one('a')),
    badge('c', one('b')),
    badge('z', one('a'), one('y')),
  ];
  const way = pathway('a', 'c', 'b');
  const award = (slug: string, changes: Partial<SiteAward> = {}): SiteAward => ({
    ...{ ...site.awards[0]!, slug, badge: slug, date: '2026-01-10', expires: null },
    ...{ state: 'valid', ...changes },
  });
  const progress = (...awards: SiteAward[]) =>
    progressOf(awards, { asOf: '2026-06-01T00:00:00Z', badges, pathways: [way] });

  it('is what they have of it, and the next step is one that they can take', () => {
    const { pathways, badges: begun } = progress(award('a'));
    expect(pathways).toMatchObject([{ have: 1, need: 3, next: { slug: 'b' } }]);
    expect(begun).toMatchObject([{ badge: { slug: 'z' }, have: 1, need: 2 }]);
  });
  it('is nothing before the first step, and ends with the last', () => {
    expect(progress(award('z'))).toEqual({ pathways: [], badges: [] });
    expect(progress(award('a'), award('b'), award('c')).pathways).toMatchObject([
      { have: 3, need: 3, next: null },
    ]);
  });
  it('counts neither what was withdrawn nor what waits for its signature', () => {
    const lost = award('a', { state: 'revoked' });
    expect(progress(lost, award('b', { state: 'awaiting-signature' })).pathways).toEqual([]);
  });
});
