/** What others say of an award, a badge or the issuer: signed by an issuer or a person, or said. */

export const endorsements = {
  title: 'Che cosa ne dicono altri',
  lead: 'Niente di tutto questo cambia la validità del badge: di quella risponde solo il suo emittente.',
  issuer: {
    by: 'A nome di {host}',
    named: 'Dice di chiamarsi {name}.',
    grade:
      'Qui nessuno garantisce per la firma: quando la verifichi, il tuo browser interroga {host}.',
    /** Of Open Badges 2.0: its author hosts it. */
    hosted: 'Nessuno lo ha firmato: conta finché {host} lo pubblica, a {place}.',
    place: 'questo indirizzo',
  },
  person: {
    by: '{name}',
    grade: 'Firmato con una chiave elencata nel profilo di questa persona.',
  },
  words: {
    by: '{who}',
    grade: 'Non firmato. Detto in {place}.',
    confirmed: 'Non firmato. Detto in {place}, e confermato lì da {account}.',
    place: 'una proposta sottoposta a revisione',
  },
  check: 'Verifica la firma',
  checkOf: 'Verifica la firma di {who}',
  file: 'file firmato',
  together: 'Il badge e ciò che altri ne hanno firmato, in un solo file',
  from: 'Inizio: {day}.',
  until: 'Inizio: {day}. Ultimo giorno: {until}.',
  ended: 'È finito. Ultimo giorno: {until}.',
  bound: 'Indica proprio il file pubblicato qui.',
  unbound: 'Indica l’indirizzo, e nessun file in particolare.',
  before: 'Indica il file com’era prima di una correzione.',
  version: 'Versione {version}.',
} as const;
