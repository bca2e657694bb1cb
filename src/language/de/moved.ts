/** The pages that a former address of the site shows: each leads to the same page of today. */

export const moved = {
  title: '{issuer} ist umgezogen',
  says: 'Die Badges von {issuer} sind umgezogen. Diese Seite steht jetzt unter {address}.',
  stays: 'Badges, die unter der früheren Adresse verliehen wurden, bleiben gültig.',
} as const;
