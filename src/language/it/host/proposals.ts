/**
 * Pull requests that a machine opens for somebody: title and text. Names of folders, files and
 * accounts fill the places; `{closing}` is a word to the host, which stays as it is.
 */

export const proposals = {
  titles: {
    award: 'Assegna {badge} a {recipient}',
    one: 'Assegna {badge}',
    several: {
      one: 'Assegna {badge} {count} volta',
      many: 'Assegna {badge} {count} volte',
      other: 'Assegna {badge} {count} volte',
    },
    badge: 'Definisci {badge}',
    someBadge: 'Definisci un badge',
    due: 'Assegna ciò che è maturato ({count})',
    forms: 'Riscrivi i moduli',
  },
  /** What each click means, for whoever agrees. */
  agree:
    'Chi può assegnare questo badge ne fa qui la revisione, come sempre: l’approvazione è la parola che conta, e avvia il controllo. “Enable auto-merge” fa poi il merge da solo.',
  reviewed: 'Che cosa pubblicherebbe il merge, e file per vederlo: {address}',
  seal: 'Qualcuno deve ricevere il messaggio per e-mail? Sigilla l’indirizzo su {page} e incolla il testo qui sotto come commento.',
  ofForm:
    '{closing}, un modulo inviato da {author} e approvato da {approver}: questa proposta è nata dall’etichetta.',
  ofComment:
    'Chiesto da {author} in un commento su {below}; la sua approvazione vale come quella di chi propone.',
  newProfile:
    'Un profilo nuovo non mette nessuno in elenco finché non contiene `visibility`: chiedi alla persona.',
  ofClaims:
    'Richieste per {event}, {date}, raccolte da {author} con un commento su {below}; la sua approvazione vale come quella di chi propone.',
  claimsAsk:
    'Una richiesta dimostra solo che qualcuno ha visto il manifesto. **Ognuna di queste persone c’era?** Per lasciarne fuori una, elimina i suoi file tra le modifiche.',
  claimed: '{recipient}, richiesta in #{number} da {author}',
  onList: '{recipient}, nell’elenco in #{number} di {author}',
  forms:
    'I badge sono cambiati, e questi moduli offrono ancora quelli di prima: {files}. Il merge lo fa chi è maintainer.',
  moreFiles: {
    one: 'E un altro file, tra le modifiche.',
    many: 'E altri {count} file, tra le modifiche.',
    other: 'E altri {count} file, tra le modifiche.',
  },
  due: {
    lead: 'C’è tutto ciò che questi badge richiedono. Nulla viene firmato prima che delle persone lo approvino. Chi non vuole il suo lo dice nel proprio profilo, `declined: [BADGE]`; allora togli il suo file da questo branch.',
    line: '{date}: {badge}, {recipient}, per {parts}',
    more: {
      one: 'E un’altra: vedi i file.',
      many: 'E altre {count}: vedi i file.',
      other: 'E altre {count}: vedi i file.',
    },
    quiet: {
      one: '{count} di persone o assegnazioni che non sono in nessun elenco: vedi i file.',
      many: '{count} di persone o assegnazioni che non sono in nessun elenco: vedi i file.',
      other: '{count} di persone o assegnazioni che non sono in nessun elenco: vedi i file.',
    },
  },
  /** Why nothing was proposed, for whoever asked. */
  rival: '{pull} propone già lo stesso evento. Chiedi di nuovo dopo il suo merge.',
  taken:
    'Esiste già un branch {branch}, e contiene qualcosa di diverso da ciò che si chiede qui. È stato lasciato com’era, e non è stato proposto nulla. Chi può fare il merge lo esamina, elimina il branch e chiede di nuovo.',
  takenOpen:
    'Esiste già un branch {branch}, e contiene qualcosa di diverso da ciò che si chiede qui; lo propone {pull}. È stato lasciato com’era, e non è stato proposto nulla. Chi può fare il merge lo esamina, elimina il branch e chiede di nuovo.',
} as const;
