/** Rules about the issuers that a community knows. */

import { problemAt, textAt } from '../../document.ts';
import { isOwnPlace } from './own-sites.ts';
import { documentsOf, type Rule } from '../rule.ts';

/** Each is named once: two names for one issuer would be a guess. */
const knownOnce: Rule = (draft) =>
  documentsOf(draft, 'issuer').flatMap((document) => {
    const { knownIssuers } = document.data;
    const list: readonly unknown[] = Array.isArray(knownIssuers) ? knownIssuers : [];
    const ids = list.map((_, at) => textAt(document, 'knownIssuers', at, 'id'));
    return ids.flatMap((id, at) => {
      if (id === null) return [];
      const words = isOwnPlace(id, draft) ? own : ids.indexOf(id) === at ? null : twice;
      return words === null ? [] : [problemAt(document, ['knownIssuers', at, 'id'], words)];
    });
  });

const twice = {
  rule: 'known-issuer-twice',
  message: 'This issuer stands in the list already.',
  remedy: 'Name each issuer once.',
};

const own = {
  rule: 'known-issuer-own',
  message: 'This is the issuer of this very site, today or before.',
  remedy: 'Delete this entry: the list names others, and nobody answers for themselves.',
};

export const knownIssuerRules: readonly Rule[] = [knownOnce];
