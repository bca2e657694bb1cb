/** The first page. */

export const home = {
  description: 'Badges von {issuer}: was sie bedeuten, wer sie erhalten hat und wie man sie prüft.',
  entrances: 'Was dich herführt',
  earned: {
    title: 'Ich habe ein Badge',
    text: 'Such deinen Namen oder öffne den Link, den du bekommen hast: Auf deiner Seite steht jedes Badge, mit Bild und Beweis.',
  },
  checking: {
    title: 'Ich will ein Badge prüfen',
    text: 'Bring ein Bild, eine Datei oder eine Adresse mit. Dein Browser prüft; nichts wird irgendwohin geschickt.',
  },
  joining: {
    title: 'Ich will eins erwerben',
    text: 'Sieh nach, was wir anerkennen: Bei jedem Badge steht, wie man es erwirbt und wen man fragt.',
  },
  /** For those who learn: the entrance to badges and pathways. */
  next: 'Was als Nächstes?',
  /** For those who look for people who can do something: the entrance to skills. */
  asking: {
    title: 'Wer kann …?',
    text: 'Wähl eine Fähigkeit: Du siehst, wer sie hier gezeigt hat und wodurch.',
  },
  badges: 'Was wir anerkennen',
  noBadges: 'Noch keine Badges.',
  awards: 'Zuletzt verliehen',
  recipients: 'Ausgezeichnete',
  nobody: 'Noch ist niemand aufgeführt.',
} as const;
