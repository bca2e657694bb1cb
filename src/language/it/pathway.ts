/** Pathways through badges, and how far somebody is. */

export const pathway = {
  kind: 'Percorso',
  title: 'Percorso: {pathway}',
  all: 'Percorsi',
  partOf: 'Nel percorso {pathway}.',
  steps: { one: '{count} tappa', many: '{count} tappe', other: '{count} tappe' },
  begin: 'Comincia da {badge}.',
  /** What somebody hears who does not see the drawing. */
  drawing:
    'Un disegno dell’elenco che segue: una freccia porta da ciò che serve a ciò per cui serve.',
  needed: 'Linea continua: serve. Linea tratteggiata: è uno dei vari che vanno bene.',
  added: 'Non è una tappa di questo percorso, ma una sua tappa può richiederlo.',
  /** On the page of a recipient. */
  onTheWay: 'In cammino',
  soFar: '{pathway}: {have} su {need}.',
  badgeSoFar: '{badge}: {have} su {need} di quelli che richiede.',
  next: 'Prossima tappa: {badge}.',
  done: 'Tutte le tappe sono completate.',
  /** Where a visitor's browser looks at files of badges. */
  own: {
    title: 'A che punto sei?',
    help: 'Il tuo browser verifica qui i file dei tuoi badge, come la pagina che verifica i badge. Niente viene inviato o conservato, e nessuno chiede di chi sono.',
    choose: 'File dei tuoi badge: PNG, SVG o JSON',
    without:
      'Il tuo browser può verificare qui i file dei tuoi badge e dire a che punto sei; per questo serve JavaScript.',
    said: {
      working: 'Verifica in corso …',
      counts: 'Conta.',
      noStep: 'È valido, e non è una tappa di questo percorso.',
      lapsed: 'Oggi non è in vigore, quindi non conta.',
      withdrawn: 'È stato revocato, quindi non conta.',
      foreign:
        'Di un altro emittente: qui non è stato verificato, e se conta lo dicono le persone.',
      invalid: 'Non è ciò che dice di essere, quindi non conta.',
      undecided: 'Non è stato possibile verificarlo.',
      none: 'Non contiene un singolo badge.',
    },
  },
} as const;
