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
  /** Where a visitor's browser looks at files of badges. */
  own: {
    title: 'Où en êtes-vous ?',
    help: 'Votre navigateur vérifie ici les fichiers de vos badges, comme la page qui vérifie les badges. Rien n’est envoyé ni conservé, et personne ne demande à qui ils sont.',
    choose: 'Fichiers de vos badges : PNG, SVG ou JSON',
    without:
      'Votre navigateur peut vérifier ici les fichiers de vos badges et dire où vous en êtes ; il lui faut JavaScript.',
    said: {
      working: 'Vérification …',
      counts: 'Il compte.',
      noStep: 'Il est valide, et n’est pas une étape de ce parcours.',
      lapsed: 'Il n’est pas en vigueur aujourd’hui et ne compte donc pas.',
      withdrawn: 'Il a été révoqué et ne compte donc pas.',
      foreign:
        'D’un autre émetteur : il n’a pas été vérifié ici, et c’est à des personnes de dire s’il compte.',
      invalid: 'Il n’est pas ce qu’il prétend être et ne compte donc pas.',
      undecided: 'Il n’a pas pu être vérifié.',
      none: 'Il n’y a pas un seul badge dedans.',
    },
  },
} as const;
