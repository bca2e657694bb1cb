/** The beginning of a long text, for where there is room for a sentence. */

/** Code points that a first screen has room for. */
const most = 180;

/** Whether the whole text is its own beginning. */
export const isShort = (text: string): boolean => [...text].length <= most;

/**
 * The text where it is short; else its first sentences that fit, or as many words of it as do, and
 * an ellipsis. `language` (BCP 47) says where its sentences end.
 */
export function leadOf(text: string, language: string): string {
  if (isShort(text)) return text;
  const sentences = beginning(text, language, 'sentence');
  if (sentences !== '') return sentences;
  return `${beginning(text, language, 'word').replace(/[\p{P}\s]+$/u, '')}…`;
}

function beginning(text: string, language: string, granularity: 'sentence' | 'word'): string {
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter(language, { granularity }).segment(text)) {
    const next = index + segment.length;
    if ([...text.slice(0, next).trim()].length > most) break;
    end = next;
  }
  return text.slice(0, end).trim();
}
