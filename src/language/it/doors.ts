/** The ways in for somebody who has only a browser: to apply, to nominate, to award, to mend. */

export const doors = {
  title: 'Partecipa',
  lead: 'Ti bastano un browser e un account dove la comunità tiene i suoi file. Qualcuno legge ciò che mandi prima che venga pubblicato.',
  contact: {
    write: 'Hai fatto ciò che si chiede qui, o conosci qualcuno che l’ha fatto? Scrivi a {email}.',
    ask: 'Hai fatto ciò che si chiede qui, o conosci qualcuno che l’ha fatto? Chiedi a {about}.',
  },
  apply: {
    name: 'Candidati per un badge',
    ofBadge: 'Candidati per questo badge',
    title: 'Candidatura: {badge}',
  },
  nominate: {
    name: 'Segnala una persona per un badge',
    ofBadge: 'Segnala una persona per questo badge',
    title: 'Segnalazione: {badge}',
  },
  claim: { title: 'Richiesta: {badge}' },
  list: {
    name: 'Segnala più persone insieme',
    ofBadge: 'Più persone insieme',
    title: 'Elenco: {badge}',
  },
  badge: { name: 'Suggerisci un badge', title: 'Un nuovo badge' },
  build: {
    name: 'Scrivilo in una pagina che controlla mentre scrivi',
    ofBadge: 'Scrivi l’assegnazione in una pagina che controlla mentre scrivi',
  },
  /** The title of a form that nobody has chosen a badge for. */
  some: 'un badge',
  lost: {
    title: 'Cerchi il tuo badge?',
    lead: 'Una pagina che non è in nessun elenco non è neanche in nessuna ricerca: la trova chi ha il link, e nessun altro. Il link era nel messaggio che hai ricevuto; un vecchio link può essere troncato a fine riga.',
    write:
      'Non lo trovi più? Scrivi a {email}, con il tuo nome e per che cosa era il badge: chi se ne occupa ti invia di nuovo il link.',
    ask: 'Non lo trovi più? Chiedi a {about}, con il tuo nome e per che cosa era il badge: chi se ne occupa ti invia di nuovo il link.',
    quiet: 'Non chiedere in pubblico: chi legge lì il tuo link trova anche la tua pagina.',
  },
  mine: {
    title: 'Questa persona sei tu?',
    listed:
      'Un nome è scritto male o è cambiato, una data o un motivo è sbagliato? Dillo: l’assegnazione viene firmata di nuovo, e il suo indirizzo resta. Puoi anche farla togliere da tutti gli elenchi, o rinunciarvi del tutto.',
    quiet:
      'Un nome, una data o un motivo è sbagliato, o non vuoi più comparire sul sito? Dillo in privato: chi legge questo indirizzo in pubblico trova la tua pagina.',
    write: 'In privato: {email}.',
    form: 'In pubblico: {form}.',
    formName: 'un modulo che indica questa pagina',
    ask: 'Chiedi a chi ti ha dato l’indirizzo, oppure a {about}.',
    about: 'chi c’è dietro questo sito',
    privacy: 'Che cosa si può cambiare, e che cosa nessuno può annullare',
    issue: 'Correggi, nascondi o rimuovi',
  },
} as const;
