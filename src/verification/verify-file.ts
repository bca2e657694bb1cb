/**
 * Verifies whatever a visitor brings: a picture with a credential baked in, the credential itself,
 * or something that leads to one.
 */

import { say, type Saying } from '../language/sayings.ts';
import type { Lead } from './following/lead.ts';
import { lookInto } from './following/looked-into.ts';
import type { Following } from './following/following.ts';
import type { Circumstances, Report } from './report/report.ts';
import { checkOf } from './report/step.ts';
import { printable } from './report/printable.ts';
import type { OwnSite } from './own-site.ts';
import { reportWithout } from './report/report-without.ts';
import { verify } from './verify.ts';

export interface Inquiry extends Circumstances, Following {
  /**
   * The person asked about (an e-mail address, name, profile address or DID), or null where nobody
   * is.
   */
  readonly identity: string | null;
  /**
   * Whether pages, documents and pictures without a badge are followed to the one that they name:
   * false for the files of a folder, in which they lie beside the badges themselves.
   */
  readonly followsFiles?: boolean;
}

/** What was found: the report, and the credential's text where there is one. */
export interface Finding {
  readonly report: Report;
  readonly text: string | null;
  /**
   * Where a page or document shows several badges: the addresses of their credentials, each of
   * which is to be verified on its own. The report then says nothing but how many there are.
   */
  readonly items?: readonly string[];
}

/** Takes a file's bytes. Never throws: what holds no credential gets a report that says why. */
export async function verifyFile(bytes: Uint8Array, inquiry: Inquiry): Promise<Finding> {
  const inside = await lookInto(bytes);
  switch (inside.kind) {
    case 'credential':
      return judged(inside.text, besides(inside.beside), inquiry);
    case 'nothing':
      return { report: reportWithout(inside.check), text: null };
    default:
      return verifyLead(inside, inquiry);
  }
}

/**
 * Takes an https address that somebody wrote: of a page, a picture or a credential. Never throws.
 */
export function verifyAddress(address: string, inquiry: Inquiry): Promise<Finding> {
  return verifyLead({ kind: 'address', address, isWritten: true }, inquiry);
}

/**
 * Takes what somebody wrote where an address was asked for: an address, with or without its scheme,
 * a path of the site, the text of a badge, or words. Never throws.
 */
export async function verifyWritten(
  text: string,
  site: OwnSite,
  inquiry: Inquiry,
): Promise<Finding> {
  const { meantBy } = await import('./following/written-address.ts');
  const meant = meantBy(text, site);
  if (meant.kind === 'text') return verifyFile(new TextEncoder().encode(text), inquiry);
  return meant.kind === 'address'
    ? verifyAddress(meant.address, inquiry)
    : { report: nameAlone(text), text: null };
}

/** Loaded when it comes: most visitors bring the badge itself. */
async function verifyLead(lead: Lead, inquiry: Inquiry): Promise<Finding> {
  if (lead.kind !== 'address' && inquiry.followsFiles === false)
    return { report: reportWithout(lead.otherwise), text: null };
  const { follow } = await import('./following/follow.ts');
  const found = await follow(lead, null, inquiry);
  if (found.kind === 'credential')
    return judged(found.text, [...found.trail, ...besides(found.beside)], {
      ...inquiry,
      ...(found.address !== undefined && { foundAt: found.address }),
    });
  const report = mentioning(found.trail, reportWithout(found.check));
  return found.kind === 'record'
    ? { report, text: null, items: found.items }
    : { report, text: null };
}

async function judged(
  text: string,
  sentences: readonly Saying[],
  inquiry: Inquiry,
): Promise<Finding> {
  return { report: mentioning(sentences, await verify(text, inquiry)), text };
}

const besides = (sentence: string | null): readonly Saying[] =>
  sentence === null ? [] : [say('phrases', 'beside', { sentence })];

/** The same report with sentences more about where it was found. */
function mentioning(sentences: readonly Saying[], report: Report): Report {
  if (sentences.length === 0) return report;
  return {
    ...report,
    checks: report.checks.map((check, index) =>
      index === 0 ? { ...check, said: [...check.said, ...sentences] } : check,
    ),
  };
}

/** The report on an input that could not be read at all; `reason` is one sentence. */
export function unreadableInput(reason: string): Report {
  return reportWithout(
    checkOf('format', 'unknown', 'unreadable-input/reason', { reason: printable(reason, 400) }),
  );
}

/** The report on words that are neither a file nor an address. */
export function nameAlone(text: string): Report {
  return reportWithout(
    checkOf('format', 'unknown', 'no-credential-inside/name', { text: printable(text, 100) }),
  );
}
