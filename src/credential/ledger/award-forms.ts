/**
 * In which forms an award is published: fewer for what is new, never fewer for what was there. An
 * address that was published is kept for whoever has it.
 */

import type { Award, Issuer } from '../../community/model.ts';
import type { IssuedJson } from './ledger.ts';
import { namesAssertion } from '../open-badge.ts';
import { proofOf } from './signatures.ts';

/**
 * Whether an award has its page and its credential and nothing else. Its credential says so: one
 * that names its Open Badges 2.0 form was signed while everything was published, and keeps it all.
 * `issued`: undefined where it is not signed yet.
 */
export function isLean(issued: IssuedJson | undefined, { publishing: { lean } }: Issuer): boolean {
  return lean && (issued === undefined || !namesAssertion(issued.json));
}

/**
 * Whether the QR codes of an award have files of their own besides standing in its page, as all had
 * that were signed before `codesInPages`. `issued`: its credential, where it is signed. What was
 * corrected was signed before, on a day that only the register knows, so it keeps them.
 */
export function hasCodeFiles(
  { corrected }: Award,
  issued: IssuedJson | undefined,
  issuer: Issuer,
): boolean {
  const { codesInPages } = issuer.publishing;
  if (isLean(issued, issuer)) return false;
  if (codesInPages === null || corrected.length > 0) return true;
  const signed = issued === undefined ? undefined : proofOf(issued.json)?.created;
  return signed !== undefined && signed.slice(0, 10) < codesInPages;
}
