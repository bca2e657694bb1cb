/** The help pages' titles and leads; their text stands beside this file, in `help/`. */

export const help = {
  kind: 'Hilfe',
  more: 'Mehr Hilfe',
  pages: {
    badge: {
      title: 'Was ist ein Badge?',
      lead: 'Ein Badge ist hier ein kleines signiertes Dokument. Alle können es prüfen, auf jedem Gerät, ohne uns zu fragen.',
    },
    check: {
      title: 'So prüfst du ein Badge',
      lead: 'Mit dem Link, dem Bild, der Datei oder dem gedruckten Blatt. Es dauert eine Minute, und niemand erfährt davon.',
    },
    share: {
      title: 'So zeigst du ein Badge',
      lead: 'Auf LinkedIn, in einem Beitrag, unter deinen Mails, in einer Wallet, auf Papier. Alles beginnt auf der Seite der Verleihung.',
    },
    employers: {
      title: 'Für Personalverantwortliche',
      lead: 'Jemand zeigt dir ein Badge von hier. Worauf du dich verlassen kannst, worauf nicht, und wie schnell du es herausfindest.',
    },
    awarders: {
      title: 'Für alle, die verleihen',
      lead: 'Ein Badge und eine Verleihung sind zwei kurze Textdateien. Ein Vorschlag ist die Nominierung, sein Review die Anerkennung.',
    },
    maintainers: {
      title: 'Für die Betreuung',
      lead: 'Einrichten, Reviews, Schlüssel, was Menschen sich wünschen, und was zu tun ist, wenn etwas schiefging.',
    },
    privacy: {
      title: 'Datenschutz',
      lead: 'Was hier öffentlich ist, was privat bleibt und was niemand zurückholen kann. In klaren Worten.',
    },
  },
} as const;
