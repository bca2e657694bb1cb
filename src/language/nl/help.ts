/** The help pages' titles and leads; their text stands beside this file, in `help/`. */

export const help = {
  kind: 'Hulp',
  more: 'Meer hulp',
  pages: {
    badge: {
      title: 'Wat is een badge?',
      lead: 'Een badge is hier een klein ondertekend document. Iedereen kan het controleren, op elk apparaat, zonder het ons te vragen.',
    },
    check: {
      title: 'Hoe je een badge controleert',
      lead: 'Met de link, de afbeelding, het bestand of het geprinte vel. Het duurt een minuut, en niemand krijgt het te horen.',
    },
    share: {
      title: 'Hoe je een badge laat zien',
      lead: 'Op LinkedIn, in een bericht, onder je mails, in een wallet, op papier. Alles begint op de pagina van de toekenning zelf.',
    },
    employers: {
      title: 'Voor werkgevers',
      lead: 'Iemand laat je een badge van hier zien. Waar je op kunt vertrouwen, waarop niet, en hoeveel tijd het kost om daarachter te komen.',
    },
    awarders: {
      title: 'Voor wie badges toekent',
      lead: 'Een badge en een toekenning zijn twee korte tekstbestanden. Een voorstel is de voordracht, de review is de erkenning.',
    },
    maintainers: {
      title: 'Voor wie de site beheert',
      lead: 'Inrichten, reviewen, sleutels, wat mensen wensen, en wat je doet als er iets is misgegaan.',
    },
    privacy: {
      title: 'Privacy',
      lead: 'Wat hier openbaar is, wat privé blijft, en wat niemand kan terugnemen. In gewone woorden.',
    },
  },
} as const;
