/** The pages that a former address of the site shows: each leads to the same page of today. */

export const moved = {
  title: '{issuer} is verhuisd',
  says: 'De badges van {issuer} zijn verhuisd. Deze pagina staat nu op {address}.',
  stays: 'Badges die onder het vorige adres zijn toegekend, blijven geldig.',
} as const;
