/** Marks that turn or part words: no typeface has letters for them, and texts are set without. */

/** The text without them. */
export const withoutMarks = (text: string): string =>
  text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
