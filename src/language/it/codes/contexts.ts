/** What is said of the vocabulary of a document. */

export const contexts = {
  'pinned-contexts':
    'Le sue parole sono quelle di Open Badges 3.0, come le conserva questo verificatore.',
  'no-context': {
    says: 'Il file non indica nessun contesto, quindi non è una credenziale.',
    details: {
      assertion: 'Il file non indica nessun contesto, quindi non è un’asserzione.',
      credential: 'Nessuno dei suoi contesti è quello delle credenziali verificabili.',
    },
  },
  'context-order':
    'Il primo dei suoi contesti non è quello delle credenziali verificabili, come dovrebbe.',
  'no-badge-context': 'È una credenziale, ma non è scritta con le parole di Open Badges 3.0.',
  'nested-context': 'Una sua parte porta parole proprie, che qui non vengono verificate.',
  'null-value': {
    says: 'Un campo è null, cioè non dice nulla; è stato letto come se non ci fosse.',
    details: {
      place: '"{place}" è null, cioè non dice nulla; è stato letto come se non ci fosse.',
    },
  },
  'nameless-id': 'Una sua parte è indicata con un’etichetta, che qui non viene verificata.',
  'open-badges-2': 'Le sue parole sono quelle di Open Badges 2.0.',
  'open-badges-1': 'Le sue parole sono quelle di Open Badges 1, la forma precedente al 2018.',
  'unknown-context': {
    says: 'È scritto con parole che questo verificatore non conserva.',
    details: {
      context: 'È scritto con parole che questo verificatore non conserva ({context}).',
      unreachable:
        'È scritto con parole che questo verificatore non conserva ({context}), e che non è stato possibile leggere: {reason}',
      version: 'Non indica nessuna versione esistente di Open Badges.',
    },
  },
  'extension-context': {
    says: 'Aggiunge parole proprie a quelle di Open Badges 3.0, e non ne cambia nessuna.',
    details: {
      fetched:
        'Aggiunge alle parole di Open Badges 3.0 quelle di {host}, e non ne cambia nessuna (lette da {context}, SHA-256 {digest}).',
      inline:
        'Porta parole proprie, che si aggiungono a quelle di Open Badges 3.0 e non ne cambiano nessuna.',
    },
  },
  'refused-context': {
    says: 'Porta parole che potrebbero dare un altro significato a quelle di Open Badges 3.0; qui questo non viene verificato.',
    details: {
      word: 'Una parola ("{word}", fonte: {source}) potrebbe dare un altro significato a quelle di Open Badges 3.0; qui questo non viene verificato.',
      order:
        'Porta altre parole prima di quelle di Open Badges 3.0, che potrebbero vincolarle; qui questo non viene verificato.',
      shortened:
        'Porta una parola ("{word}") che dà un altro significato agli indirizzi al suo interno; qui questo non viene verificato.',
      number:
        'I posti da cui porta parole sono più di {most}, più di quanti ne vengano verificati qui.',
      document: '{source} non contiene parole che si siano potute leggere qui.',
    },
  },
  'json-ld-keyword': {
    says: 'Usa una parola che può dire cose che chi legge non vede.',
    details: { word: 'Usa "{word}", che può dire cose che chi legge non vede.' },
  },
  'undefined-key': {
    says: 'Usa una parola che Open Badges 3.0 non ha.',
    details: { word: '"{word}" non è una parola di Open Badges 3.0.' },
  },
} as const;
