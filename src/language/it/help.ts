/** The help pages' titles and leads; their text stands beside this file, in `help/`. */

export const help = {
  kind: 'Aiuto',
  more: 'Altre pagine di aiuto',
  pages: {
    badge: {
      title: 'Che cos’è un badge?',
      lead: 'Qui un badge è un piccolo documento firmato. Chiunque può verificarlo, su qualsiasi macchina, senza chiedere a noi.',
    },
    check: {
      title: 'Come verificare un badge',
      lead: 'Con il link, l’immagine, il file o il foglio stampato. Ci vuole un minuto, e nessuno viene a saperlo.',
    },
    share: {
      title: 'Come mostrare un badge',
      lead: 'Su LinkedIn, in un post, in fondo alle e-mail, in un wallet, su carta. Tutto parte dalla pagina dell’assegnazione.',
    },
    employers: {
      title: 'Per chi assume',
      lead: 'Qualcuno ti mostra un badge di questo sito. Su che cosa puoi contare, su che cosa no, e quanto ci vuole a scoprirlo.',
    },
    awarders: {
      title: 'Per chi assegna',
      lead: 'Un badge e un’assegnazione sono due brevi file di testo. La proposta è la segnalazione, la sua revisione è il riconoscimento.',
    },
    maintainers: {
      title: 'Per chi è maintainer',
      lead: 'Configurazione, revisioni, chiavi, ciò che le persone desiderano, e che cosa fare quando qualcosa non ha funzionato.',
    },
    privacy: {
      title: 'Privacy',
      lead: 'Che cosa è pubblico qui, che cosa resta privato, e che cosa nessuno può annullare. In parole semplici.',
    },
  },
} as const;
