/**
 * The short way to the canonical form, for documents that we build ourselves: their shape and their
 * contexts are known, so that statements can be read off them. It knows little of JSON-LD, and
 * throws on the rest. Never for strangers' documents: `canonical.ts` is for those, and the judge of
 * this one.
 */

import type { JsonObject } from '../../json.ts';
import { pinnedContexts } from '../../contexts/contexts.ts';
import { checkBudget, checkStatements } from '../budget.ts';
import { ActiveContexts } from './contexts.ts';
import { type HexDigest, inOrder } from './order.ts';
import { statementsOf } from './statements.ts';
import { Unfamiliar } from './unfamiliar.ts';

export { Unfamiliar } from './unfamiliar.ts';

/** Worked out once for all documents: the pinned contexts never change. */
const contexts = new ActiveContexts(pinnedContexts);

/**
 * The canonical N-Quads of a document, the same bytes that `canonicalNQuads` gives. Throws
 * `Unfamiliar` for a document in which there is anything that this does not know, and
 * `CanonicalisationError` beyond the limits of `budget.ts` or for a member that is null.
 */
export function knownForm(document: JsonObject, digest: HexDigest): string {
  checkBudget(document, 'refused');
  const statements = statementsOf(document, contexts);
  if (statements.length === 0) throw new Unfamiliar('a document without statements');
  checkStatements(statements.length);
  return inOrder(statements, digest);
}
