/**
 * The issue forms of the code host, and what somebody hears whose answers cannot be read. What
 * stands between backticks is typed as it is.
 */

export const forms = {
  nominate: {
    name: 'Segnala una persona per un badge',
    description: 'Qualcuno ha fatto qualcosa che merita un badge.',
    title: 'Segnalazione: {badge}',
  },
  apply: {
    name: 'Candidati per un badge',
    description: 'Hai fatto ciò che un badge chiede, e puoi mostrarlo.',
    title: 'Candidatura: {badge}',
  },
  claim: {
    name: 'Richiedi il badge di un evento',
    description: 'C’eri, e il manifesto ti ha portato qui.',
    title: 'Richiesta: {badge}',
  },
  list: {
    name: 'Segnala più persone insieme',
    description: 'Un corso, una serata, una squadra: un badge per tutte le persone di un elenco.',
    title: 'Elenco: {badge}',
  },
  badge: {
    name: 'Suggerisci un badge',
    description: 'Qualcosa qui merita un riconoscimento, e non c’è ancora un badge per questo.',
    title: 'Un nuovo badge: {badge}',
  },
  /** The private way stands first; `bare` where the community names no address. */
  correct: {
    name: 'Correggi, nascondi o rimuovi',
    description: 'Scrivi a {email} se non deve leggerlo nessun altro: questo modulo è pubblico.',
    bare: 'Scrivi a chi ti ha assegnato il badge se non deve leggerlo nessun altro: questo modulo è pubblico.',
    title: 'Correzione: {page}',
  },
  /** On the page on which a host offers the forms. */
  look: {
    name: 'Guarda i badge',
    about: 'Che cosa significa ogni badge, e come si ottiene.',
  },
  /** Each is the heading of its answer, too: no two of a form are alike. */
  /** Above the fields that nobody has to fill in. */
  optional: 'Compila quello che segue solo se lo sai: può restare vuoto.',
  labels: {
    badge: 'Badge',
    nameOfPerson: 'Nome della persona',
    ownName: 'Il tuo nome',
    folder: 'Cartella o indirizzo della sua pagina',
    ownFolder: 'Cartella o indirizzo della tua pagina',
    newPage: 'La sua pagina, se è una persona nuova',
    ownPage: 'La tua pagina',
    newPages: 'Pagine delle persone nuove',
    language: 'Lingua della persona',
    profile: 'Profilo pubblico',
    date: 'Data',
    eventDay: 'Giorno dell’evento',
    event: 'Evento',
    why: 'Perché',
    results: 'Che cosa è stato raggiunto',
    evidence: 'Prove',
    exception: 'Eccezione',
    consent: 'Come ha acconsentito',
    promise: 'Prima di inviare',
    people: 'Persone, una per riga',
    badgeName: 'Nome del badge',
    badgeSays: 'Che cosa dice',
    criteria: 'Come si ottiene',
    skills: 'Competenze',
    picture: 'Immagine',
    wish: 'Che cosa deve succedere',
    page: 'Indirizzo della pagina',
    words: 'Che cosa cambiare',
  },
  help: {
    badge: 'Uno di questi: {badges}',
    badgeMore: 'Uno di questi: {badges}, o un altro da {page}',
    name: 'Come deve comparire; va bene anche un soprannome. Al massimo {most} caratteri.',
    folder:
      'Se la persona ha una pagina qui: il suo indirizzo, o l’ultima parte, per esempio ada-sample. Lascia vuoto per una persona nuova, e se la pagina non è in nessun elenco.',
    visibility: 'Chi può trovarla? Senza risposta non è in nessun elenco.',
    language:
      'La lingua che legge chi è nuovo: il messaggio sul badge è in questa lingua. Quella di chi è già qui non cambia.',
    credits:
      'Per i badge che valgono crediti: quanti ne sono stati ottenuti, se non tutti, per esempio 2.5.',
    profile: 'Un indirizzo https con cui la persona è conosciuta. Niente indirizzi e-mail.',
    date: 'Il giorno in cui è stato ottenuto, per esempio 2026-05-01. Lasciato vuoto, è il giorno dell’approvazione.',
    eventDay: 'Per esempio 2026-05-01, come lo ha compilato il codice.',
    event:
      'Come si chiama l’evento, secondo il suo manifesto. È il motivo che l’assegnazione indica.',
    why: 'Che cosa ha fatto la persona, in Markdown, al massimo {most} caratteri. Nessuna riga può cominciare con tre cancelletti e uno spazio.',
    whyEach:
      'Che cosa ha fatto la persona, in Markdown, al massimo {most} caratteri. Nessuna riga può cominciare con tre cancelletti e uno spazio. Vale per ciascuna di loro.',
    /** `{results}`: badges, each with what it describes. */
    results:
      'Per i badge che descrivono dei risultati, uno per riga, per esempio {example}. {results}. È pubblico.',
    resultsOf: '{badge}: {results}',
    evidence: 'Indirizzi https pubblici che lo dimostrano, uno per riga.',
    exception:
      'Solo se il badge ne richiede prima altri, e questi mancano: perché viene dato lo stesso, in una frase. A chi approva viene chiesto di tenerne conto, e la pagina dell’assegnazione lo dice.',
    consent:
      'Quando e come, per esempio “lo ha detto il 2026-05-01 durante la serata”. Resta in questa issue, e in nessuna pagina del sito.',
    promise: 'Qui tutto è subito pubblico.',
    people:
      'I nomi come devono comparire, o l’indirizzo della loro pagina qui; al massimo {most}. Nient’altro nella riga.',
    badgeName: 'Breve; al massimo {most} caratteri.',
    badgeSays: 'Su chi ce l’ha, in una o due frasi.',
    criteria: 'In Markdown. Nessuna riga può cominciare con `### `.',
    skills: 'Che cosa rappresenta, una per riga.',
    picture: 'Trascinane una qui, se ce l’hai; altrimenti ne viene disegnata una.',
    wish: 'Un badge firmato si corregge firmandolo di nuovo; il suo indirizzo resta.',
    page: 'Copialo dal browser. L’indirizzo di una pagina che non è in nessun elenco non va scritto qui: scrivi invece a {email}.',
    pageBare:
      'Copialo dal browser. L’indirizzo di una pagina che non è in nessun elenco non va scritto qui: scrivi invece a chi ti ha assegnato il badge.',
    words: 'Non dire qui nulla che debba restare privato: scrivi invece a {email}.',
    wordsBare:
      'Non dire qui nulla che debba restare privato: scrivi invece a chi ti ha assegnato il badge.',
  },
  visible: {
    listed: 'Chiunque: mostrala negli elenchi',
    unlisted: 'Solo chi ha l’indirizzo',
    fileOnly: 'Nessuno: non c’è una pagina, la persona riceve il file',
  },
  wishes: {
    correct: 'Correggere qualcosa',
    hide: 'Nascondere la mia pagina dagli elenchi',
    remove: 'Rimuovere la mia pagina',
    withdraw: 'Revocare un badge',
  },
  /** What has to be ticked. */
  promises: {
    agree: 'Sono questa persona e accetto che il badge sia pubblicato come ho scelto qui.',
    nominate:
      'Ho chiesto alla persona, ed è d’accordo. In questo modulo non c’è nessun indirizzo e-mail, e nulla che la persona non vorrebbe rendere pubblico.',
    apply:
      'In questo modulo non c’è nessun indirizzo e-mail, e nulla che la persona non vorrebbe rendere pubblico.',
    claim:
      'Io c’ero. In questo modulo non c’è nessun indirizzo e-mail, e nulla che la persona non vorrebbe rendere pubblico.',
    list: 'Ho chiesto a ogni persona dell’elenco, e tutte sono d’accordo. In questo modulo non c’è nessun indirizzo e-mail, e nulla che la persona non vorrebbe rendere pubblico.',
  },
  /** Why nothing is made of a form; `{label}` is the heading of an answer. */
  refusals: {
    long: 'Questa issue è troppo lunga per un modulo.',
    headings:
      'I titoli di questa issue non sono quelli di un modulo: ciascuno deve esserci una volta, nel suo ordine, e nulla prima del primo. Se una risposta ha una riga che comincia con `### `, scrivi quella riga senza i segni.',
    email:
      'In questa issue c’è un indirizzo e-mail, e le issue sono pubbliche. Toglilo, per favore, ed elimina la cronologia di quella modifica. Se la persona vuole che il badge sia legato al suo indirizzo, lo fa in privato chi è maintainer, con `npm run award -- … --email -`: viene conservato solo un hash con salt.',
    promise: '“{label}” deve essere spuntato, e le sue parole devono essere quelle del modulo.',
    empty: '“{label}” ha bisogno di una risposta.',
    most: '“{label}” può avere al massimo {most} caratteri.',
    line: '“{label}” è una sola riga.',
    choice:
      '“{label}” deve essere una delle scelte del modulo. Il modulo può essere più vecchio dei badge: in tal caso compilalo di nuovo.',
    several: '“{label}” è un nome che hanno più persone: scrivi {folders}.',
    badge: '“{label}” deve essere uno dei badge indicati dal modulo, che possono essere cambiati.',
    badgeNear:
      '“{label}” deve essere uno dei badge indicati dal modulo, che possono essere cambiati. Intendevi {folder}?',
  },
  /** Around the refusals, in a comment on the form. */
  refused: 'Da questo modulo non è ancora stato creato nulla:',
  again: 'Modifica la issue; poi qualcuno toglie l’etichetta e la rimette.',
  byHand:
    'Questo lo fa una persona, non uno script: `npm run correct` corregge ciò che è stato firmato, `visibility` nel profilo nasconde una pagina o la toglie, `npm run forget` rimuove tutto, e `npm run revoke` revoca un badge.',
} as const;
