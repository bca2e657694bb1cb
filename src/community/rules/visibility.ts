/**
 * Rules about who is shown where: a page that nobody is to find stands where nobody can guess it.
 */

import { isDrawn } from '../drawn-names.ts';
import { problemAt, textAt } from '../document.ts';
import { documentsOf, type Rule } from './rule.ts';

/**
 * The path is the address, so who is not to be found needs a drawn folder. An address that is
 * inside a signed credential never changes; whoever was awarded before may still leave every list
 * and come back.
 */
const drawnFolders: Rule = (draft) => {
  const issued = new Set(
    draft.entries.filter(({ kind }) => kind === 'credential').map(({ folder }) => folder),
  );
  return documentsOf(draft, 'profile').flatMap((profile) => {
    const { folder } = profile;
    const visibility = textAt(profile, 'visibility');
    if (
      (visibility !== 'unlisted' && visibility !== 'file-only') ||
      issued.has(folder) ||
      isDrawn(folder)
    )
      return [];
    return [
      problemAt(profile, ['visibility'], {
        rule: 'folder-can-be-guessed',
        message:
          `The recipient is \`${visibility}\`, but anyone could guess ` +
          `the folder’s name, \`${folder}\`, and with it the address.`,
        remedy:
          `Rename the folder to one that \`npm run --silent new -- folder-name\` draws: ` +
          `git mv recipients/${folder} "recipients/$(npm run --silent new -- folder-name)"`,
      }),
    ];
  });
};

export const visibilityRules: readonly Rule[] = [drawnFolders];
