/** The colour that a theme gives a token where pages are light, as they are on paper. */

import { hexOf } from './colour.ts';
import { readTheme } from './read.ts';
import { colourOf } from './values.ts';

/** As `#rrggbb`; null where the text of the theme, which was checked, does not set it. */
export function lightColour(text: string, token: string): string | null {
  const { settings } = readTheme(text, new Set());
  const setting = settings.findLast((one) => one.token === token && one.schemes.includes('light'));
  const colour = setting === undefined ? null : colourOf(setting, 'light', text);
  return colour === null ? null : hexOf(colour);
}
