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

/** Fine rays between rings: each a line from rim to rim that is drawn at both ends only. */
function rays(radius: number): string {
  return (
    rayLines(radius, 0, 0.3) +
    rayLines(radius, 10, 0.42) +
    `<circle r="${radius}"/><circle r="${Math.round(radius * 0.3)}"/>`
  );
}

/** Every second of them, from that angle on; none is drawn further inside than `inner`. */
function rayLines(radius: number, first: number, inner: number): string {
  const lines = Array.from({ length: 9 }, (_, at) => {
    const angle = ((first + at * 20) * Math.PI) / 180;
    const [x, y] = [radius * Math.sin(angle), -radius * Math.cos(angle)];
    return `M${fixed(x)} ${fixed(y)}L${fixed(-x)} ${fixed(-y)}`;
  });
  const [drawn, left] = [fixed(radius * (1 - inner)), fixed(radius * inner * 2)];
  return `<path d="${shortPath(lines.join(''))}" stroke-dasharray="${drawn} ${left} ${drawn} 0"/>`;
}
