/** Things that are named in one sentence, with the commas and the word that a language puts between. */

/** An item, by its place in the list, or what stands between two. */
type Part = { readonly text: string; readonly at: number | null };

const ideograph = /\p{sc=Han}/u;
const otherLetter = /(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{N}]/u;

/**
 * The parts in their order: with `conjunction` one and another, with `disjunction` one or another.
 * `language`: BCP 47. In Chinese a space stands between its words and letters of another script, which
 * Intl leaves out; in Japanese none does.
 */
export function inAList(
  items: readonly string[],
  language: string,
  type: Intl.ListFormatType,
): readonly Part[] {
  const parts = new Intl.ListFormat(language, { type, style: 'long' }).formatToParts(items);
  let count = 0;
  const placed = parts.map(({ type: kind, value }) => ({
    text: value,
    at: kind === 'element' ? count++ : null,
  }));
  return placed.map((part, at) => {
    if (part.at !== null) return part;
    const [before, after] = [placed[at - 1]?.text.at(-1), [...(placed[at + 1]?.text ?? '')][0]];
    const [first, last] = [[...part.text][0], [...part.text].at(-1)];
    return { ...part, text: `${gap(before, first)}${part.text}${gap(after, last)}` };
  });
}

const gap = (item = '', between = ''): string =>
  ideograph.test(between) && otherLetter.test(item) ? ' ' : '';
