/** Dashes of running text, as people type them and as a page sets them. */

/** One hyphen or two between spaces, in the place of a dash: between words, not between numbers. */
const typed =
  /(?<=[\p{L}\p{M}\p{N}.,;:!?)\]’”"'»“…]) --? (?=[\p{L}\p{M}\p{N}([‘“"'«„¿¡…])(?<!\p{N} --? (?=\p{N}))/gu;

/**
 * The text with a dash where a hyphen or two between spaces stand for one: `in order - cleaned`
 * becomes `in order – cleaned`. For what people read; what was signed, code and data keep every
 * byte.
 */
export const withDashes = (text: string): string => text.replace(typed, ' – ');
