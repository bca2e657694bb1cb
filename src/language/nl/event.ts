/** The poster, the slide and the list of an event, with the code that opens a claim. */

export const event = {
  poster: 'Was je erbij? Claim je badge',
  how: 'Richt je telefoon op de code, schrijf je naam op en verstuur. Je hebt een account nodig waar de community haar bestanden bewaart; heb je dat niet, zet dan je naam op de lijst bij de deur.',
  until: 'Tot en met {day}.',
  list: {
    title: 'Lijst bij de deur',
    lead: 'Voor wie geen account heeft waar de community haar bestanden bewaart. Schrijf je naam zoals die in het openbaar mag staan; een bijnaam mag ook. Wie een naam opschrijft, vindt het goed dat “{badge}” aan die naam wordt toegekend.',
    name: 'Naam, zoals hij te zien mag zijn',
    listed: 'In lijsten? ja / nee',
  },
  code: 'QR-code die een claim voor “{badge}” opent',
  honest:
    'De code zegt alleen dat iemand deze poster heeft gezien. Of de badge wordt toegekend, beslist {issuer} per naam.',
} as const;
