/** Languages of the pages, which stay: their pages have addresses that people keep. */

import { problemOf } from '../../community/fault.ts';
import type { Problem } from '../../community/problem.ts';
import { languageFolder } from '../../credential/addresses.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import type { Sides } from '../boundaries.ts';
import { documentAt } from '../policy.ts';

const issuerPath = 'keys/issuer.json';

/** A problem where a proposal takes a language away whose pages show signed awards. */
export function languageProblems({ base, head }: Sides, { credentials }: Ledger): Problem[] {
  const [before, after] = [base, head].map(({ files }) => documentAt(files, issuerPath));
  if (before == null || after == null || credentials.size === 0) return [];
  const stays = new Set(tagsIn(after.data['languages']).map(languageFolder));
  const gone = tagsIn(before.data['languages']).filter((tag) => !stays.has(languageFolder(tag)));
  const [first] = gone;
  if (first === undefined) return [];
  const folders = gone.map((tag) => `/${languageFolder(tag)}/`).join(', ');
  return [
    problemOf(
      {
        rule: 'language-taken-away',
        offset: after.offsetOf(['languages'], 'key'),
        message: `The pages below ${folders} would leave the site, and people have their addresses.`,
        remedy:
          `Keep \`${first}\` in \`languages\`, also where \`interface\` becomes it: an address ` +
          'that was published stays.',
      },
      issuerPath,
      after.text,
    ),
  ];
}

const tagsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((tag) => typeof tag === 'string') : [];
