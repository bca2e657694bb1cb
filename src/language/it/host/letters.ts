/** What is said of addresses that people sealed, so that the message about an award reaches them. */

export const letters = {
  sending: 'Il messaggio sul badge {badge} sta partendo verso l’indirizzo sigillato per questo.',
  sent: 'Il messaggio sul badge {badge} è stato inviato all’indirizzo sigillato per questo. Il testo sigillato è stato cancellato.',
  unknown:
    'Non si sa se il messaggio sul badge {badge} sia partito, quindi non viene inviato di nuovo. L’indirizzo sigillato è stato cancellato. Consegnate voi il messaggio: {command} lo mostra.',
  unused: 'L’indirizzo sigillato in un commento di @{author} è stato cancellato. {why}',
  again: 'Chi vuole ancora il messaggio per e-mail sigilla di nuovo l’indirizzo: {page}',
  /** Why one is taken away unused. */
  why: {
    edited: 'Il commento è stato modificato, e può averlo fatto un’altra persona.',
    several: 'Un commento può contenere un solo indirizzo sigillato.',
    unread:
      'Non è stato possibile aprirlo: era tagliato, modificato o sigillato per un’altra chiave.',
    elsewhere: 'È stato sigillato per un altro sito, o per nessuna assegnazione.',
    late: 'Il suo termine è passato.',
    notYours:
      'Un indirizzo lo dà chi ha ricevuto il badge, chi ha proposto l’assegnazione o chi può assegnare il badge.',
    over: 'L’assegnazione è stata revocata.',
    byHand: 'Questo messaggio si consegna a mano: {command} lo mostra.',
    told: 'Il messaggio su questa assegnazione è già stato inviato, o è stato usato un altro indirizzo.',
    refused: 'Il server di posta non conosce l’indirizzo.',
  },
} as const;
