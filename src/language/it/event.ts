/** The poster, the slide and the list of an event, with the code that opens a claim. */

export const event = {
  poster: 'C’eri anche tu? Richiedi il tuo badge',
  how: 'Inquadra il codice con il telefono, scrivi il tuo nome e invia. Ti serve un account dove la comunità tiene i suoi file; se non ce l’hai, scrivi il tuo nome sull’elenco all’ingresso.',
  until: 'Ultimo giorno: {day}.',
  list: {
    title: 'Elenco all’ingresso',
    lead: 'Per chi non ha un account dove la comunità tiene i suoi file. Scrivi il tuo nome come deve comparire in pubblico; va bene anche un soprannome. Chi lo scrive qui acconsente che a quel nome venga assegnato “{badge}”.',
    name: 'Nome, come deve comparire',
    listed: 'Negli elenchi? sì / no',
  },
  code: 'Codice QR che apre una richiesta di “{badge}”',
  honest:
    'Il codice dice solo che qualcuno ha visto questo manifesto. Se il badge viene assegnato lo decide {issuer}, nome per nome.',
} as const;
