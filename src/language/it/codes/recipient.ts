/** What is said of whoever shows a badge. */

export const recipient = {
  'recipient-not-checked':
    'Non è stato verificato se sia stato assegnato alla persona che lo mostra.',
  'recipient-matches': {
    says: 'È stato assegnato alla persona di cui si è chiesto.',
    details: {
      case: 'È stato assegnato all’indirizzo e-mail di cui si è chiesto. Maiuscole e minuscole sono diverse, e quasi tutti gli host li considerano la stessa casella.',
      address:
        'È stato assegnato a chi ha il profilo {signed}, che è un altro modo di scrivere {asked}.',
    },
  },
  'recipient-name-written-differently': {
    says: 'È stato assegnato allo stesso nome, scritto in modo diverso.',
    details: {
      both: 'È stato assegnato a “{signed}”, che è lo stesso nome di “{asked}”, scritto in modo diverso.',
    },
  },
  'recipient-differs': {
    says: 'È stato assegnato a una persona diversa da quella di cui si è chiesto.',
    details: {
      name: 'È stato assegnato a “{signed}”, non a “{asked}”.',
      mailbox:
        'È stato assegnato a un indirizzo e-mail diverso da quello di cui si è chiesto; una persona può averne più d’uno.',
      address: 'È stato assegnato a chi ha il profilo {signed}, non {asked}.',
      did: 'È stato assegnato a un DID diverso da quello di cui si è chiesto.',
    },
  },
  'recipient-undecidable': {
    says: 'Indica chi è titolare in un modo che qui non si può confrontare.',
    details: {
      nobody: 'Non dice a chi è stato assegnato.',
      'by-name':
        'Indica chi è titolare solo con il nome, che non dice nulla su ciò che si è chiesto. Inserisci il nome per confrontarlo.',
      'by-mailbox':
        'Indica chi è titolare solo con l’indirizzo e-mail, che non dice nulla su ciò che si è chiesto. Inserisci l’indirizzo e-mail per confrontarlo.',
      'by-address':
        'Indica chi è titolare solo con un indirizzo del web, che non dice nulla su ciò che si è chiesto. Inserisci l’indirizzo per confrontarlo.',
      'by-did':
        'Indica chi è titolare solo con un DID, che non dice nulla su ciò che si è chiesto. Chi ce l’ha può mostrarlo in un wallet.',
      'by-number':
        'Indica chi è titolare solo con “{type}”, che non dice nulla su ciò che si è chiesto. L’emittente sa a chi corrisponde.',
      'by-several':
        'Indica chi è titolare in modi diversi da quello di cui si è chiesto. Inserisci un nome, un indirizzo e-mail o l’indirizzo di un profilo.',
      hash: 'Indica chi è titolare con un’impronta di un tipo che qui non viene calcolato.',
      spelling:
        'Indica chi è titolare con un’impronta, che la grafia di cui si è chiesto non produce; un’altra grafia potrebbe.',
      accents:
        'È stato assegnato a “{signed}”. “{asked}” ha accenti diversi, che possono farne un altro nome.',
      order:
        'È stato assegnato a “{signed}”. “{asked}” ha le stesse parole in un altro ordine, il che può farne un altro nome.',
      part: 'È stato assegnato a “{signed}”, che coincide con “{asked}” solo in parte.',
      script:
        'È stato assegnato a “{signed}”, in una scrittura diversa da “{asked}”. Se siano lo stesso nome, qui non viene giudicato.',
      case: 'È stato assegnato a chi ha il profilo {signed}. {asked} è diverso per maiuscole e minuscole, che alcuni host distinguono.',
      tag: 'L’indirizzo e-mail a cui è stato assegnato è diverso da quello di cui si è chiesto solo per un’etichetta dopo “+” o per dei punti. Alcuni host consegnano entrambi alla stessa casella, altri no.',
    },
  },
} as const;
