/** Rules about the addresses that the site had before. */

import { problemAt } from '../document.ts';
import { documentsOf, type Rule } from './rule.ts';

/** A site is at one address today, and was at others. */
const presentIsNotFormer: Rule = (draft) =>
  documentsOf(draft, 'issuer').flatMap((document) => {
    const { url, formerUrls } = document.data;
    const isWrong = [...document.wrong].some((at) => at.startsWith('/formerUrls'));
    if (isWrong || document.wrong.has('/url') || !Array.isArray(formerUrls)) return [];
    const at = formerUrls.indexOf(url);
    return at < 0
      ? []
      : [
          problemAt(document, ['formerUrls', at], {
            rule: 'former-address-present',
            message: 'This is the address of the site today, so it is none of its former ones.',
            remedy: 'Take it out of `formerUrls`. `npm run move -- URL` writes both keys.',
          }),
        ];
  });

export const formerAddressRules: readonly Rule[] = [presentIsNotFormer];
