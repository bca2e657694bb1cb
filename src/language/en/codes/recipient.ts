/** What is said of whoever shows a badge. */

export const recipient = {
  'recipient-not-checked': 'Not checked whether it was awarded to the person who shows it.',
  'recipient-matches': 'It was awarded to the person asked about.',
  'recipient-differs': 'It was awarded to somebody else than the person asked about.',
  'recipient-undecidable': 'It names its recipient in a way that cannot be compared here.',
} as const;
