/** Pathways through badges, and how far somebody is. */

export const pathway = {
  kind: 'Parcours',
  title: 'Parcours : {pathway}',
  all: 'Parcours',
  partOf: 'Fait partie du parcours {pathway}.',
  steps: { one: '{count} étape', many: '{count} étapes', other: '{count} étapes' },
  begin: 'Commencez par {badge}.',
  /** What somebody hears who does not see the drawing. */
  drawing:
    'Un dessin de la liste qui suit : une flèche part de ce qu’il faut et mène à ce qui le demande.',
  needed:
    'Trait plein : badge nécessaire. Trait discontinu : un badge parmi plusieurs qui conviennent.',
  added: 'N’est pas une étape de ce parcours, mais une de ses étapes peut le demander.',
  /** On the page of a recipient. */
  onTheWay: 'En chemin',
  soFar: '{pathway} : {have} sur {need}.',
  badgeSoFar: '{badge} : {have} sur les {need} qu’il demande.',
  next: 'Ensuite : {badge}.',
  done: 'Toutes les étapes sont franchies.',
} as const;
