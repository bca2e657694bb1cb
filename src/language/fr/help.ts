/** The help pages' titles and leads; their text stands beside this file, in `help/`. */

export const help = {
  kind: 'Aide',
  more: 'Plus d’aide',
  pages: {
    badge: {
      title: 'Qu’est-ce qu’un badge ?',
      lead: 'Ici, un badge est un petit document signé. Tout le monde peut le vérifier, sur n’importe quelle machine, sans nous demander.',
    },
    check: {
      title: 'Comment vérifier un badge',
      lead: 'Avec le lien, l’image, le fichier ou la feuille imprimée. Cela prend une minute, et personne n’en est averti.',
    },
    share: {
      title: 'Comment montrer un badge',
      lead: 'Sur LinkedIn, dans un message public, sous vos courriels, dans un portefeuille, sur papier. Tout part de la page de l’attribution.',
    },
    employers: {
      title: 'Pour les employeurs',
      lead: 'Quelqu’un vous montre un badge d’ici. À quoi vous fier, à quoi ne pas vous fier, et combien de temps il faut pour le savoir.',
    },
    awarders: {
      title: 'Pour décerner des badges',
      lead: 'Un badge et une attribution sont deux courts fichiers de texte. Proposer, c’est désigner ; relire, c’est reconnaître.',
    },
    maintainers: {
      title: 'Pour la maintenance',
      lead: 'Mise en place, relecture, clés, souhaits des personnes, et que faire quand quelque chose a échoué.',
    },
    privacy: {
      title: 'Vie privée',
      lead: 'Ce qui est public ici, ce qui reste privé, et ce sur quoi personne ne peut revenir. En mots simples.',
    },
  },
} as const;
