/** The page that finds badges, skills and people. */

export const search = {
  title: 'Recherche',
  lead: 'Les badges, les compétences, et les personnes qui ont reçu un badge et choisi de figurer dans les listes.',
  label: 'Chercher des badges, des compétences et des personnes',
  key: 'Appuyez sur / pour revenir ici.',
  filters: 'Seulement avec',
  any: 'peu importe',
  skill: 'Compétence',
  type: 'Type',
  level: 'Niveau',
  kinds: { badge: 'Badge', skill: 'Compétence', person: 'Récipiendaire' },
  found: { one: '{count} résultat', many: '{count} résultats', other: '{count} résultats' },
  near: 'Rien ne contient exactement ces mots. Au plus près :',
  none: 'Rien ne contient ces mots. Essayez avec moins de lettres, ou parcourez les listes ci-dessous.',
  unread: 'La liste des noms n’a pas pu être lue. Parcourez les listes ci-dessous.',
  more: 'En montrer plus',
  communities: {
    title: 'Autres communautés',
    lead: 'Badges d’autres communautés qui veulent être trouvées. Chacune répond des siens ; ouvrez-en un chez elle pour en lire davantage.',
    label: 'Chercher dans ces badges',
    asked: 'Interrogée le {day}.',
    silent:
      'Ne répond plus depuis le {since}. Voici ce qui était publié le {day} ; ce n’est peut-être plus le cas aujourd’hui.',
  },
} as const;
