/** Host names of letters beyond ASCII, which the network knows in ASCII: `xn--r8jz45g.jp`. */

/** RFC 3492, section 5: the numbers of the form that host names use. */
const [base, tMin, tMax, skew, damp, firstBias, firstPoint] = [36, 1, 26, 38, 700, 72, 128];
const digits = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * A host as its letters are read: each label that is written `xn--…` by its own letters. Takes the
 * ASCII form that `URL` gives, and gives it back where it stands for no host; never throws.
 */
export function readableHost(host: string): string {
  if (!host.includes('xn--')) return host;
  const readable = host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decoded(label.slice(4)) ?? label) : label))
    .join('.');
  const again = `https://${readable}`;
  return URL.canParse(again) && new URL(again).hostname === host ? readable : host;
}

/** RFC 3492, section 6.2; null for what that procedure does not end well with. */
function decoded(label: string): string | null {
  const end = label.lastIndexOf('-');
  const points = [...label.slice(0, Math.max(0, end))].map((letter) => letter.codePointAt(0) ?? 0);
  let [at, place, point, bias] = [end + 1, 0, firstPoint, firstBias];
  while (at < label.length) {
    const before = place;
    let weight = 1;
    for (let k = base; ; k += base) {
      const digit = digits.indexOf(label[at++] ?? ' ');
      if (digit < 0) return null;
      place += digit * weight;
      const threshold = Math.min(tMax, Math.max(tMin, k - bias));
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const length = points.length + 1;
    bias = adapted(place - before, length, before === 0);
    point += Math.floor(place / length);
    place %= length;
    if (point > 0x10ffff) return null;
    points.splice(place++, 0, point);
  }
  return String.fromCodePoint(...points);
}

/** RFC 3492, section 6.1. */
function adapted(difference: number, length: number, isFirst: boolean): number {
  let delta = Math.floor(difference / (isFirst ? damp : 2));
  delta += Math.floor(delta / length);
  let k = 0;
  for (; delta > ((base - tMin) * tMax) >> 1; k += base) delta = Math.floor(delta / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * delta) / (delta + skew));
}
