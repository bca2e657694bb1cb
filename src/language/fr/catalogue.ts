/** The catalogue, its search, and the pages around it. */

export const catalogue = {
  badges: 'Tous les badges',
  badgesLead: 'Ce que l’on peut accomplir ici, et comment.',
  skills: 'Compétences',
  skillsLead: 'Ce que les badges représentent, et qui l’a montré.',
  people: 'Récipiendaires',
  peopleLead:
    'Les personnes qui ont reçu un badge ici et choisi de figurer dans les listes, par nom.',
  noBadges: 'Pas encore de badge.',
  firstBadge: 'Comment écrire le premier',
  noSkills: 'Aucun badge ne nomme encore de compétence.',
  nobody: 'La liste est encore vide.',
  badgeCount: { one: '{count} badge', many: '{count} badges', other: '{count} badges' },
  awardCount: {
    one: '{count} attribution',
    many: '{count} attributions',
    other: '{count} attributions',
  },
  neverAwarded: 'pas encore décerné',
  listedCount: {
    one: '{count} attribution listée',
    many: '{count} attributions listées',
    other: '{count} attributions listées',
  },
  noneListed: 'aucune attribution listée',
  allSkills: 'Les {count} compétences',
  inForceCount: {
    one: '{count} attribution en vigueur',
    many: '{count} attributions en vigueur',
    other: '{count} attributions en vigueur',
  },
  noneInForce: 'aucune attribution en vigueur',
  allPeople: {
    one: 'Toute la liste : {count} récipiendaire',
    many: 'Toute la liste : {count} récipiendaires',
    other: 'Toute la liste : {count} récipiendaires',
  },
  pager: {
    label: 'Parties de cette liste',
    span: '{first} à {last}',
    title: '{name} : {first} à {last}',
  },
  skillKind: 'Compétence',
  skillTitle: 'Compétence : {skill}',
  /** Of an entry of a framework of skills that others keep. */
  entryKind: 'Compétence du référentiel {framework}',
  entryTitle: 'Compétence : {skill} ({framework})',
  entryFacts: 'Dans son référentiel',
  entryCode: 'Code',
  entryId: 'Identifiant',
  entryNames: 'Dans d’autres langues',
  entrySource: 'Tirée de',
  skillBadges: 'Badges qui la représentent',
  skillHolders: 'Montrée par',
  skillDescription:
    'Les badges décernés par {issuer} qui représentent « {skill} », et qui les a reçus.',
} as const;
