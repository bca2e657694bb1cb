/** The page of a recipient: a record that can be read in three ways, and printed. */

export const recipient = {
  kind: 'Titolare',
  profile: 'Profilo',
  description: 'Badge che {recipient} ha ricevuto da {issuer}.',
  unlisted:
    'Questa pagina non è in nessun elenco, e chiede ai motori di ricerca di ignorarla. Chi ne ha l’indirizzo può leggerla.',
  awaitsCorrection:
    'Alcune correzioni sono state approvate e stanno per essere firmate; i file dicono ancora ciò che era stato firmato prima.',
  signedAs:
    'Alcuni file sono stati firmati per un altro nome; lo dice la pagina di ogni assegnazione.',
  ways: 'Modi di leggere questa raccolta',
  byBadge: 'Per badge',
  byTime: 'Per data',
  bySkill: 'Per competenza',
  check: 'Verifica',
  checkOf: 'Verifica {badge}',
  none: 'Ancora nessun badge.',
  earlier: { one: '{count} precedente', many: '{count} precedenti', other: '{count} precedenti' },
  year: '{year}: {count}',
  calendar: 'I giorni in cui questi badge scadono, per un calendario',
  together: 'Questi badge in un solo file, per un wallet',
  resume: 'Lo stesso per un curriculum (JSON Resume)',
  code: 'Codice QR con l’indirizzo di questa pagina',
  paper: 'Ogni riga si può verificare: inquadra il codice, o vai a questo indirizzo: {address}',
} as const;
