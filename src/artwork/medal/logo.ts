/** The community's logo on a drawn badge: a small disc at its upper edge. */

import type { Enamel } from './palette.ts';
import { centre } from './shapes.ts';

const [radius, middle] = [52, 70];
/** The square in the disc: its half, a little short of the corners' reach. */
const half = 37;

/** How far down the marks go below it. */
export const logoDrop = 42;

/** `logo`: a picture as a `data:` address, square. */
export const drawLogo = (logo: string, { metal }: Enamel): string =>
  `<circle cx="${centre.x}" cy="${middle}" r="${radius}" fill="${metal.deep}"/>` +
  `<circle cx="${centre.x}" cy="${middle}" r="${radius - 2}" fill="${metal.bright}"/>` +
  `<circle cx="${centre.x}" cy="${middle}" r="${radius - 7}" fill="${metal.paper}"/>` +
  `<image x="${centre.x - half}" y="${middle - half}" width="${half * 2}" ` +
  `height="${half * 2}" href="${logo}"/>`;
