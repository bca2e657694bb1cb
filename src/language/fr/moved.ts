/** The pages that a former address of the site shows: each leads to the same page of today. */

export const moved = {
  title: '{issuer} a déménagé',
  says: 'Les badges décernés par {issuer} ont déménagé. Cette page se trouve maintenant à l’adresse {address}.',
  stays: 'Les badges décernés sous l’ancienne adresse restent valides.',
} as const;
