/** The first page. */

export const home = {
  description: 'Badge di {issuer}: che cosa significano, chi li ha ricevuti e come verificarli.',
  entrances: 'Che cosa ti porta qui',
  earned: {
    title: 'Ho ottenuto un badge',
    text: 'Trova il tuo nome, o apri il link che hai ricevuto: la tua pagina contiene ogni badge, con la sua immagine e la sua prova.',
  },
  checking: {
    title: 'Voglio verificarne uno',
    text: 'Porta un’immagine, un file o un indirizzo. La verifica la fa il tuo browser; nulla viene inviato da nessuna parte.',
  },
  joining: {
    title: 'Voglio ottenerne uno',
    text: 'Guarda che cosa riconosciamo: ogni badge dice come si ottiene, e a chi chiedere.',
  },
  /** For those who learn: the entrance to badges and pathways. */
  next: 'E adesso?',
  /** For those who look for people who can do something: the entrance to skills. */
  asking: {
    title: 'Chi sa…?',
    text: 'Scegli una competenza e vedi chi l’ha mostrata qui, e con che cosa.',
  },
  badges: 'Che cosa riconosciamo',
  noBadges: 'Ancora nessun badge.',
  awards: 'Assegnazioni recenti',
  recipients: 'Titolari',
  nobody: 'In elenco non c’è ancora nessuno.',
} as const;
