/** Rules about addresses that were given up: they say nothing more, and nobody takes them over. */

import { problemAt, textAt, type Document } from '../document.ts';
import type { Problem } from '../problem.ts';
import { leftSlug } from '../record/written-selection.ts';
import { dayToCome, documentsOf, wholeFile, type Draft, type Rule } from './rule.ts';

/**
 * What stands beside a tombstone is gone, and stays so: old links must not lead to somebody else.
 */
const nothingBeside: Rule = (draft) => {
  const present = new Set(draft.entries.map(({ path }) => path));
  return documentsOf(draft, 'tombstone').flatMap(({ path }) => {
    const stem = path.replace(/\.gone\.md$/, '');
    return [`${stem}.md`, `${stem}.json`]
      .filter((beside) => present.has(beside))
      .map((beside) =>
        wholeFile(
          'address-given-up',
          beside,
          `This address was given up: ${path} says so.`,
          beside.endsWith('.json')
            ? 'Delete this file: what was signed at the address ' +
                'is withdrawn, and stands in the register.'
            : 'Delete this file, or put it under another name: nobody takes the address over.',
        ),
      );
  });
};

/** Where no profile stands any more, no award can. */
const personGone: Rule = (draft) => {
  const profiles = new Set(
    draft.entries.filter(({ kind }) => kind === 'profile').map(({ folder }) => folder),
  );
  return documentsOf(draft, 'tombstone')
    .filter(({ name, folder }) => name === 'profile' && !profiles.has(folder))
    .flatMap(({ folder, path }) =>
      draft.entries
        .filter((entry) => entry.folder === folder && entry.kind === 'award')
        .map((award) =>
          wholeFile(
            'address-given-up',
            award.path,
            `The recipient’s address was given up: ${path} says so.`,
            'Run `npm run forget -- RECIPIENT` anew, or delete this file.',
          ),
        ),
    );
};

/** It holds a day, and perhaps where the address leads; nothing that could name anybody. */
const namesNobody: Rule = (draft) =>
  documentsOf(draft, 'tombstone').flatMap((document) => [
    ...(document.body.trim() === ''
      ? []
      : [
          wholeFile(
            'tombstone-says-more',
            document.path,
            'A tombstone says nothing below its front matter.',
            'Delete the text.',
          ),
        ]),
    ...dayToCome(document, 'date', draft.now, {
      rule: 'given-up-in-future',
      remedy: 'Write the day on which the address was given up.',
    }),
    ...leadsSomewhere(document, draft),
  ]);

/** To something that is there, or was: one address may have moved twice. */
function leadsSomewhere(document: Document, draft: Draft): Problem[] {
  const to = textAt(document, 'to');
  if (to === null) return [];
  const isPerson = document.name === 'profile';
  const stem = isPerson ? `recipients/${to}/profile` : `recipients/${to}`;
  const isSelection = leftSlug(document) !== null;
  const isForm = isPerson
    ? !to.includes('/')
    : (isSelection ? /^[^/]+\/selections\/[^/]+$/ : /^[^/]+\/[^/]+$/).test(to);
  const isThere = draft.entries.some(
    ({ path, kind }) =>
      (path === `${stem}.md` || path === `${stem}.gone.md`) &&
      (isPerson || kind === (isSelection ? 'selection' : 'award') || kind === 'tombstone'),
  );
  return isForm && isThere && !isCircle(document, draft)
    ? []
    : [
        problemAt(document, ['to'], {
          rule: 'leads-nowhere',
          message: `The address leads to \`${to.slice(0, 140)}\`, where nothing is.`,
          remedy: isPerson
            ? 'Write the folder of the recipient who is meant, or leave `to` out.'
            : `Write RECIPIENT/${isSelection ? 'selections/SELECTION' : 'AWARD'}, or leave \`to\` out.`,
        }),
      ];
}

function isCircle(document: Document, draft: Draft): boolean {
  const byStem = new Map(
    documentsOf(draft, 'tombstone').map((one) => [`${one.folder}/${one.name}`, one]),
  );
  const seen = new Set<string>();
  for (let at: Document | undefined = document; at !== undefined;) {
    if (seen.has(at.path)) return true;
    seen.add(at.path);
    const to = textAt(at, 'to');
    at = to === null ? undefined : byStem.get(at.name === 'profile' ? `${to}/profile` : to);
  }
  return false;
}

export const tombstoneRules: readonly Rule[] = [nothingBeside, personGone, namesNobody];
