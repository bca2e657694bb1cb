/** Badges of other issuers as parts of a record: each as its issuer wrote it, letter by letter. */

import type { Elsewhere } from '../../community/record/record.ts';
import { credentialsV2 } from '../../proof/contexts/contexts.ts';

const decoder = new TextDecoder();

/**
 * As a member of `verifiableCredential` (VCDM 2.0, section "Verifiable Presentations"): itself, or a
 * token in its envelope (section "Enveloped Verifiable Credentials"). None for what is written by
 * another data model: a presentation of 2.0 holds credentials of 2.0, and has no member for what it
 * leaves out, so the page says it (`SiteElsewhere.inRecord`).
 */
export function presentedText({ read, original }: Elsewhere): readonly string[] {
  if (!read.isDataModel2) return [];
  const text = decoder.decode(original.bytes).trim();
  if (read.form !== 'token') return [text];
  const envelope = {
    '@context': credentialsV2,
    id: `data:application/vc+jwt,${text}`,
    type: 'EnvelopedVerifiableCredential',
  };
  return [JSON.stringify(envelope)];
}
