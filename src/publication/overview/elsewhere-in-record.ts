/** Badges of other issuers as parts of a record: each as its issuer wrote it, letter by letter. */

import type { Elsewhere } from '../../community/record/record.ts';
import { presented } from '../../credential/endorsing/endorsed-presentation.ts';

const decoder = new TextDecoder();

/**
 * As a member of `verifiableCredential` (VCDM 2.0, section "Verifiable Presentations"): itself, or a
 * token in its envelope (section "Enveloped Verifiable Credentials"). None for what is written by
 * another data model: a presentation of 2.0 holds credentials of 2.0, and has no member for what it
 * leaves out, so the page says it (`SiteElsewhere.inRecord`).
 */
export const presentedText = ({ read, original }: Elsewhere): readonly string[] =>
  read.isDataModel2 ? [presented(decoder.decode(original.bytes), read.form)] : [];
