/** What is said of addresses that people sealed, so that the message about an award reaches them. */

export const letters = {
  sending: 'Le message sur le badge {badge} part en ce moment vers l’adresse scellée à cet effet.',
  sent: 'Le message sur le badge {badge} a été envoyé à l’adresse scellée à cet effet. Le texte scellé a été supprimé.',
  unknown:
    'Personne ne sait si le message sur le badge {badge} est parti ; il n’est donc pas envoyé une seconde fois. L’adresse scellée a été supprimée. Transmettez le message vous-mêmes : {command} l’affiche.',
  unused: 'L’adresse scellée dans un commentaire de @{author} a été supprimée. {why}',
  again: 'Pour recevoir malgré tout le message par courriel, scellez de nouveau l’adresse : {page}',
  /** Why one is taken away unused. */
  why: {
    edited: 'Le commentaire a été modifié, peut-être par quelqu’un d’autre.',
    several: 'Un commentaire ne peut contenir qu’une adresse scellée.',
    unread:
      'Elle n’a pas pu être ouverte : elle était tronquée, modifiée, ou scellée pour une autre clé.',
    elsewhere: 'Elle a été scellée pour un autre site, ou pour aucune attribution.',
    late: 'Son délai est passé.',
    notYours:
      'Une adresse est donnée par la personne récipiendaire, par qui a proposé l’attribution, ou par qui peut décerner le badge.',
    over: 'L’attribution a été révoquée.',
    byHand: 'Ce message se transmet à la main : {command} l’affiche.',
    told: 'Le message sur cette attribution a déjà été envoyé, ou une autre adresse a servi.',
    refused: 'Le serveur de courriel ne connaît pas l’adresse.',
  },
} as const;
