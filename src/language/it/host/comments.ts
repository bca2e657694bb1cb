/**
 * What somebody is answered who asked for awards in a comment. What stands between backticks is
 * typed as it is, in every language.
 */

export const comments = {
  /** Around the reasons. */
  refused: 'Da questo commento non è stato creato nulla:',
  again: 'Una modifica non viene letta: scrivi un altro commento.',
  proposed: 'Lo propone {pull}. La revisione la fa lì chi può assegnare.',
  email:
    'In questo commento c’è un indirizzo e-mail, e i commenti sono pubblici. Toglilo, per favore, ed elimina la cronologia di quella modifica. La persona a cui assegnare si indica con il suo account: @ada.',
  apart: '`/award` e `/claims` si chiedono in commenti separati.',
  /** For whoever may not award by a comment; `{form}` is a link. */
  notYours:
    'Non sei tra le persone che possono assegnare {badges} con un commento. Proporlo, però, può farlo chiunque, con {form}.',
  form: 'questo modulo',
  notYoursBare:
    'Non sei tra le persone che possono assegnare {badges} con un commento. Proporlo, però, può farlo chiunque, con il modulo per le nuove issue.',
  award: {
    many: 'Un commento può chiedere al massimo {most} assegnazioni; questo ne chiede {count}.',
    wants: '`/award` richiede un badge e una persona, come in {example}.',
    name: '{word} qui non è il nome di nessuno: scrivilo come in {example}.',
    nobody: 'Dopo {badge} non è indicato nessuno: scrivi come in {example}.',
    days: 'I giorni sono due: {days}.',
    day: '{word} non è un giorno: scrivi {days}.',
    dayBare: '{word} non è un giorno: scrivilo come 2026-05-01.',
    badges: 'Qui non esiste nessun badge {badges}.',
    severalFolders: '@{account} è l’account di {folders}: indica la cartella.',
    noAccount: 'Non esiste un account @{account}.',
    taken:
      'C’è già una persona con la cartella {folder}, che non dice che @{account} è il suo account. Se è la stessa persona, scrivi {folder} senza il segno @.',
    below:
      'Subito sotto la motivazione c’è un elenco, una citazione, del codice o un titolo, che qui nessuna motivazione può contenere: scrivila in righe semplici, oppure lascia una riga vuota sopra.',
  },
  claims: {
    one: 'Un commento raccoglie le richieste di un solo evento: scrivine uno per ciascuno.',
    wants: '`/claims` richiede un badge e il giorno dell’evento, come in {example}.',
    day: '{word} non è un giorno: scrivilo come in {example}.',
    exception:
      'Un commento che raccoglie richieste non fa eccezioni per nessuno: scrivi `/award … [exception: …]` per chi non ha un badge richiesto, in un commento separato.',
    none: 'Nessuna richiesta di {badge} del {date} può essere accolta.',
    /** One that is left out. */
    line: '#{issue}: {why}',
    leftOut: 'Lasciate fuori, e ancora aperte:',
    events:
      'Le richieste indicano {count} eventi di quel giorno: {events}. Scrivi quale, come in {example}.',
    later: 'Se ne accolgono al massimo {most} per volta: chiedi di nuovo dopo il merge di queste.',
    unread: 'Non si può leggere: {why}',
    program: 'L’ha scritta un programma.',
    foreignList: 'È l’elenco di qualcun altro: va approvato a parte, con la sua etichetta.',
    ownVoice:
      'Chi l’ha inviata può approvare assegnazioni di questo badge, e approverebbe la propria: va approvata a parte, con la sua etichetta.',
    twice: 'Indica {name} due volte.',
    again: 'Indica {name}, come già #{issue}.',
  },
} as const;
