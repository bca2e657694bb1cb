/** What is said once an award is signed: on the pull request, to the person, and before it lapses. */

export const told = {
  signed: {
    one: 'Un’assegnazione di questa pull request è firmata e pubblicata.',
    many: '{count} assegnazioni di questa pull request sono firmate e pubblicate.',
    other: '{count} assegnazioni di questa pull request sono firmate e pubblicate.',
  },
  fileOnly:
    'È stato firmato un badge {badge} per una persona che qui non ha una pagina. Chi è maintainer esegue {command} e le consegna i file.',
  quiet:
    'È stato firmato un badge {badge} per una persona che non è in nessun elenco, quindi qui il suo indirizzo non viene ripetuto. Chi è maintainer esegue {command} e le consegna il messaggio.',
  /** The last three places are links. */
  award: '{badge} per {recipient}: {page}, {picture}, {credential}. Questi indirizzi restano.',
  page: 'pagina',
  picture: 'immagine',
  credential: 'credenziale',
  paste: 'Un messaggio per la persona, pronto da incollare:',
  /** The message: paragraphs, an address on a line of its own below each but the first. */
  message: {
    subject: '{badge}, {issuer}',
    awarded: '{issuer} ti ha assegnato il badge “{badge}”.',
    page: 'La tua pagina, che resta:',
    picture: 'L’immagine del badge:',
    signedPicture:
      'La tua immagine, con il badge firmato all’interno (manda il file stesso, non uno screenshot):',
    linkedIn: 'Aggiungilo al tuo profilo LinkedIn:',
    check: 'Chiunque può verificarlo in quella pagina, o con il suo indirizzo qui:',
    checkPicture: 'Chiunque può verificarlo in quella pagina, o con l’immagine qui:',
  },
  /** One issue that names what lapses soon. */
  lapsing: {
    title: 'Badge in scadenza',
    none: 'Non c’è più nulla in scadenza.',
    lead: 'Chiedi alle persone se il loro badge si può rinnovare: {command}. Questo elenco si tiene aggiornato, e si chiude da solo.',
    /** `{page}` is a link. */
    line: '{date}: {badge}, {recipient} ({page})',
    more: {
      one: 'E un altro: {command} li elenca tutti.',
      many: 'E altri {count}: {command} li elenca tutti.',
      other: 'E altri {count}: {command} li elenca tutti.',
    },
    quiet: {
      one: 'Un altro è di una persona che non è in nessun elenco, quindi qui non se ne dice nulla: {command} sulla tua macchina.',
      many: 'Altri {count} sono di persone che non sono in nessun elenco, quindi qui non se ne dice nulla: {command} sulla tua macchina.',
      other:
        'Altri {count} sono di persone che non sono in nessun elenco, quindi qui non se ne dice nulla: {command} sulla tua macchina.',
    },
  },
} as const;
