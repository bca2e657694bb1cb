/** The page that checks a badge: what stands on it, and what its script says. */

export const verify = {
  title: 'Verifica un badge',
  description:
    'Verifica se un badge è autentico: dalla sua immagine, dal suo file o dal suo indirizzo. {issuer} non ne viene a sapere nulla.',
  lead: 'Porta l’immagine o il file di un badge, il link alla sua pagina, o una foto del codice sulla stampa. Lo verifica il tuo browser; nulla viene inviato da nessuna parte.',
  file: 'Trascina un badge in un punto qualsiasi di questa pagina, o sceglilo',
  /** The same where fingers point, which drop nothing. */
  fileByTouch: 'Scegli l’immagine o il file di un badge',
  camera: 'o fotografa il codice su una stampa',
  address: 'o indica il suo indirizzo',
  checkAddress: 'Verifica l’indirizzo',
  paste: 'o incolla il suo testo',
  text: 'La credenziale, che inizia con una parentesi graffa, o un token, che inizia con “ey”',
  checkText: 'Verifica il testo',
  without: {
    lead: 'Verificare qui richiede uno script, che il tuo browser non esegue. Altri modi:',
    command:
      'Con il codice di questo sito: {command}, seguito da immagine, file o indirizzo del badge.',
    others:
      'Con qualsiasi altro verificatore di Open Badges 3.0, e l’immagine o il file {extension} dell’assegnazione.',
    eye: 'A occhio: la pagina di un’assegnazione qui dice a chi, e perché. Il suo indirizzo deve iniziare con {address}.',
  },
  answer: {
    title: 'Che cosa significa la risposta',
    signed:
      'Un badge è firmato dal suo emittente. Se da allora qualcosa è stato modificato, la firma non corrisponde più, e la risposta è “Non valido”.',
    trust:
      'Una firma corretta dice chi ha emesso un badge, non se puoi fidarti. Questa pagina conosce un emittente: {identifier}, dietro cui c’è {issuer}. Ogni altro viene mostrato con il suo indirizzo.',
    hosts:
      'I documenti di questo sito vengono letti senza chiedere; quelli di un altro host solo dopo che premi il pulsante che lo nomina.',
  },
} as const;

/** What the script says. It is handed to the page as data, so that the script holds no language. */
export const checker = {
  working: 'Verifica in corso…',
  checking: 'Il tuo browser sta verificando il badge.',
  undecided: 'Impossibile decidere',
  people: 'Chi ha badge di questo sito e ha scelto di comparire in elenco',
  step: 'Ancora un passo',
  stopped: 'La verifica ha richiesto troppo tempo, o non è potuta partire.',
  documentsFrom:
    'Per decidere, il tuo browser deve leggere documenti che si trovano qui: {hosts}. Così il tuo indirizzo internet sarà noto a {hosts}.',
  ask: 'Chiedi a {hosts}',
  whose:
    'È stato assegnato alla persona che lo mostra? Inserisci il suo nome, indirizzo e-mail o indirizzo del profilo; resta nel tuo browser.',
  compare: 'Confronta',
  record: {
    one: '{count} badge è stato trovato, e verificato a sé',
    many: '{count} badge sono stati trovati, ciascuno verificato a sé',
    other: '{count} badge sono stati trovati, ciascuno verificato a sé',
  },
  recordSays: 'Ciò che hai portato elenca dei badge; ciascuno dice da sé di chi è.',
  single: 'Guarda questa verifica',
  checks: 'Che cosa è stato verificato',
  documents: 'Documenti letti',
  facts: {
    issuer: 'Emittente',
    recipient: 'Assegnato a',
    name: 'che dice di chiamarsi “{name}”',
    day: 'Assegnato in data',
  },
  picture: 'Il badge “{badge}”',
  unsignedPicture: 'L’immagine che hai portato. Nessuna firma la copre.',
  back: 'Alla pagina di questa assegnazione',
  deviations: {
    one: '{count} punto che non segue lo standard alla lettera',
    many: '{count} punti che non seguono lo standard alla lettera',
    other: '{count} punti che non seguono lo standard alla lettera',
  },
  /** Whom to ask for what, by verdict. */
  advice: {
    title: 'Che cosa chiedere',
    nonconforming:
      'Dove serve un badge conforme allo standard, chiedi a {issuer} di emetterlo di nuovo; ciò che va corretto è elencato qui sotto.',
    undetermined:
      'Riprova più tardi, o chiedi alla persona il link alla pagina del badge. Se resta così, chiedi all’emittente.',
    command:
      'Un comando sul tuo computer, dove si trova questo programma, può chiedere ciò che nessuna pagina può: {command}',
    person: 'Chiedi con quale nome, indirizzo e-mail o profilo è stato assegnato, e confronta.',
    replaced: 'Una correzione non dice nulla contro nessuno.',
    present: 'Verifica quello attuale',
    'no-badge':
      'Chiedi alla persona il link alla pagina del badge, o il file così come l’ha ricevuto dall’emittente. Uno screenshot, o un’immagine passata per una chat, ha perso ciò che si verifica.',
    'unknown-issuer':
      'Chiedi chi c’è dietro {issuer}, e guarda lì tu: il suo sito nomina questo badge, e ti fideresti della sua parola?',
    invalid:
      'Chiedi alla persona il link alla pagina del badge, o il file così come l’ha ricevuto, prima di pensar male di qualcuno: i file si rovinano facilmente.',
    'other-recipient':
      'Chiedi con quale nome compare nel badge; le persone cambiano nome, e hanno più indirizzi.',
  },
  refused: 'L’host ha risposto con lo stato {status}.',
  late: 'L’host non ha risposto in tempo.',
  unreachable:
    'L’host non è raggiungibile, o non permette alle pagine di altri siti di leggere i suoi file.',
  large: 'Supera i {size}\u00A0MB.',
  unasked: 'Si trova su un altro host, che viene interrogato solo quando lo dici tu.',
  noText: 'La risposta non è testo UTF-8.',
} as const;
