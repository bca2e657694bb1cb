/** How far a visitor is on a pathway, from what the verifier found in files that they brought. */

import type { OwnSite } from '../../../verification/own-site.ts';
import type { Report } from '../../../verification/report/report.ts';
import type { Finding } from '../../../verification/verify-file.ts';
import { nextOf } from '../../model/progress.ts';
import type { SiteBadge } from '../../model/site.ts';

/** What the page knows of its pathway. */
export interface PathwayHere {
  readonly did: string;
  readonly issuer: string;
  readonly url: string;
  readonly former?: string;
  /** Where the site is served, below this host. */
  readonly base: string;
  /** The pathway's own steps, in their order. */
  readonly steps: readonly (Pick<SiteBadge, 'slug' | 'name' | 'requires' | 'retired'> & {
    /** Where its page is. */
    readonly page: string;
  })[];
}

/** What becomes of a file: the name of a sentence of the page. */
export type Standing =
  'counts' | 'noStep' | 'lapsed' | 'withdrawn' | 'foreign' | 'invalid' | 'undecided' | 'none';

export interface Dropped {
  readonly standing: Standing;
  /** The badge's name as signed; null where nothing names one. */
  readonly name: string | null;
  /** Of what counts or would be valid: which badge of this site. */
  readonly slug: string | null;
  /** Its id as signed, else its text: the same award, as a file, in a picture or a record, is one. */
  readonly id: string | null;
}

/**
 * What was found in one file, badge by badge where it holds several; null: the verifier had to be
 * stopped.
 */
export function droppedIn(finding: Finding | null, here: PathwayHere): readonly Dropped[] {
  if (finding === null) return [{ standing: 'undecided', name: null, slug: null, id: null }];
  const { inside } = finding.report;
  return inside === undefined
    ? [oneIn(finding, here)]
    : inside.map((report) => oneIn({ report, text: null }, here));
}

function oneIn(finding: Finding, here: PathwayHere): Dropped {
  const { achievement, shown } = finding.report;
  const slug = slugIn(finding.report, here);
  return {
    ...{ standing: standingOf(finding, slug, here), name: achievement?.name ?? null, slug },
    id: shown?.id ?? finding.text,
  };
}

/** The badge of this site whose version was awarded. */
function slugIn({ achievement }: Report, here: PathwayHere): string | null {
  const id = achievement?.id ?? '';
  const [site] = sitesOf(here).filter((one) => id.startsWith(one));
  return site === undefined
    ? null
    : (/^badges\/([^/]+)\/v[1-9]\d*\./.exec(id.slice(site.length))?.[1] ?? null);
}

/**
 * Today's address and the former ones, the longest first. Spelled out here: code that the page which
 * verifies shares would take its scripts apart, and make them larger.
 */
const sitesOf = ({ url, former = '' }: PathwayHere): readonly string[] =>
  [url, ...former.split(' ')]
    .filter((one) => one.startsWith('https:'))
    .sort((a, b) => b.length - a.length);

function standingOf(
  { report, items, text }: Finding,
  slug: string | null,
  here: PathwayHere,
): Standing {
  const { verdict, issuer } = report;
  if (items !== undefined || verdict === 'no-badge') return 'none';
  if (verdict === 'invalid') return 'invalid';
  if (issuer === null) return isByOthers(text, here) ? 'foreign' : 'undecided';
  if (!issuer.trusted) return 'foreign';
  if (verdict === 'revoked') return 'withdrawn';
  if (verdict === 'expired' || verdict === 'not-yet-valid') return 'lapsed';
  if (verdict === 'undetermined') return 'undecided';
  return here.steps.some((step) => step.slug === slug) ? 'counts' : 'noStep';
}

/**
 * Whether a text that nobody could verify here at least says that somebody else issued it: of their
 * hosts nothing is asked.
 */
function isByOthers(text: string | null, { did, former = '' }: PathwayHere): boolean {
  try {
    const { issuer }: { readonly issuer?: { readonly id?: unknown } } = JSON.parse(text ?? '');
    const id = issuer?.id ?? issuer;
    return typeof id === 'string' && ![did, ...former.split(' ')].includes(id);
  } catch {
    return false;
  }
}

/** How many of how many steps are there, and what comes next; null: nothing is left. */
export interface OwnProgress {
  readonly have: number;
  readonly need: number;
  readonly next: PathwayHere['steps'][number] | null;
}

/** `today`: `YYYY-MM-DD`. */
export function progressWith(
  dropped: readonly Dropped[],
  { steps }: PathwayHere,
  today: string,
): OwnProgress {
  const valid = dropped.filter(({ standing }) => standing === 'counts' || standing === 'noStep');
  const awards = new Map(valid.map(({ id, slug }) => [id, slug]));
  const parts = [...awards.values()].flatMap((badge, at) =>
    badge === null ? [] : [{ slug: `file-${at}`, badge, date: today, until: null }],
  );
  const has = new Set(parts.map(({ badge }) => badge));
  return {
    have: steps.filter(({ slug }) => has.has(slug)).length,
    need: steps.length,
    next: nextOf(steps, has, parts, () => today),
  };
}

/** The site, as the verifier asks for its documents. */
export const siteOf = ({ url, former, base }: PathwayHere, origin: string): OwnSite => ({
  ...{ url, former },
  servedFrom: new URL(base, origin).href,
});
