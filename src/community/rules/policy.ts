/**
 * Rules about who may award what: no account twice, and no agreement that nobody could ever reach.
 */

import { problemAt, type Document } from '../document.ts';
import { documentsOf, type Rule } from './rule.ts';

/** Hosts compare the names of accounts without case. */
const namedOnce: Rule = (draft) =>
  [...documentsOf(draft, 'issuer'), ...documentsOf(draft, 'badge')].flatMap((document) =>
    ['awarders', 'maintainers'].flatMap((key) => {
      const names = accountsAt(document, key);
      const folded = names.map((name) => name.toLowerCase());
      return names.flatMap((name, at) =>
        folded.indexOf(name.toLowerCase()) === at
          ? []
          : [
              problemAt(document, [key, at], {
                rule: 'account-twice',
                message: `\`${name}\` stands twice in \`${key}\`.`,
                remedy: 'Delete one of them.',
              }),
            ],
      );
    }),
  );

/** A number belongs to one name, and a name has one number. */
const numberedOnce: Rule = (draft) =>
  documentsOf(draft, 'issuer').flatMap((issuer) => {
    const list = issuer.data['accountIds'];
    if (!Array.isArray(list) || [...issuer.wrong].some((at) => at.startsWith('/accountIds')))
      return [];
    const accounts = list as readonly { readonly name: string; readonly id: number }[];
    const isSecond = ({ name, id }: (typeof accounts)[number], at: number): boolean =>
      accounts.some(
        (other, index) =>
          index < at && (other.name.toLowerCase() === name.toLowerCase() || other.id === id),
      );
    return accounts.flatMap((account, at) =>
      isSecond(account, at)
        ? [
            problemAt(issuer, ['accountIds', at], {
              rule: 'account-number-twice',
              message: `\`${account.name}\` or its number stands twice in \`accountIds\`.`,
              remedy: 'Delete `accountIds`, and run `npm run accounts` again.',
            }),
          ]
        : [],
    );
  });

/** Two people must be able to agree where two must. */
const agreementPossible: Rule = (draft) => {
  const issuer = documentsOf(draft, 'issuer')[0];
  return documentsOf(draft, 'badge').flatMap((badge) => {
    const { reviews } = badge.data;
    if (badge.wrong.has('/reviews') || typeof reviews !== 'number') return [];
    const may = awardersOf(badge, issuer);
    const [only] = may;
    return may.length >= reviews || only === undefined
      ? []
      : [
          problemAt(badge, ['reviews'], {
            rule: 'too-few-awarders',
            message: `${reviews} awarders must agree, but there is only one: \`${only}\`.`,
            remedy: 'Name another account in `awarders`, or leave `reviews` out.',
          }),
        ];
  });
};

/** Those whom the badge names, else those whom the issuer names, else the maintainers. */
function awardersOf(badge: Document, issuer: Document | undefined): readonly string[] {
  const lists = [
    accountsAt(badge, 'awarders'),
    ...(issuer === undefined
      ? []
      : [accountsAt(issuer, 'awarders'), accountsAt(issuer, 'maintainers')]),
  ];
  return lists.find(({ length }) => length > 0) ?? [];
}

function accountsAt({ data, wrong }: Document, key: string): readonly string[] {
  const list = data[key];
  return Array.isArray(list) && !wrong.has(`/${key}`)
    ? list.filter((name) => typeof name === 'string')
    : [];
}

export const policyRules: readonly Rule[] = [namedOnce, numberedOnce, agreementPossible];
