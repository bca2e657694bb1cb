/** Which drawing of a badge is shown at a size. */

import { badgeSmallSvg, badgeSvg } from '../../credential/addresses.ts';
import { badgeOf } from '../model/lookups.ts';

/** At this many pixels and less, nobody can read the letters on it. */
const smallest = 64;

/** Path of the present picture for so many pixels. */
export const badgePicturePath = (badge: string, size: number): string =>
  size <= smallest && badgeOf(badge).small ? badgeSmallSvg(badge) : badgeSvg(badge);
