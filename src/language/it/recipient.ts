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
  elsewhere: {
    title: 'Da altrove',
    lead: 'Badge di altri emittenti, come sono arrivati. Qui nessuno ne risponde: quando ne verifichi uno, il tuo browser chiede al suo emittente. Dove questo non permette alle pagine di altri siti di chiedere, chiede {command}, con il file.',
    key: 'A nome di una chiave di cui non si conosce il dominio',
    naming: {
      key: 'Indica una chiave del profilo di questa persona.',
      page: 'Indica la pagina pubblica del profilo di questa persona.',
      hash: 'Indica l’hash di un indirizzo e-mail che il profilo di questa persona riporta.',
      address:
        'Indica chi è titolare con l’hash di un indirizzo e-mail; chi ha portato il badge lo ha confrontato in data {day}.',
    },
    file: 'il file com’è arrivato',
    olderForm:
      'I badge da altrove in una forma più vecchia non sono nel file per il wallet; ognuno ha il suo.',
  },
  selection: {
    description: 'Badge che {recipient} ha scelto di mostrare.',
    lead: 'Una scelta di badge, nell’ordine deciso da chi ne è titolare, per chi ha questo indirizzo. Non è in nessun elenco.',
    all: 'Tutto ciò che è nella pagina di questa persona',
    said: {
      one: 'Che cosa dicono altri: {count}',
      many: 'Che cosa dicono altri: {count}',
      other: 'Che cosa dicono altri: {count}',
    },
  },
  paper: 'Ogni riga si può verificare: inquadra il codice, o vai a questo indirizzo: {address}',
} as const;

/** The page on which somebody shows their badges with a key of their own. */

export const present = {
  title: 'Mostrare i tuoi badge con la tua chiave',
  description:
    'Firma con una tua chiave, per una sola occasione, ciò che mostri dei tuoi badge di {issuer}.',
  lead: 'Qualcuno vuole avere la certezza che un badge sia tuo, e ti dà una parola a sua scelta. Qui il tuo browser firma i tuoi badge e quella parola con la tua chiave. Nulla viene inviato da nessuna parte.',
  link: 'Mostrali con una tua chiave',
  without: 'Questa pagina firma nel tuo browser, e per questo serve JavaScript.',
  key: 'La tua chiave',
  keyHelp:
    'Il file della tua chiave. Viene letto qui e non va da nessuna parte; chi lo ha può firmare al tuo posto.',
  make: 'Crea una nuova chiave',
  made: 'Conserva questo file e non mostrarlo a nessuno. Chiedi di avere {did} come {field} nel tuo profilo: i badge firmati da quel momento in poi la indicano.',
  record: 'Indirizzo della tua raccolta',
  recordHelp: 'Su questo sito: finisce con {ending}.',
  challenge: 'La parola che hai ricevuto',
  domain: 'Da chi: il suo dominio',
  sign: 'Firma',
  said: {
    working: 'Firma in corso…',
    noKey: 'Questo file non contiene nessuna chiave creata qui.',
    noRecord: 'A questo indirizzo non c’è nessuna raccolta.',
    incomplete: 'Servono tutti e quattro i dati.',
    none: 'Nessun badge di questa raccolta indica questa chiave, quindi non dimostrerebbe nulla. La indicano i badge firmati dopo che il tuo profilo l’ha ricevuta come “did”.',
    some: 'Badge compresi: {bound}. Non compresi, perché non indicano questa chiave: {others}. Dimostra che chi ha questa chiave li mostra a {domain}; chi sia, non lo dice.',
  },
} as const;
