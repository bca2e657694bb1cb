/** The page that counts. */

export const numbers = {
  title: 'Cifras',
  lead: 'Lo que se ha otorgado aquí, contado a partir de los archivos firmados al {day}.',
  none: 'Todavía no se ha firmado nada, así que no hay nada que contar.',
  counted:
    'Se cuentan los reconocimientos firmados de quienes han elegido aparecer, hayan caducado después o no. Lo que se retiró, y quienes no aparecen en las listas, no está en ninguna cifra de aquí.',
  inShort: 'En resumen',
  awards: 'Reconocimientos',
  people: 'Personas reconocidas',
  badges: 'Insignias otorgadas',
  skills: 'Habilidades demostradas',
  inForce: 'Vigentes ese día',
  renewals: 'Renovaciones',
  byYear: 'Por año',
  byBadge: 'Por insignia',
  bySkill: 'Por habilidad',
  growth: 'Crecimiento',
  growthText: 'Reconocimientos a finales de {year}: {awards}; personas reconocidas: {people}.',
  year: 'Año',
  badge: 'Insignia',
  skill: 'Habilidad',
  newPeople: 'Personas nuevas',
  total: 'Total hasta entonces',
  last: 'Última vez',
  again: 'Las renovaciones son reconocimientos de una insignia a alguien que ya la tenía.',
} as const;
