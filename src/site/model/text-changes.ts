/** What differs between two texts, word by word, as a person would mark it. */

import type { SiteTextChange } from './site.ts';

/**
 * Beyond this many pairs of words to compare, a text counts as rewritten: nobody reads such marks.
 */
const mostPairs = 4_000_000;

/** The words of both texts in one run: those that stayed, those that went and those that came. */
export function textChanges(before: string, after: string): SiteTextChange[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length * now.length > mostPairs) return joined([mark('gone', old), mark('new', now)]);
  const kept = longestCommon(old, now);
  const changes: SiteTextChange[] = [];
  let [from, to] = [0, 0];
  for (const [at, other] of [...kept, [old.length, now.length] as const]) {
    changes.push(
      mark('gone', old.slice(from, at)),
      mark('new', now.slice(to, other)),
      mark('same', now.slice(other, other + 1)),
    );
    [from, to] = [at + 1, other + 1];
  }
  return joined(changes);
}

/** The same with long unchanged stretches cut down to the `context` words around each change. */
export function shortenedChanges(
  changes: readonly SiteTextChange[],
  context = 8,
): SiteTextChange[] {
  return changes.map((change, at) => {
    const words = wordsOf(change.text);
    if (change.kind !== 'same' || words.length <= 2 * context + 1) return change;
    const head = at === 0 ? '' : words.slice(0, context).join(' ');
    const tail = at === changes.length - 1 ? '' : words.slice(-context).join(' ');
    return { kind: 'same', text: `${head} … ${tail}`.trim() };
  });
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

const mark = (kind: SiteTextChange['kind'], words: readonly string[]): SiteTextChange => ({
  kind,
  text: words.join(' '),
});

function joined(changes: readonly SiteTextChange[]): SiteTextChange[] {
  const result: SiteTextChange[] = [];
  for (const { kind, text } of changes.filter((change) => change.text !== '')) {
    const last = result.at(-1);
    if (last?.kind === kind) result[result.length - 1] = { kind, text: `${last.text} ${text}` };
    else result.push({ kind, text });
  }
  return result;
}

/** Pairs of places of a longest common subsequence, by the table that everybody uses. */
function longestCommon(
  old: readonly string[],
  now: readonly string[],
): (readonly [number, number])[] {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let at = old.length - 1; at >= 0; at--) {
    for (let other = now.length - 1; other >= 0; other--) {
      lengths[at * width + other] =
        old[at] === now[other]
          ? lengths[(at + 1) * width + other + 1]! + 1
          : Math.max(lengths[(at + 1) * width + other]!, lengths[at * width + other + 1]!);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [at, other] = [0, 0]; at < old.length && other < now.length;) {
    if (old[at] === now[other]) pairs.push([at++, other++]);
    else if (lengths[(at + 1) * width + other]! >= lengths[at * width + other + 1]!) at++;
    else other++;
  }
  return pairs;
}
