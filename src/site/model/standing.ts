/**
 * What the page for proposals knows of the community: what is on the pages anyway, and no more. It
 * is what a new award is held against in the browser; the check holds it against everything. People
 * stand in parts, of which the page reads those of whom somebody writes.
 */

import type { Site, SiteBadge } from './site.ts';

/** What the page reads first. */
export interface StandingFrame {
  readonly issuer: { readonly name: string; readonly url: string };
  readonly badges: readonly StandingBadge[];
  /** How many parts people stand in. */
  readonly parts: number;
}

/** The same, with the people who matter to what is planned. */
export interface Standing extends Omit<StandingFrame, 'parts'> {
  readonly recipients: readonly StandingRecipient[];
}

export interface StandingBadge extends Pick<SiteBadge, 'requires'> {
  readonly slug: string;
  readonly name: string;
  /** What it says about whoever has it, and the language of that. */
  readonly description: string;
  readonly language: string;
  readonly created: string;
  /** How long an award lasts (ISO 8601), or null. */
  readonly expires: string | null;
  /** The last day on which it is awarded, or null. */
  readonly retired: string | null;
  readonly results: readonly StandingResult[];
  /** How many credits it is worth, or null. */
  readonly credits: number | null;
}

/** What an award's results are held against. */
interface StandingResult extends Pick<
  SiteBadge['results'][number],
  'name' | 'type' | 'values' | 'minimum' | 'maximum' | 'required'
> {
  /** The names of its rubric's levels. */
  readonly levels: readonly string[];
}

export interface StandingRecipient {
  readonly slug: string;
  readonly name: string;
  /** Their awards in lists: the file's name, the badge, its day, its last day, whether withdrawn. */
  readonly awards: readonly StandingAward[];
}

export interface StandingAward {
  readonly slug: string;
  readonly badge: string;
  readonly date: string;
  readonly expires: string | null;
  readonly isRevoked: boolean;
}

/** People in one part, about. */
const inOnePart = 200;

/** Everything but the people. */
export function standingFrame({ issuer, badges, recipients }: Site): StandingFrame {
  return {
    issuer: { name: issuer.name, url: issuer.url },
    badges: badges.map(({ effort, retired, results, ...badge }) => ({
      ...standingBadge(badge),
      results: results.map(standingResult),
      credits: effort.credits,
      retired: retired?.date ?? null,
    })),
    parts: Math.max(1, Math.ceil(recipients.length / inOnePart)),
  };
}

const standingBadge = ({
  slug,
  name,
  description,
  language,
  created,
  expires,
  requires,
}: Pick<
  SiteBadge,
  'slug' | 'name' | 'description' | 'language' | 'created' | 'expires' | 'requires'
>) => ({
  ...{ slug, name, description, language, created, expires, requires },
});

const standingResult = ({ rubric, ...result }: SiteBadge['results'][number]): StandingResult => {
  const { name, type, values, minimum, maximum, required } = result;
  const levels = rubric.map((level) => level.name);
  return { name, type, values, minimum, maximum, required, levels };
};

/** Those who are listed, and nobody else, part by part. */
export function standingPeople(site: Site): readonly (readonly StandingRecipient[])[] {
  const { parts } = standingFrame(site);
  const byRecipient = Map.groupBy(site.awards, ({ recipient }) => recipient);
  const people = site.recipients.map(({ slug, name }) => ({
    slug,
    name,
    awards: (byRecipient.get(slug) ?? []).map((award) => ({
      slug: award.slug,
      badge: award.badge,
      date: award.date,
      expires: award.expires,
      isRevoked: award.revoked !== null,
    })),
  }));
  const byPart = Map.groupBy(people, ({ slug }) => partOf(slug, parts));
  return Array.from({ length: parts }, (_, part) => byPart.get(part) ?? []);
}

/** In which of the parts a folder stands, whoever has it. */
export const partOf = (slug: string, parts: number): number =>
  [...slug].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 0) % parts;
