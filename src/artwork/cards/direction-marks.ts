/** Marks that turn or part words: no typeface has letters for them, and texts are set without. */

const marks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

export const isMark = (letter: string): boolean => marks.test(letter);

/** The text without them. */
export const withoutMarks = (text: string): string => text.replace(new RegExp(marks, 'g'), '');
