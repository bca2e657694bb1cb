/**
 * The sample site as a community writes it that has no Latin letter: whatever is in Latin on its
 * pages is not contributed.
 */

import type { Site } from '../publication/site.ts';
import { sampleSite } from './sample-site.ts';

/** Members that hold what people wrote, as text or as HTML. */
const contributed = new Set([
  'name',
  'description',
  'criteriaHtml',
  'narrativeHtml',
  'aboutHtml',
  'reason',
  'skills',
  'framework',
  'code',
  'level',
  'text',
]);

/** Letters outside of tags. */
const inCyrillic = (text: string): string =>
  text.replace(/<[^>]*>|[A-Za-z]/g, (part) => (part.length > 1 ? part : 'ж'));

function told(value: unknown, isContributed: boolean): unknown {
  if (typeof value === 'string') return isContributed ? inCyrillic(value) : value;
  if (Array.isArray(value)) return value.map((inner) => told(inner, isContributed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, told(inner, contributed.has(name))]),
  );
}

/** The sample site in this interface language. */
export function foreignSite(url: string, language: string): Site {
  const site = told(sampleSite(url), false) as Site;
  // Contributed texts are no English, and say so.
  const badges = site.badges.map((badge) => ({
    ...badge,
    language: badge.language === 'en' ? 'ru' : badge.language,
  }));
  return { ...site, badges, issuer: { ...site.issuer, language } };
}
