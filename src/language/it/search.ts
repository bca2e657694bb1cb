/** The page that finds badges, skills and people. */

export const search = {
  title: 'Cerca',
  lead: 'Badge, competenze, e chi ha ricevuto un badge e ha scelto di comparire in elenco.',
  label: 'Cerca badge, competenze e persone',
  key: 'Premi / per tornare qui.',
  filters: 'Solo con',
  any: 'qualsiasi',
  skill: 'Competenza',
  type: 'Tipo',
  level: 'Livello',
  kinds: { badge: 'Badge', skill: 'Competenza', person: 'Titolare' },
  found: {
    one: '{count} voce trovata',
    many: '{count} voci trovate',
    other: '{count} voci trovate',
  },
  near: 'Nulla contiene esattamente queste parole. Le voci più vicine:',
  none: 'Nulla contiene queste parole. Prova con meno lettere, o scorri gli elenchi qui sotto.',
  unread: 'Non è stato possibile leggere l’elenco dei nomi. Scorri gli elenchi qui sotto.',
  more: 'Mostra altro',
  communities: {
    title: 'Altre comunità',
    lead: 'Badge di altre comunità che vogliono essere trovate. Ciascuna risponde dei propri; apri un badge sul suo sito per saperne di più.',
    label: 'Cerca tra questi badge',
    asked: 'Interpellata in data {day}.',
    silent:
      'Non risponde dal {since}. Questo è ciò che pubblicava il {day}; oggi può essere diverso.',
  },
} as const;
