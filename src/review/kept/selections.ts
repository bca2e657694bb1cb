/** At which addresses selections begin. */

import { isDrawn } from '../../community/drawn-names.ts';
import { isSlug } from '../../community/identifiers.ts';
import type { Problem } from '../../community/problem.ts';
import type { Sides } from '../boundaries.ts';
import type { Change } from '../changes.ts';

const selectionName = (path: string): string | undefined =>
  /^recipients\/[^/]+\/selections\/([^/.]+)\.md$/.exec(path)?.[1];

/**
 * A selection is for whoever has its address, so a new one gets a name that nobody guesses. Those
 * that stand already keep theirs, also where their holder moves.
 */
export function selectionProblems(changes: readonly Change[], { base }: Sides): Problem[] {
  const known = new Set(base.files.map(({ path }) => selectionName(path)));
  return changes.flatMap(({ path, part, kind }) => {
    const name = selectionName(path);
    if (part !== 'selection' || kind === 'deleted' || name === undefined) return [];
    if (known.has(name) || (isSlug(name) && isDrawn(name))) return [];
    return [
      {
        ...{ rule: 'selection-not-drawn', path, line: 1, column: 1 },
        message: `Whoever knows this person could guess \`${name.slice(0, 100)}\`, the address of this selection.`,
        remedy:
          'Rename the file to a name that `npm run --silent new -- folder-name` draws: ' +
          `git mv ${path} "${path.slice(0, path.lastIndexOf('/'))}/$(npm run --silent new -- folder-name).md"`,
      },
    ];
  });
}
