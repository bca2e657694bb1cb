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
} as const;
