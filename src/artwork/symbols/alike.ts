/** Which symbols somebody may have meant, by their names. */

import { nearest } from '../../community/schemas/nearest.ts';

/** At most so many are told. */
const most = 8;

/**
 * Names that begin with the word or have it as a part first, then those with a part that begins
 * so, then what is spelt almost alike. `word` and `names`: small letters, joined by hyphens.
 */
export function symbolsAlike(word: string, names: readonly string[]): readonly string[] {
  const wanted = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .slice(0, 60);
  if (wanted === '') return [];
  const parts = (name: string): readonly string[] => name.split('-');
  const stem = wanted.replace(/(?:ing|es|s)$/, '');
  const ranks: readonly ((name: string) => boolean)[] = [
    (name) => name === wanted,
    (name) => parts(name).includes(wanted),
    (name) => wanted.split('-').some((one) => parts(name).includes(one)),
    (name) => stem.length > 2 && parts(name).some((part) => part.startsWith(stem)),
  ];
  const found = ranks.flatMap((fits) => names.filter(fits).sort((a, b) => a.length - b.length));
  const near = nearest(wanted, new Set(names.flatMap((name) => [name, ...parts(name)])));
  const spelt = near === null ? [] : names.filter((name) => parts(name).includes(near));
  const close = near !== null && names.includes(near) ? [near] : [];
  return [...new Set([...found, ...close, ...spelt])].slice(0, most);
}
