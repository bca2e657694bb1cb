/** One file of another issuer: verified as a stranger would, and read for what it defines. */

import type { Original, Standing } from '../authoring/importing/badges/original.ts';
import { detailOf } from '../verification/report/english.ts';
import type { Report, Verdict } from '../verification/report/report.ts';
import { verifyFile, type Inquiry } from '../verification/verify-file.ts';
import { awardedBy } from './awarded.ts';
import { type Defined, definedBy, documentOf, isDefinition } from './documents.ts';
import type { Given } from './gathering/given.ts';

/** A badge that can be planned with, or one sentence that says why not. */
export type Judged =
  | { readonly kind: 'original'; readonly original: Original }
  | { readonly kind: 'left-out'; readonly file: string; readonly reason: string };

/** Where things are read from, and who asks. */
export interface Judging {
  readonly inquiry: Inquiry;
  /** True for an id or address of this community itself. */
  readonly isOurs: (id: string) => boolean;
}

/** Never rejects because of what the file holds. */
export async function judge(given: Given, { inquiry, isOurs }: Judging): Promise<Judged> {
  const { name: file, content } = given;
  if (typeof content === 'string') return leftOut(file, content);
  const { report, text } = await verifyFile(content, { ...inquiry, followsFiles: false });
  const document = documentOf(text ?? new TextDecoder().decode(content));
  const standing = standingOf(report);
  if (document === null) return leftOut(file, sentenceOf(report));
  if ([report.issuer?.id, document['id']].some((id) => isText(id) && isOurs(id)))
    return leftOut(
      file,
      'It names this community as its issuer, and what was issued here is yours already.',
    );
  if (standing === null && !isDefinition(document)) return leftOut(file, sentenceOf(report));
  const defined = await definedBy(document, inquiry.fetchJson);
  if (defined === null)
    return leftOut(
      file,
      standing === 'revoked'
        ? sentenceOf(report)
        : 'What it is a badge of stands at an address of its issuer, which could not be read.',
    );
  if ([defined.achievement['id'], defined.issuer.id].some((id) => isText(id) && isOurs(id)))
    return leftOut(
      file,
      'It names this community as where it was defined, so it is yours already.',
    );
  const good = standing === 'valid' || standing === null;
  return {
    kind: 'original',
    original: {
      file,
      standing: standing ?? 'definition',
      reasons: good ? [] : [sentenceOf(report)],
      issuer: issuerOf(report, defined),
      achievement: defined.achievement,
      award: standing === null || text === null ? null : awardedBy(document, text, report),
      bytes: content,
    },
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

const leftOut = (file: string, reason: string): Judged => ({ kind: 'left-out', file, reason });

/** Null where it is no badge, or one that nobody may rely on. */
function standingOf({ verdict }: Report): Standing | null {
  const standings: Readonly<Record<Verdict, Standing | null>> = {
    valid: 'valid',
    nonconforming: 'valid',
    expired: 'expired',
    'not-yet-valid': 'not-yet-valid',
    revoked: 'revoked',
    undetermined: 'undetermined',
    invalid: null,
    'no-badge': null,
  };
  return standings[verdict];
}

/** The first check that did not go well, in its own words. */
function sentenceOf({ checks }: Report): string {
  const bad =
    checks.find(({ outcome }) => outcome === 'failed') ??
    checks.find(({ outcome }) => outcome === 'unknown') ??
    checks.at(-1);
  return bad === undefined ? 'Nothing of it could be judged.' : detailOf(bad);
}

/** The document's own words; the verified id. */
function issuerOf({ issuer }: Report, { issuer: written }: Defined): Original['issuer'] {
  return { ...written, id: issuer?.id ?? written.id, name: written.name ?? issuer?.name ?? null };
}
