/** The pages that a former address of the site shows: each leads to the same page of today. */

export const moved = {
  title: '{issuer} se ha mudado',
  says: 'Las insignias de {issuer} se han mudado. Esta página está ahora en {address}.',
  stays: 'Las insignias que se otorgaron con la dirección anterior siguen siendo válidas.',
} as const;
