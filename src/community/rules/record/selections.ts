/** Rules about selections: they show what is there, each once, at an address that nobody guesses. */

import { isDrawn } from '../../drawn-names.ts';
import { type Document, problemAt, textAt } from '../../document.ts';
import { selectedOf } from '../../record/written-selection.ts';
import { didYouMean } from '../../schemas/nearest.ts';
import type { Problem } from '../../problem.ts';
import { documentsOf, type Draft, type Rule, wholeFile } from '../rule.ts';

const itemsStand: Rule = (draft) =>
  documentsOf(draft, 'selection').flatMap((selection): Problem[] => {
    const list = selection.data['items'];
    if (!Array.isArray(list) || selection.wrong.has('/items')) return [];
    if (list.length === 0)
      return [
        problemAt(selection, ['items'], {
          rule: 'selection-empty',
          message: 'This selection shows nothing.',
          remedy: 'Name awards and badges of the recipient in `items`.',
        }),
      ];
    const names = list.map((_, at) => textAt(selection, 'items', at));
    const known = itemsOf(selection, draft);
    return names.flatMap((name, at) => {
      if (name === null) return [];
      const problem = names.indexOf(name) < at ? repeated(name) : unknown(name, selection, known);
      return problem === null ? [] : [problemAt(selection, ['items', at], problem)];
    });
  });

/** What may stand in the selections of its recipient. */
function itemsOf({ folder }: Document, { entries }: Draft): ReadonlySet<string> {
  const own = entries.filter((entry) => entry.folder === folder);
  return new Set(
    own.flatMap(({ kind, name }) =>
      kind === 'award' ? [name] : kind === 'elsewhere' ? [`elsewhere/${name}`] : [],
    ),
  );
}

type Words = Omit<Problem, 'path' | 'line' | 'column'>;

const repeated = (name: string): Words => ({
  rule: 'selection-item-twice',
  message: `\`${name.slice(0, 140)}\` stands twice in this selection.`,
  remedy: 'Name each badge once.',
});

function unknown(name: string, { folder }: Document, known: ReadonlySet<string>): Words | null {
  if (known.has(name)) return null;
  const { kind } = selectedOf(name);
  return {
    rule: 'selection-item-unknown',
    message:
      kind === 'award'
        ? `There is no award \`${name.slice(0, 140)}\` of this recipient.`
        : `There is no badge \`${name.slice(0, 140)}\` of this recipient.`,
    remedy:
      `Write the name of a file in recipients/${folder}/, without \`.md\`; of a badge of ` +
      `another issuer, \`elsewhere/\` before it.${didYouMean(name, known)}`,
  };
}

/** A selection is for whoever has its address. One that was guessable and is known leads on. */
const namesAreDrawn: Rule = (draft) =>
  documentsOf(draft, 'selection').flatMap(({ path, folder, name }) =>
    isDrawn(name)
      ? []
      : [
          wholeFile(
            'selection-not-drawn',
            path,
            `Whoever knows this person could guess \`${name.slice(0, 100)}\`, the address of this selection.`,
            'Rename the file to a name that `npm run --silent new -- folder-name` draws: ' +
              `git mv ${path} "recipients/${folder}/selections/$(npm run --silent new -- folder-name).md". ` +
              `Where the address was given out, ${path.replace(/\.md$/, '.gone.md')} with ` +
              `\`to: ${folder}/selections/<new name>\` and a \`date\` leads on.`,
          ),
        ],
  );

export const selectionRules: readonly Rule[] = [itemsStand, namesAreDrawn];
