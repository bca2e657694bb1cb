/** The page that counts. */

export const numbers = {
  title: 'Chiffres',
  lead: 'Ce qui a été décerné ici, compté d’après les fichiers signés au {day}.',
  none: 'Rien n’est encore signé : il n’y a donc rien à compter.',
  counted:
    'Sont comptées les attributions signées des personnes qui ont choisi de figurer dans les listes, qu’elles aient expiré depuis ou non. Ce qui a été révoqué, et les personnes absentes des listes, n’entrent dans aucun chiffre ici.',
  inShort: 'En bref',
  awards: 'Attribu\u00adtions',
  people: 'Récipien\u00addaires',
  badges: 'Badges décernés',
  skills: 'Compétences montrées',
  inForce: 'En vigueur ce jour-là',
  renewals: 'Renouvelle\u00adments',
  byYear: 'Par année',
  byBadge: 'Par badge',
  bySkill: 'Par compétence',
  growth: 'Évolution',
  growthText: 'Fin {year} : {awards} attributions, {people} récipiendaires.',
  year: 'Année',
  badge: 'Badge',
  skill: 'Compétence',
  newPeople: 'Nouvelles personnes',
  total: 'Attribu\u00adtions à ce jour',
  last: 'Dernière attribution',
  again: 'Un renouvellement est l’attribution d’un badge à quelqu’un qui l’avait déjà reçu.',
} as const;
