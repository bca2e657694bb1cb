/** Engine-turned patterns (guilloche) behind the symbol, few bytes each. */

import { centre } from './shapes.ts';
import { shortPath } from './short-path.ts';

/** How many patterns there are. */
export const engravings = 3;

/**
 * Pattern number `kind` around `middle` (a height), within that radius, as thin strokes that
 * inherit colour and width.
 */
export function engrave(kind: number, radius: number, middle: number): string {
  return (
    `<g transform="translate(${centre.x} ` +
    `${middle})">${[rosette, waves, rays][kind % engravings]!(radius)}</g>`
  );
}

const fixed = (value: number): string => String(Math.round(value * 10) / 10);
const turn = (angle: number) => (angle === 0 ? '' : ` transform="rotate(${angle})"`);

/** Ellipses turned around their centre. */
function rosette(radius: number): string {
  return Array.from(
    { length: 8 },
    (_, at) => `<ellipse rx="${radius}" ry="${Math.round(radius * 0.42)}"${turn(at * 22.5)}/>`,
  ).join('');
}

/** Circles whose centres go around. */
function waves(radius: number): string {
  const small = Math.round(radius * 0.52);
  return Array.from(
    { length: 12 },
    (_, at) => `<circle cy="${small - radius}" r="${small}"${turn(at * 30)}/>`,
  ).join('');
}

/** Fine rays between rings. */
function rays(radius: number): string {
  const lines = Array.from({ length: 36 }, (_, at) => {
    const angle = (at * 10 * Math.PI) / 180;
    const spot = (r: number) => `${fixed(r * Math.sin(angle))} ${fixed(-r * Math.cos(angle))}`;
    return `M${spot(radius * (at % 2 === 0 ? 0.3 : 0.42))}L${spot(radius)}`;
  });
  return (
    `<path d="${shortPath(lines.join(''))}"/><circle ` +
    `r="${radius}"/><circle r="${Math.round(radius * 0.3)}"/>`
  );
}
