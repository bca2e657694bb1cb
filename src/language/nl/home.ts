/** The first page. */

export const home = {
  description: 'Badges van {issuer}: wat ze betekenen, wie ze kreeg, en hoe je ze controleert.',
  entrances: 'Waar je voor komt',
  earned: {
    title: 'Ik heb een badge behaald',
    text: 'Zoek je naam, of open de link die je kreeg: op je pagina staan al je badges, met hun afbeelding en hun bewijs.',
  },
  checking: {
    title: 'Ik wil een badge controleren',
    text: 'Neem een afbeelding, een bestand of een adres mee. Je browser doet de controle; er wordt niets verstuurd.',
  },
  joining: {
    title: 'Ik wil er een behalen',
    text: 'Kijk wat wij erkennen: bij elke badge staat hoe je hem behaalt, en bij wie je moet zijn.',
  },
  /** For those who learn: the entrance to badges and pathways. */
  next: 'Wat nu?',
  /** For those who look for people who can do something: the entrance to skills. */
  asking: {
    title: 'Wie kan …?',
    text: 'Kies een vaardigheid en zie wie die hier heeft laten zien, en waarmee.',
  },
  badges: 'Wat wij erkennen',
  noBadges: 'Nog geen badges.',
  awards: 'Nieuwste toekenningen',
  recipients: 'Ontvangers',
  nobody: 'Er staat nog niemand in de lijst.',
} as const;
