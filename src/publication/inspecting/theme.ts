/**
 * Checks a community's theme: the style sheet `public/theme.css`, and the pictures beside it.
 */

import { readFile } from 'node:fs/promises';
import { problemOf } from '../../community/fault.ts';
import type { Problem } from '../../community/problem.ts';
import type { PublicFile } from '../../repository/public-folder.ts';
import { publicPictureProblems } from './public-pictures.ts';
import { strictText } from '../../proof/bytes.ts';

const themePath = 'theme.css';
const largestTheme = 64 * 1024;

/**
 * What is wrong with the theme and the files beside it; nothing where the community has none of its
 * own. `languages`: the further ones of the pages, which have folders of their own.
 */
export async function themeProblems(
  files: readonly PublicFile[],
  languages: readonly string[] = [],
): Promise<Problem[]> {
  const theme = files.find(({ path }) => path === themePath);
  const inStyleSheet =
    theme === undefined
      ? []
      : await styleSheetProblems(theme.bytes, new Set(files.map(({ path }) => path)));
  return [...inStyleSheet, ...publicPictureProblems(files, languages)];
}

async function styleSheetProblems(
  bytes: Uint8Array,
  files: ReadonlySet<string>,
): Promise<Problem[]> {
  const text = bytes.length > largestTheme ? null : strictText(bytes, 'kept');
  if (text === null) {
    return [
      {
        rule: 'theme-unreadable',
        path: `public/${themePath}`,
        line: 1,
        column: 1,
        message: 'The theme is larger than 64 KB or not UTF-8 text.',
        remedy: 'Save it as UTF-8, with nothing in it but what it sets.',
      },
    ];
  }
  // Only here: reading CSS takes a tenth of a second to load.
  const [{ themeFaults }, { readEngineColours }] = await Promise.all([
    import('../../community/theme/check.ts'),
    import('../../community/theme/engine-colours.ts'),
  ]);
  const engine = readEngineColours(
    await readFile(new URL('../../site/styles/tokens.css', import.meta.url), 'utf8'),
  );
  return themeFaults(text, engine, files).map((fault) =>
    problemOf(fault, `public/${themePath}`, text),
  );
}
