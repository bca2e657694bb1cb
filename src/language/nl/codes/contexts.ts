/** What is said of the vocabulary of a document. */

export const contexts = {
  'pinned-contexts':
    'De woorden zijn die van Open Badges 3.0, zoals dit controleprogramma ze bewaart.',
  'no-context': {
    says: 'Het bestand noemt geen context, dus het is geen credential.',
    details: {
      assertion: 'Het bestand noemt geen context, dus het is geen assertion.',
      credential: 'Geen van de contexten is die van verifieerbare credentials.',
    },
  },
  'context-order':
    'De eerste van de contexten is niet die van verifieerbare credentials, en dat moet wel.',
  'no-badge-context':
    'Het is een credential, maar niet geschreven in de woorden van Open Badges 3.0.',
  'nested-context': 'Een deel ervan brengt eigen woorden mee, die hier niet worden gecontroleerd.',
  'null-value': {
    says: 'Een veld is null, wat niets zegt; het is gelezen alsof het er niet stond.',
    details: {
      place: '"{place}" is null, wat niets zegt; het is gelezen alsof het er niet stond.',
    },
  },
  'nameless-id': 'Een deel ervan is benoemd met een label, dat hier niet wordt gecontroleerd.',
  'open-badges-2': 'De woorden zijn die van Open Badges 2.0.',
  'open-badges-1': 'De woorden zijn die van Open Badges 1, de vorm van vóór 2018.',
  'unknown-context': {
    says: 'Het is geschreven in woorden die dit controleprogramma niet bewaart.',
    details: {
      context: 'Het is geschreven in woorden die dit controleprogramma niet bewaart ({context}).',
      unreachable:
        'Het is geschreven in woorden die dit controleprogramma niet bewaart ({context}), en die niet konden worden gelezen: {reason}',
      version: 'Het noemt geen versie van Open Badges die bestaat.',
    },
  },
  'extension-context': {
    says: 'Het voegt eigen woorden toe aan die van Open Badges 3.0, en verandert daar geen van.',
    details: {
      fetched:
        'Het voegt woorden van {host} toe aan die van Open Badges 3.0, en verandert daar geen van (bron: {context}, SHA-256 {digest}).',
      inline:
        'Het brengt eigen woorden mee, als aanvulling op die van Open Badges 3.0, en verandert daar geen van.',
    },
  },
  'refused-context': {
    says: 'Het brengt woorden mee die aan die van Open Badges 3.0 een andere betekenis kunnen geven; dat wordt hier niet gecontroleerd.',
    details: {
      word: 'De woorden van {source} kunnen aan die van Open Badges 3.0 een andere betekenis geven ("{word}"); dat wordt hier niet gecontroleerd.',
      order:
        'Het brengt andere woorden mee vóór die van Open Badges 3.0, waardoor ze die kunnen vastleggen; dat wordt hier niet gecontroleerd.',
      shortened:
        'Het brengt een woord mee ("{word}") dat adressen erin een andere betekenis geeft; dat wordt hier niet gecontroleerd.',
      number:
        'Het brengt woorden mee van meer dan {most} plaatsen, meer dan hier worden gecontroleerd.',
      document: '{source} bevat geen woorden die hier te lezen zijn.',
    },
  },
  'json-ld-keyword': {
    says: 'Het gebruikt een woord dat dingen kan zeggen die geen lezer ziet.',
    details: { word: 'Het gebruikt "{word}", dat dingen kan zeggen die geen lezer ziet.' },
  },
  'undefined-key': {
    says: 'Het gebruikt een woord dat Open Badges 3.0 niet heeft.',
    details: { word: '"{word}" is geen woord van Open Badges 3.0.' },
  },
} as const;
