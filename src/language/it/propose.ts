/** The page on which an award, a badge or a person is written without git. */

export const propose = {
  title: 'Proponi un’assegnazione',
  description:
    'Scrivi un’assegnazione, un badge o una persona per {issuer} in una pagina che controlla mentre scrivi.',
  lead: 'Compila ciò che sai. La pagina lo controlla mentre scrivi, con le regole della comunità, e ti porta dove lo si propone. Prima di allora nulla lascia il tuo browser.',
  kind: {
    label: 'Che cosa proponi?',
    award: 'Un’assegnazione, per una o più persone',
    badge: 'Un nuovo badge',
    person: 'Una nuova persona',
  },
  heads: {
    badge: 'Proponi un badge',
    person: 'Proponi una persona',
    endorsement: 'Firma un avallo',
  },
  badge: 'Badge',
  people: 'Chi? Una persona per riga',
  peopleHelp:
    'I nomi come devono comparire. Per chi è già qui, cerca il nome qui sotto, o incolla l’indirizzo della sua pagina.',
  search: 'Cerca chi è già qui',
  add: 'Aggiungi {recipient}',
  visibility: 'Dove vengono mostrate le persone nuove',
  visible: {
    '': 'Da chiedere: in nessun elenco',
    listed: 'Chiunque può trovarle',
    unlisted: 'Solo chi ha l’indirizzo',
    'file-only': 'Nessuna pagina, ricevono il file',
  },
  date: 'Giorno in cui è stato ottenuto',
  dateHelp: 'Per esempio 2026-05-01; lasciato vuoto, è oggi.',
  note: 'Perché, in una o due frasi',
  noteHelp: 'Pubblico, in Markdown. Niente indirizzi e-mail.',
  evidence: 'Link che lo dimostrano, uno per riga',
  exception: 'Eccezione: perché viene dato anche se manca qualcosa',
  exceptionHelp:
    'Questo badge ne richiede prima altri. Se lasci vuoto, devono esserci. Ciò che una persona ha fuori dagli elenchi, questa pagina non lo vede.',
  results: 'Che cosa è stato raggiunto, una voce per riga',
  resultsHelp:
    'Questo badge descrive dei risultati. Scrivi ciascuno con il suo nome davanti; tralascia ciò che non si sa e non è richiesto.',
  creditsHelp: 'Quanti ne sono stati ottenuti, per esempio 2.5; se resta vuoto, tutti.',
  language: 'Lingua delle persone nuove',
  languageUnsaid: 'Non indicata',
  name: 'Nome',
  descriptionOf: 'Che cosa dice di chi ce l’ha',
  criteria: 'Come si ottiene',
  skills: 'Competenze, una per riga',
  picture: 'Immagine, se ne hai una',
  pictureHelp:
    'SVG o PNG, al massimo 512\u00A0KB, quadrata; puoi trascinarla qui. Se non c’è, ne viene disegnata una.',
  profile: 'Profilo pubblico, un indirizzo https',
  preview: {
    title: 'Come apparirà',
    whose: 'La pagina di',
    to: 'assegnato a',
    dated: 'in data {day}',
    notYet:
      'Non è ancora un’assegnazione. Una volta approvata e firmata, la sua pagina dirà qui che è valida.',
  },
  result: {
    title: 'Che cosa farne',
    waiting: 'Compila i campi; qui c’è scritto ciò che manca ancora.',
    thinking: 'Controllo in corso…',
    nobody: 'Non è ancora indicato nessuno.',
    wrong: {
      one: 'Una cosa manca o è sbagliata:',
      many: '{count} cose mancano o sono sbagliate:',
      other: '{count} cose mancano o sono sbagliate:',
    },
    right:
      'Non c’è nulla di sbagliato, per quanto questa pagina può vedere. Il resto lo vede il controllo della proposta.',
    broken:
      'Questo browser non può controllarlo qui. Usa i moduli, o chiedi a chi c’è dietro questo sito.',
    form: 'Invialo come modulo',
    formHelp:
      'Lì una persona lo legge e ne fa una proposta. È la strada adatta alla maggior parte delle persone.',
    formEmpty:
      'È troppo lungo per essere compilato al posto tuo: copia nel modulo i testi qui sotto.',
    files: 'Oppure proponi tu i file',
    fileHelp:
      'Per chi sa già muoversi lì: ogni link apre un nuovo file con il suo testo già dentro; alla fine, scegli di proporlo.',
    several:
      'Ognuno di questi link apre una proposta a sé: per {count} file è più semplice un modulo. Oppure scaricali tutti insieme, estraili e carica la cartella in una volta, come una sola proposta.',
    all: 'Scarica tutti i file (ZIP)',
    chooseAgain: 'Un link non può fare queste scelte nel modulo; falle di nuovo lì: {choices}',
    open: 'Nuovo file su {host}',
    openEmpty: 'Nuovo file su {host}: copia dentro il testo',
    copy: 'Copia il testo',
    copied: 'Copiato',
    download: 'Scarica il file',
    takePicture: 'Scarica l’immagine, pronta per il badge',
    pictureHelp:
      'Un link non può portare con sé un’immagine. Trascina questo file nel modulo, alla voce “Immagine”; oppure mettilo come {file} accanto a badge.md nel branch della tua proposta (lì: Add file, Upload files).',
    nowhere:
      'Questo sito non dice dove vengono tenuti i suoi file. Copia o scarica i file, e mandali a chi c’è dietro.',
  },
  /** Where somebody signs their word about what is published here, with a key of their own. */
  endorse: {
    kind: 'Un avallo: le tue parole, firmate da te',
    address: 'Che cosa avalli?',
    addressHelp:
      'Su questo sito: la pagina di un’assegnazione o il suo file firmato, una versione di un badge (v1.json) o il did:web dell’emittente. Ciò che sta altrove si avalla lì.',
    paste: 'Oppure incolla il testo di quel file',
    made: 'Conserva questo file e non mostrarlo a nessuno.',
    name: 'Il tuo nome, come starà accanto alle tue parole',
    comment: 'Che cosa ne sai?',
    commentHelp: 'Pubblico, in Markdown, al massimo 1000 caratteri. Niente indirizzi e-mail.',
    until: 'L’ultimo giorno in cui vale',
    untilHelp: 'Prima niente può ritirarlo.',
    said: {
      known: 'Il profilo di {recipient} elenca questa chiave, e le pagine lo diranno.',
      unknown:
        'Nessun profilo negli elenchi di questo sito ha questa chiave. Finché non c’è nel tuo, ciò che firma qui viene rifiutato: proponi prima queste righe per il tuo profilo.',
      own: 'Questa chiave è di chi ha il badge: un avallo sono le parole di qualcun altro.',
      incomplete: 'Servono ciò che avalli, una chiave, il tuo nome e le tue parole.',
      notHere: 'Niente di ciò che qui si può avallare ha questo indirizzo.',
      invalid:
        'Ciò che sta a questo indirizzo non risulta valido alla verifica, quindi non si può avallare.',
      long: 'Le tue parole sono troppe: si mostrano al massimo 1000 caratteri.',
      mail: 'Contiene un indirizzo e-mail: toglilo.',
      day: 'L’ultimo giorno deve ancora venire, per esempio {day}.',
      signed: 'Firmato. Non è stato inviato niente.',
    },
    next: 'Proponilo come questo nuovo file, byte per byte: il suo nome viene dai suoi byte. Quando è d’accordo qualcuno che può assegnare, sta accanto a ciò che avalla.',
    without:
      'Per avallare qualcosa, firma con {command}, con la chiave della tua comunità o la tua.',
  },
  without: {
    lead: 'Questa pagina ha bisogno di uno script per controllare ciò che scrivi. Senza:',
    forms: 'usa un modulo della comunità:',
    files: 'oppure scrivi il file a mano, come spiega {help}.',
    help: 'l’aiuto per chi assegna',
  },
} as const;

/** The page on which an address is sealed for the message about an award. */
export const seal = {
  title: 'Sigillare un indirizzo',
  lead: 'Per chi vuole ricevere per e-mail il messaggio su un’assegnazione e non ha un account sull’host: qui l’indirizzo viene sigillato in modo che solo {issuer} possa aprirlo. Succede in questo browser, e nulla viene inviato da nessuna parte.',
  award: 'Quale assegnazione?',
  awardHelp:
    'L’indirizzo della sua pagina, o il suo file come lo mostra la proposta, per esempio recipients/ada-sample/first-talk.md.',
  to: 'Indirizzo e-mail',
  seal: 'Sigilla',
  wrongAward: 'Questo non indica alcuna assegnazione di questo sito.',
  wrongTo: 'Questo non è un solo indirizzo e-mail semplice.',
  broken: 'Questo browser non può sigillarlo. Chiedi alle persone dietro questo sito.',
  ready:
    'Copia questo testo e incollalo come commento sotto la proposta dell’assegnazione, senza nient’altro. Vale fino al {day}.',
  after:
    'Quando l’assegnazione è pubblicata, il messaggio parte, e il commento viene cancellato insieme all’indirizzo. Le e-mail con cui l’host ha segnalato ad altri il commento contengono ancora il testo sigillato; solo {issuer} può aprirlo.',
  without:
    'Questa pagina sigilla con uno script, nel browser. Senza, chiedi a chi ha proposto l’assegnazione di consegnare il messaggio.',
} as const;
