/**
 * Draws every contributed picture of a badge before anything rests on it: what cannot be shown
 * would end the signing and the building for everybody.
 */

import type { PictureCode } from '../../artwork/picture-error.ts';
import type { Community } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';

const remedies: Readonly<Record<PictureCode, string>> = {
  'broken-picture': 'Save the picture again as PNG, for instance 512 by 512 pixels.',
  'too-many-pixels': 'Save the picture smaller, for instance 512 by 512 pixels.',
  'blank-picture': 'Draw something that differs from its ground, or delete the file: one is drawn.',
  'external-reference': 'Save the picture with everything it shows inside of the file.',
  'render-timeout': 'Simplify the drawing, or save it as image.png, 512 by 512 pixels.',
  'render-failed': 'Save the drawing as image.png, 512 by 512 pixels.',
};

/** One problem for every contributed picture that cannot be shown, with its path. */
export async function badgePictureProblems({ badges, logo }: Community): Promise<Problem[]> {
  const pictures = [...badges.map(({ picture }) => picture), logo].flatMap(
    (picture) => picture ?? [],
  );
  if (pictures.length === 0) return [];
  // Only here: what draws takes a tenth of a second to load.
  const { pictureFault } = await import('../../artwork/picture.ts');
  const problems: Problem[] = [];
  for (const picture of pictures) {
    const fault = await pictureFault(picture);
    if (fault === null) continue;
    const { code, message } = fault;
    const place = { path: picture.path, line: 1, column: 1 };
    problems.push({ rule: code, ...place, message, remedy: remedies[code] });
  }
  return problems;
}
