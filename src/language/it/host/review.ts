/** What is said of a proposal, for whoever looks at it on the host: one page of Markdown. */

export const review = {
  states: {
    refused: 'Il merge non è ancora possibile',
    waiting: 'È in ordine, e attende l’approvazione',
    allowed: 'Il merge è possibile',
  },
  sections: {
    standing: 'A che punto è',
    questions: 'Da chiedere prima di approvare',
    look: 'Da guardare prima di approvare',
    agreement: 'Chi deve approvare',
    next: 'Che cosa viene dopo',
    files: 'File',
  },
  problems: { one: 'Un problema', many: '{count} problemi', other: '{count} problemi' },
  awards: {
    one: 'Il merge pubblica un’assegnazione',
    many: 'Il merge pubblica {count} assegnazioni',
    other: 'Il merge pubblica {count} assegnazioni',
  },
  award: '{badge} a {recipient}, {date}',
  page: 'pagina: {address}',
  noPage: 'nessuna pagina: la persona vuole solo il file',
  look: 'Ogni assegnazione e ogni badge sta per una settimana in un file che si apre dal disco, con pagina, immagine e scheda: scarica `preview` in fondo a [questa esecuzione]({address}), estrailo e apri `open-from-disk/`.',
  newBadge: '{badge} è nuovo: la sua pagina e la sua immagine sono lì in {file}.',
  /** What has to be agreed to; before the paths of the files. */
  subjects: {
    award: 'assegnazione',
    revocation: 'revoca',
    reinstatement: 'ripristino dopo una revoca',
    correction: 'correzione di un’assegnazione, che viene firmata di nuovo',
    identity: 'nome o indirizzo di chi è titolare in un’assegnazione, che viene firmata di nuovo',
    'giving-up': 'indirizzo a cui si rinuncia (lo dice la persona stessa, o chi è maintainer)',
    hiding: 'se un’assegnazione compare in elenco (lo dice chi è titolare, o chi è maintainer)',
    voices: 'che cosa altri hanno detto di un’assegnazione, mostrato nella sua pagina',
    confirmation:
      'conferma di un’assegnazione da parte di chi ne è a conoscenza, mai di chi è titolare',
    quotation: 'parole sotto il nome di un account (le approva l’account stesso)',
    withdrawal: 'ritiro di un’assegnazione non ancora firmata',
    badge: 'badge o percorso',
    'new-badge': 'nuovo badge (approvano due di queste persone, o chi è maintainer)',
    profile: 'profilo',
    original: 'badge di un altro emittente, conservato com’è arrivato, o mostrato',
    selection: 'selezione di badge (lo dice chi ne è titolare, o chi è maintainer)',
    endorsement: 'avallo di qualcun altro, pubblicato com’è arrivato',
    account: 'account di chi è titolare (lo conferma la persona stessa, o chi è maintainer)',
    public: 'file pubblicato',
    key: 'chiave senza una dichiarazione della chiave precedente (servono due maintainer)',
    address: 'spostamento del sito (approvano due maintainer, o chi lo è, se è una persona sola)',
    maintainers: 'motore, chiavi, regole o un file di nessuno (serve chi è maintainer)',
  },
  matter: '{subject}: {paths}',
  /** A list that is cut off. */
  andMore: {
    one: '{list} e un’altra voce',
    many: '{list} e altre {count} voci',
    other: '{list} e altre {count} voci',
  },
  more: { one: 'e un’altra voce', many: 'e altre {count} voci', other: 'e altre {count} voci' },
  agreed: 'Approvazioni: {names}.',
  missing: {
    one: 'Manca un’approvazione; possono darla: {names}.',
    many: 'Mancano {count} approvazioni; possono darle: {names}.',
    other: 'Mancano {count} approvazioni; possono darle: {names}.',
  },
  enough: 'Non serve nessun altro.',
  nobody: 'ancora nessuno',
  another: 'Nessuno assegna da solo: deve approvare una persona diversa da chi propone.',
  pushed:
    'Il push del commit più recente è di {names}: chi propone lo approva facendo il merge, oppure lo approva un’altra persona.',
  anyAwarder:
    'Qui l’host chiede una revisione a chiunque possa assegnare, e non può sapere di chi sia il profilo.',
  stale: 'Approvazioni solo di uno stato precedente: {names}.',
  nominated: 'Segnalazione di {author}.',
  nominatedFor:
    'Segnalazione di {asked}, con un modulo o un commento; da lì {author} ha creato questa proposta.',
  openToday: 'Aperta dal {date} (oggi).',
  open: {
    one: 'Aperta dal {date} ({count} giorno).',
    many: 'Aperta dal {date} ({count} giorni).',
    other: 'Aperta dal {date} ({count} giorni).',
  },
  /** Where those who may agree do not answer. */
  stepIn:
    'Se entro il {date} nessuna delle persone che possono approvare ha risposto, può intervenire chi è maintainer: {names}. Qui la sua approvazione conta.',
  stepInByNaming:
    'Se entro il {date} nessuna delle persone che possono approvare ha risposto, può intervenire chi è maintainer: {names}. Lo fa indicando altri `awarders` in `badge.md` o `keys/issuer.json`, in una pull request a sé.',
  /** What each click on the host means; its buttons are named as the host names them. */
  steps: {
    approve:
      '**Approve** (Files changed → Review changes): è la parola che conta. L’etichetta `approved` su un modulo ha solo fatto nascere questa proposta.',
    merge:
      '**Merge**, con un merge commit o uno squash: porta i file su main, e non è di per sé un’approvazione. “Enable auto-merge”, dove il repository lo permette, ne fa un solo passo con l’approvazione.',
    environment:
      'Prima che la chiave venga usata, l’ambiente `issuer` chiede a chi vi è indicato per la revisione, se c’è qualcuno. Questo lascia partire un job; se un’assegnazione viene firmata, lo decidono le approvazioni.',
  },
  changed: 'modificato: {path}',
  deleted: 'eliminato: {path}',
  added: {
    one: 'Un file è nuovo.',
    many: '{count} file sono nuovi.',
    other: '{count} file sono nuovi.',
  },
  unchanged: 'Non cambia nulla.',
  cut: 'Il resto qui è omesso.',
} as const;
