/** What is said of the moment at which a badge is shown. Days are those of UTC, as `2026-11-22`. */

export const dates = {
  'within-dates': {
    says: 'Il est en vigueur aujourd’hui.',
    details: {
      period: 'Il est valide du {start} (UTC) au {end} (UTC).',
      open: 'Il est valide à partir du {start} (UTC), sans fin.',
      until: 'Il est valide jusqu’au {end} (UTC), et ne nomme pas de premier jour.',
      'end-not-shown':
        'Il est valide à partir du {start} (UTC). Aucun dernier jour n’est montré ; la personne titulaire a pu l’omettre.',
      'dates-not-shown':
        'Il ne montre ni premier ni dernier jour ; la personne titulaire a pu les omettre.',
      undated: 'Il ne nomme ni premier ni dernier jour.',
    },
  },
  expired: {
    says: 'Il a dépassé son dernier jour.',
    details: { day: 'Il a expiré le {day} (UTC).' },
  },
  'not-yet-valid': {
    says: 'Son premier jour est encore à venir.',
    details: { day: 'Il est valide à partir du {day} (UTC), pas avant.' },
  },
  'unreadable-date': {
    says: 'Une de ses dates est écrite de telle sorte que personne ne peut dire s’il est en vigueur.',
    details: {
      member:
        '"{member}" n’est pas une date lisible : personne ne peut donc dire s’il est en vigueur.',
      end: 'Son dernier moment est le {day} (UTC) ou peu avant : il est écrit sans heure ou sans fuseau.',
      start:
        'Son premier moment est le {day} (UTC) ou peu après : il est écrit sans heure ou sans fuseau.',
    },
  },
} as const;
