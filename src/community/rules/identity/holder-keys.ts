/** Rules about the keys and DIDs of recipients: each is one person's. */

import { type Document, problemAt, textAt } from '../../document.ts';
import type { Problem } from '../../problem.ts';
import { documentsOf, type Rule } from '../rule.ts';

/** Whose word an endorsement is, and whose a badge from elsewhere, would be a guess else. */
const ofOnePerson: Rule = (draft) => {
  const owners = new Map<string, Document>();
  return documentsOf(draft, 'profile').flatMap((profile) => {
    const { keys } = profile.data;
    const named = [
      ['did'],
      ...(Array.isArray(keys) ? keys.map((_, at) => ['keys', at] as const) : []),
    ].flatMap((path) => {
      const id = textAt(profile, ...path);
      return id === null ? [] : [{ id, path }];
    });
    const own = new Set<string>();
    return named.flatMap(({ id, path }): Problem[] => {
      const owner = owners.get(id);
      // The DID of a person may be one of their keys.
      const isAgain = path[0] === 'keys' && own.has(id);
      if (path[0] === 'keys') own.add(id);
      if (owner === undefined) owners.set(id, profile);
      if (owner === undefined || (owner === profile && !isAgain)) return [];
      return [problemAt(profile, path, owner === profile ? again : somebodyElses(owner))];
    });
  });
};

const again = {
  rule: 'holder-key-twice',
  message: 'This key stands twice in this profile.',
  remedy: 'Name it once.',
};

const somebodyElses = ({ path }: Document) => ({
  rule: 'holder-key-twice',
  message: `This stands in ${path} already, and nobody could tell who signs with it.`,
  remedy: 'Leave it to whoever has the secret half; a group names a key of its own.',
});

export const holderKeyRules: readonly Rule[] = [ofOnePerson];
