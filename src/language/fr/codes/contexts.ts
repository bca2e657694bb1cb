/** What is said of the vocabulary of a document. */

export const contexts = {
  'pinned-contexts': 'Ses mots sont ceux d’Open Badges 3.0, tels que ce vérificateur les conserve.',
  'no-context': {
    says: 'Le fichier ne nomme aucun contexte : ce n’est donc pas une attestation.',
    details: {
      assertion: 'Le fichier ne nomme aucun contexte : ce n’est donc pas une assertion.',
      credential: 'Aucun de ses contextes n’est celui des attestations vérifiables.',
    },
  },
  'context-order':
    'Le premier de ses contextes n’est pas celui des attestations vérifiables, alors qu’il doit l’être.',
  'no-badge-context':
    'C’est une attestation, mais elle n’est pas écrite avec les mots d’Open Badges 3.0.',
  'nested-context': 'Une de ses parties apporte ses propres mots, qui ne sont pas vérifiés ici.',
  'null-value': {
    says: 'Un champ est null, ce qui ne dit rien ; il a été lu comme s’il n’était pas là.',
    details: {
      place:
        '"{place}" est null, ce qui ne dit rien ; le champ a été lu comme s’il n’était pas là.',
    },
  },
  'nameless-id': 'Une de ses parties est désignée par une étiquette, ce qui n’est pas vérifié ici.',
  'open-badges-2': 'Ses mots sont ceux d’Open Badges 2.0.',
  'open-badges-1': 'Ses mots sont ceux d’Open Badges 1, la forme d’avant 2018.',
  'unknown-context': {
    says: 'Il est écrit avec des mots que ce vérificateur ne conserve pas.',
    details: {
      context: 'Il est écrit avec des mots que ce vérificateur ne conserve pas ({context}).',
      unreachable:
        'Il est écrit avec des mots que ce vérificateur ne conserve pas ({context}) et qui n’ont pas pu être lus : {reason}',
      version: 'Il ne nomme aucune version existante d’Open Badges.',
    },
  },
  'extension-context': {
    says: 'Il ajoute ses propres mots à ceux d’Open Badges 3.0, et ne change aucun de ceux-ci.',
    details: {
      fetched:
        'Il ajoute des mots de {host} à ceux d’Open Badges 3.0, et ne change aucun de ceux-ci (source : {context}, SHA-256 {digest}).',
      inline:
        'Il apporte ses propres mots, qui s’ajoutent à ceux d’Open Badges 3.0 et ne changent aucun de ceux-ci.',
    },
  },
  'refused-context': {
    says: 'Il apporte des mots qui pourraient donner un autre sens à ceux d’Open Badges 3.0 ; cela n’est pas vérifié ici.',
    details: {
      word: 'Les mots de {source} pourraient donner un autre sens à ceux d’Open Badges 3.0 ("{word}") ; cela n’est pas vérifié ici.',
      order:
        'Il apporte d’autres mots avant ceux d’Open Badges 3.0, et ils pourraient en fixer le sens ; cela n’est pas vérifié ici.',
      shortened:
        'Il apporte un mot ("{word}") qui donne un autre sens à des adresses qu’il contient ; cela n’est pas vérifié ici.',
      number: 'Il apporte des mots de plus de {most} endroits, plus qu’il n’en est vérifié ici.',
      document: 'Aucun mot n’a pu être lu ici dans ce document : {source}.',
    },
  },
  'json-ld-keyword': {
    says: 'Il utilise un mot qui peut dire des choses que personne ne voit à la lecture.',
    details: {
      word: 'Il utilise "{word}", qui peut dire des choses que personne ne voit à la lecture.',
    },
  },
  'undefined-key': {
    says: 'Il utilise un mot qu’Open Badges 3.0 ne connaît pas.',
    details: { word: '"{word}" n’est pas un mot d’Open Badges 3.0.' },
  },
} as const;
