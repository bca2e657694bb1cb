/** The page of an award, its state, and what its card and its feed entries say. */

export const award = {
  states: {
    valid: 'Valido',
    expiring: 'In scadenza',
    expired: 'Scaduto',
    revoked: 'Revocato',
    'awaiting-signature': 'In attesa di firma',
    preview: 'Anteprima',
  },
  /**
   * Sentences that stay true for ever: they name the day on which they speak, or a day in the past.
   * Before a day stands “in data” or a colon: “il” would be wrong before 8 and 11 (“l’8 marzo”).
   */
  sentences: {
    valid: 'In data {day} questo badge è valido.',
    validOnce: 'Questo badge era valido quando è stato firmato.',
    expiring: 'Ultimo giorno di validità: {day}. Chiedi se si può rinnovare.',
    expired: 'Ultimo giorno di validità: {day}.',
    over: 'Non è più valido.',
    revoked: 'L’emittente lo ha revocato in data {day}.',
    withdrawn: 'L’emittente lo ha revocato.',
    awaiting: 'L’assegnazione non è ancora firmata. Finché non lo è, non vale nulla.',
    preview:
      'Firmato con una chiave usa e getta, per mostrare che aspetto avrà l’assegnazione. Non dimostra nulla.',
    /** Said by the page's script, of this very moment. */
    validNow: 'Controllato in questo momento: l’emittente non lo ha revocato.',
  },
  title: '{badge}, assegnato a {recipient}',
  description:
    '{issuer} ha assegnato il badge “{badge}” a {recipient} in data {day}. {description}',
  /** Before the title of what is not in force, wherever a link to it unfolds. */
  led: '{state}: {title}',
  ledDescription: '{state}. {sentence} {description}',
  picture: 'Il badge “{badge}”',
  to: 'assegnato a',
  by: 'da {issuer}',
  awardedOn: 'Assegnato: {day}',
  until: 'Scadenza: {day}',
  never: 'Non scade',
  reason: 'Motivo indicato: {reason}',
  check: 'Verifica questo badge',
  awaitsCorrection:
    'Una correzione di questa assegnazione è stata approvata e sta per essere firmata; i file qui sotto dicono ancora ciò che era stato firmato prima.',
  signedAs: 'Il file firmato indica come titolare “{name}”.',
  /** Of an award whose badge requires others. */
  rests: {
    withdrawn: 'Una delle assegnazioni su cui si basa questa è stata nel frattempo revocata.',
    exception: 'Mancava qualcosa di ciò che il badge richiede. Assegnato lo stesso: {reason}',
  },
  evidence: {
    kinds: {
      article: 'Articolo',
      code: 'Codice',
      document: 'Documento',
      event: 'Evento',
      picture: 'Immagine',
      slides: 'Slide',
      sound: 'Audio',
      video: 'Video',
    },
    /** Of an address on a host of code. */
    change: 'Proposta di modifica su {host}',
    question: 'Issue su {host}',
    commit: 'Commit su {host}',
  },
  renewed: 'Rinnovato: {newer}.',
  newer: 'l’assegnazione in data {day}',
  sections: {
    meaning: 'Che cosa significa',
    criteria: 'Criteri per ottenerlo',
    why: 'Perché è stato assegnato',
    evidence: 'Prove',
    rests: 'Su che cosa si basa',
    skills: 'Competenze',
    facts: 'Dettagli, chiavi e file per le macchine',
    others: 'Altri badge di {recipient}',
    earn: 'Ottienilo anche tu',
    retired: 'Il badge è concluso',
  },
  /** What a check needs, for eyes and tools. */
  checks: {
    lead: 'La verifica in questa pagina si svolge nel tuo browser: se il badge è integro, chi lo ha firmato, se vale. Lo si può verificare anche altrove:',
    reads: 'I documenti su cui si basa:',
    credential: 'La credenziale firmata',
    identifier: 'L’identificativo e le chiavi dell’emittente',
    status: 'L’elenco dei badge revocati',
    older: 'Lo stesso in Open Badges 2.0',
    others: 'Modi di verificare un badge',
    elsewhere: 'VerifierPlus',
    elsewhereUse: 'un verificatore indipendente, che legge la credenziale attraverso il suo server',
  },
  /** For the person who was awarded, at the end of the page. */
  own: {
    way: 'È tuo? Condividilo, scaricalo o stampalo',
    title: 'Per {recipient}',
    lead: 'È tuo? Mostralo, conservalo o fallo correggere.',
    quietLead: 'È tuo? Conserva il file o fallo correggere.',
    share: 'Condividi',
    download: 'Scarica',
    print: 'Stampa',
    printing:
      'Stampata, questa pagina è un attestato su un solo foglio, con un codice che riporta qui. Dalla finestra di stampa si può anche salvare in PDF.',
    printNow: 'Stampa l’attestato',
    correct: 'Correggi o nascondi',
    write: 'Scrivi a {email}.',
    propose: 'Le modifiche si propongono {repository}.',
    repository: 'nel repository della comunità',
  },
  /** Instead of all that, where awards are published with few files. */
  lean: {
    way: 'È tuo? Conservalo o fallo correggere',
    left: 'Questo sito tiene leggere le assegnazioni: di questa non ci sono né l’immagine con il badge all’interno, né l’anteprima per i link, né l’attestato. La credenziale firmata dice tutto.',
    download: 'Scarica la credenziale firmata, JSON',
  },
  allOf: 'Tutto ciò che {recipient} ha ricevuto',
  earn: {
    criteria: 'Leggi {criteria}.',
    criteriaLink: 'che cosa chiede il badge oggi',
    criteriaThenLink: 'che cosa chiedeva il badge alla fine',
    holders: 'Chi altro ce l’ha',
    changed:
      'Questa assegnazione porta la versione {version} del badge; oggi è la versione {today}.',
    whatChanged: 'Che cosa è cambiato',
    propose: 'Le assegnazioni si propongono {repository}.',
    repository: 'nel repository della comunità',
  },
  /** Beside a recipient in the list on a badge's page, where the badge has several versions. */
  versioned: 'versione {version}',
  facts: {
    date: 'Assegnato',
    until: 'Scadenza',
    never: 'Non scade',
    corrected: 'Corretto e firmato di nuovo',
    revoked: 'Revocato',
    version: 'Come è stato assegnato',
    definition: 'versione {version}, JSON',
    issuer: 'Emittente',
    key: 'Firmato con',
    keyName: 'chiave {key}',
    throwAway: 'una chiave usa e getta',
    unsigned: 'ancora nulla',
    status: 'Revoca',
    entry: 'voce {index} dell’{list}',
    list: 'elenco di stato',
  },
  downloads: {
    preview: '{file} (anteprima)',
    png: {
      name: 'Immagine, PNG',
      use: 'Per profili, e-mail e slide. La credenziale è dentro il file.',
    },
    svg: { name: 'Immagine, SVG', use: 'La stessa, nitida a ogni grandezza.' },
    json: {
      name: 'Credenziale, JSON',
      use: 'Per i wallet e altri verificatori: il documento firmato vero e proprio.',
    },
    older: {
      name: 'Open Badges 2.0, JSON',
      use: 'Per gli strumenti che leggono solo lo standard precedente. Non è firmato: lo cercano a questo indirizzo.',
    },
  },
  address: {
    code: 'Codice QR con l’indirizzo di questa pagina',
    check: 'Verificalo qui: {address}',
  },
  /** An award in a list, after the recipient's name. */
  listed: 'per {badge}',
  /** On the card that a link to an award unfolds into, and for those who do not see it. */
  card: {
    to: 'assegnato a',
    by: 'da {issuer}',
    check: 'Verificalo su {site}',
    ofAward: 'Il badge “{badge}”, assegnato da {issuer} a {recipient}',
    ofBadge: 'Il badge “{badge}” di {issuer}',
    ofRecord: 'I badge che {recipient} ha ricevuto da {issuer}',
    ofIssuer: 'I badge di {issuer}',
    /** Below the community's name. */
    ofSite: 'Badge che si possono verificare',
    badges: { one: '{count} badge', many: '{count} badge', other: '{count} badge' },
    /** Below a recipient's name: `3 badges from the issuer`. */
    fromIssuer: '{badges} di {issuer}',
  },
  feeds: {
    ofSite: '{issuer}: assegnazioni',
    ofBadge: '{badge} di {issuer}: assegnazioni',
    ofAward: '{badge}, assegnato a {recipient}',
    until: 'Scadenza: {day}.',
  },
  /** The days on which badges lapse, for calendars. */
  calendar: {
    ofSite: '{issuer}: badge in scadenza',
    ofRecipient: '{recipient}: badge di {issuer} in scadenza',
    lastDay: 'Ultimo giorno di “{badge}”, {recipient}',
  },
} as const;
