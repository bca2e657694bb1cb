/**
 * What the check answers to people who fill in a form or the page for proposals. The English
 * sentences are those of the check itself, which these are found by (`src/language/answered.ts`).
 */

const awards = {
  noBadge: 'Non c’è nessun badge {badge}.',
  noRecipient: 'Non c’è nessuno di nome {recipient}.',
  meant: 'Volevi dire {name}?',
  recipientThere: 'La persona {recipient} c’è già: {path}.',
  badgeThere: 'Il badge {badge} c’è già: {path}.',
  has: '{recipient} ha già il badge {badge}: {path}.',
  twice: 'La persona {recipient} è nominata due volte.',
  several:
    '{name} sembra indicare più persone. Scrivi ognuna su una riga propria o invia un modulo per ognuna; il nome di una sola persona non ha punto e virgola e ha al massimo una virgola.',
  sameFolder: 'Due persone avrebbero la cartella {folder}.',
  taken:
    'C’è già una persona con la cartella {folder}, e forse {name} è proprio lei. Scrivi quella cartella se è la stessa persona, altrimenti un altro nome.',
  longList: 'Un elenco può nominare {most} persone; questo ne nomina {count}.',
  retired:
    'Il badge {badge} non viene più assegnato: {day} è stato il suo ultimo giorno. Assegna un altro badge, o scrivi il giorno in cui è stato ottenuto, se era il {day} o prima.',
  lacks:
    'A {recipient} manca, il {date}, ciò che {badge} richiede: {missing}. Assegnalo prima, o di’ in una frase pubblica perché il badge viene assegnato lo stesso: {field}.',
  noReason:
    '{said} non è un motivo. Di’ in una frase che possa essere pubblica perché il badge viene assegnato lo stesso: {field}.',
  noException:
    '{field} è per i badge che ne richiedono altri: {badge} non ne richiede nessuno. Omettilo.',
  noDay: '{field} {said} non è un giorno del calendario: scrivi {day}.',
  future: '{field} {day} è nel futuro: oggi è il {today} (UTC).',
  early:
    '{field} {day} è prima che il badge {badge} venisse creato, il {created}. Se si poteva ottenere già prima, scrivi quel giorno come {key} in {path}.',
  noAddress: '{field} {said} non è un indirizzo che inizia con https://.',
  ownFile:
    'Questa prova è un file di questo stesso sito fatto per le macchine. Metti un link a una pagina che mostra che cosa è stato fatto, o togli la prova.',
} as const;

const results = {
  noResult:
    '{said} non nomina nessun risultato del badge con ciò che è stato raggiunto: scrivi {line}. Il badge descrive {names}.',
  noResults:
    'Il badge {badge} non descrive risultati, quindi non se ne può nominare nessuno: {said}.',
  resultTwice: 'Il risultato “{name}” è indicato due volte. Tieni quello che conta.',
  outside:
    'Il valore di “{name}” è {value}, fuori da {range}. Scrivi un numero da {range}, o cambia i limiti nel badge.',
  noNumber:
    'Il valore di “{name}” deve essere un numero, ma è {value}. Scrivi solo cifre, con un punto prima dei decimali: {one} o {other}, e senza {sign}.',
  noLevel: '“{name}” non conosce il livello {value}.',
  noValue: '“{name}” non conosce il valore {value}.',
  noStatus: '“{name}” non conosce lo stato {value}.',
  oneOf: 'Scrivi uno di questi: {names}.',
  below:
    '{value} in “{name}” è sotto ciò che il badge richiede, {required}. Assegnalo quando {required} è raggiunto, o correggi ciò che è stato raggiunto.',
  unsaid:
    '{badge} richiede almeno {required} in “{name}”, e nessuno ha detto che cosa è stato raggiunto. Scrivilo: {line}.',
  noCount: '{field} {said} non è un numero come 2 o 2.5.',
  credits: 'Il badge vale {worth} crediti, e questa assegnazione ne indica {said}.',
  noCredits: 'Il badge non vale crediti, quindi non se ne possono ottenere.',
  allCredits:
    'Togli {key}: un’assegnazione vale tutti i crediti del suo badge. Si indicano solo se sono di meno.',
} as const;

const names = {
  nameOfBadge: 'Manca il nome del badge.',
  nameToShow: 'Manca il nome da mostrare; basta un soprannome.',
  says: '{field}: manca che cosa il badge dice di chi lo ha, in una o due frasi.',
  criteria: '{field}: manca come si ottiene il badge, in Markdown.',
  noCriteria:
    'Niente dice come si ottiene il badge. Scrivilo sotto la seconda riga {line}, in una frase o in un elenco.',
  noFolder:
    'Niente di questo nome può fare da cartella: danne uno, con lettere minuscole dalla a alla z, cifre e trattini singoli all’interno, al massimo 64 caratteri.',
  wrongFolder:
    '{name} qui non può essere il nome di una cartella: usa lettere minuscole dalla a alla z, cifre e trattini singoli all’interno, al massimo 64 caratteri.',
  meaning: 'Il nome {name} ha qui un significato suo. Scegline un altro.',
  hasName: '{name} è già il nome di un altro badge, {other} in {path}.',
  looksLike: '{name} somiglia al nome di un altro badge, {other} in {path}.',
  oneWordMore:
    'Dai a questo badge un nome che nessuno prenda per l’altro, per esempio con una parola in più.',
} as const;

const texts = {
  long: '{field} può avere al massimo {most} caratteri, ma è {value}.',
  many: '{field} può avere al massimo {most} voci, ma ne ha {count}.',
  shorten: 'Accorcia.',
  least: '{field} deve essere almeno {least}, ma è {value}.',
  most: '{field} deve essere al massimo {most}, ma è {value}.',
  another: 'Scrivi un altro numero.',
  line: '{field} deve essere un testo visibile su una sola riga, senza spazi intorno, ma è {value}.',
  ends: '({one} e {other} dopo una chiave conservano la fine dell’ultima riga, e {other} quella di ogni riga.)',
  write: 'Scrivi {line}.',
  tag: '{field} deve essere il codice di una lingua, come en, de o pt-BR, ma è {value}.',
  address:
    '{field} deve essere un indirizzo che inizia con https:// e non contiene spazi, ma è {value}.',
  form: 'Scrivilo in quella forma.',
  instance: 'Per esempio: {example}.',
  composed:
    'Qui una lettera è fatta di più caratteri: il testo non è nella forma Unicode NFC. Digita di nuovo la lettera, o incollala da qui: {letter}',
  hidden: 'Qui c’è {what}, {code}.',
  hiddenMore: 'Qui c’è {what}, {code}, e più avanti ce ne sono altri {count}.',
  deleteControl:
    'Cancellalo; non si vede, ma lo trova un editor che mostra i caratteri di controllo.',
  deleteDirection: 'Cancellalo; le scritture da destra a sinistra si mostrano bene anche senza.',
  deleteInvisible: 'Cancellalo, o scrivi di nuovo le parole invece di incollarle.',
  writeWhole: 'Scrivi il carattere intero, per esempio incollandolo.',
} as const;

const markdown = {
  link: 'Un link deve portare a un indirizzo che inizia con https://. Scrivi l’indirizzo intero, come lo mostra il browser.',
  footnote: 'Le note a piè di pagina non si pubblicano. Metti la nota nel testo, fra parentesi.',
  html: 'L’HTML non si pubblica. Scrivi in Markdown; per mostrare un {sign} come tale, scrivi {escaped} o metti le parole fra accenti gravi.',
  picture:
    'Le immagini nei testi non si pubblicano: un altro sito potrebbe osservare chi legge. Metti invece un link all’immagine: togli il {sign}.',
  deep: 'Qui ci sono troppi elenchi, citazioni, enfasi o parentesi, o troppo annidati. Scrivi in modo più semplice, con meno livelli.',
  characters:
    'Il testo ha più di {most} caratteri. Accorcialo, o metti un link a una pagina che racconta il resto.',
  lines:
    'Il testo ha più di {most} righe. Dillo in meno righe, o metti un link a una pagina che contiene tutto.',
  cells:
    'Le tabelle hanno più di {most} celle. Mostra meno righe o colonne, o metti un link a una pagina con la tabella intera.',
  email: 'Qui c’è un indirizzo e-mail, e ciò che entra in git resta pubblico per sempre. Toglilo.',
  hash: 'Se la persona vuole mostrare che un badge è suo, {command} chiede l’indirizzo e ne scrive un hash con sale.',
  password:
    'Qui c’è un indirizzo web con nome utente o password, e ciò che entra in git resta pubblico per sempre. Scrivi l’indirizzo senza ciò che sta fra // e @. Se era una password, cambiala dove si usa.',
} as const;

export const answers = {
  sentences: { ...awards, ...results, ...names, ...texts, ...markdown },
  /** What stands in a place of a sentence. */
  parts: {
    item: 'Voce {number} di {list}',
    times: '{badge} {need} volte (finora {have})',
    some: '{need} di {badges} (finora {have})',
    like: 'qualcosa come {day}',
    either: '{one} o {other}',
    range: '{least} a {most}',
    control: 'un carattere di controllo',
    direction: 'un carattere che cambia la direzione della scrittura',
    invisible: 'un carattere invisibile',
    half: 'mezzo carattere',
    date: '“Data”:',
    creditsField: '“Crediti”:',
    evidence: '“Prove”:',
    exception: '“Eccezione”',
    inException: 'come “Eccezione”',
    asReached: 'come “Che cosa è stato raggiunto”',
    behindPeople: 'dietro il badge e le persone',
    badgeSays: '“Che cosa dice”',
    howEarned: '“Come si ottiene”',
    theDay: 'Il giorno',
    theAddress: 'L’indirizzo',
    behind: 'Ciò che sta dopo {key},',
  },
  /** Of a picture, whatever is wrong with it: what always helps. */
  picture:
    '{file} così non può essere l’immagine di un badge. Salvala come PNG, 512 per 512 pixel, e sceglila di nuovo.',
} as const;
