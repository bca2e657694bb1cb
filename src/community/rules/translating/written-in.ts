/** In which language a file is written that may say so itself. */

import { type Document, fittingPart } from '../../document.ts';
import { issuerSchema } from '../../schemas/issuer.ts';
import { documentsOf, type Draft } from '../rule.ts';

/**
 * The BCP 47 tag of the language of the document: its own word, else the issuer's, else the one that
 * is meant where nobody says any. Null where that is a problem of its own.
 */
export function writtenIn(document: Document, kind: Speaking, draft: Draft): string | null {
  const own = saidBy(document, kind);
  if (own !== undefined) return own;
  const [issuer] = documentsOf(draft, 'issuer');
  const common = issuer === undefined ? null : saidBy(issuer, 'issuer');
  return common === undefined ? issuerSchema.properties.language.default : common;
}

type Speaking = 'badge' | 'pathway' | 'issuer';

const saidBy = (document: Document, kind: Speaking): string | null | undefined =>
  fittingPart(document, kind, 'language');
