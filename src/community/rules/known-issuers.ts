/** Rules about the issuers that a community knows. */

import { problemAt, textAt } from '../document.ts';
import { documentsOf, type Rule } from './rule.ts';

/** Each is named once: two names for one issuer would be a guess. */
const knownOnce: Rule = (draft) =>
  documentsOf(draft, 'issuer').flatMap((document) => {
    const { knownIssuers } = document.data;
    const list: readonly unknown[] = Array.isArray(knownIssuers) ? knownIssuers : [];
    const ids = list.map((_, at) => textAt(document, 'knownIssuers', at, 'id'));
    return ids.flatMap((id, at) =>
      id === null || ids.indexOf(id) === at
        ? []
        : [
            problemAt(document, ['knownIssuers', at, 'id'], {
              rule: 'known-issuer-twice',
              message: 'This issuer stands in the list already.',
              remedy: 'Name each issuer once.',
            }),
          ],
    );
  });

export const knownIssuerRules: readonly Rule[] = [knownOnce];
