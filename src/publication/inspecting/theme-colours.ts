/** The colours of a community's theme in what is always shown on light ground: cards and paper. */

import { lightColour } from '../../community/theme/light-colour.ts';
import type { PublicFile } from '../../repository/public-folder.ts';

/** As `#rrggbb`; null where there is no theme, or it does not set them. */
export function themeColours(files: readonly PublicFile[]): {
  readonly accent: string | null;
  readonly engraving: string | null;
} {
  const theme = files.find(({ path }) => path === 'theme.css');
  const text = theme === undefined ? '' : new TextDecoder().decode(theme.bytes);
  const colour = (token: string) => (text === '' ? null : lightColour(text, token));
  return { accent: colour('--accent'), engraving: colour('--engraving') };
}
