/**
 * Around every page: the ways through the site, the notice of a preview, the page for what does not
 * exist.
 */

export const frame = {
  skip: 'Zum Inhalt springen',
  site: 'Website',
  check: 'Badge prüfen',
  search: 'Suche',
  help: 'Hilfe',
  footer: {
    by: 'Badges von {issuer}, im offenen Format {format}.',
    badges: 'Badges',
    skills: 'Fähigkeiten',
    people: 'Ausgezeichnete',
    numbers: 'Zahlen',
    check: 'So prüfst du ein Badge',
    about: 'Über den Aussteller',
    keys: 'Schlüssel',
    privacy: 'Datenschutz',
  },
  preview: {
    label: 'Zu dieser Vorschau',
    title: 'Vorschau.',
    text: 'Manche Badges hier sind mit einem Wegwerfschlüssel signiert: Sie beweisen nichts.',
  },
  /** At an address that its owner gave up. */
  givenUp: {
    title: 'Diese Adresse wurde aufgegeben',
    lead: 'Hier stand einmal etwas. Wer darüber zu bestimmen hatte, hat die Adresse aufgegeben. Sie führt nirgendwohin.',
  },
  /** At an address whose owner keeps what stands there to themselves. */
  kept: {
    title: 'Das ist nicht mehr veröffentlicht',
    lead: 'Wer über diese Adresse bestimmt, zeigt es hier nicht mehr. Ein Badge, das dir direkt übergeben wird, lässt sich weiterhin prüfen.',
  },
  moved: {
    title: 'Das ist umgezogen',
    lead: 'Was hier stand, hat jetzt eine andere Adresse.',
    there: 'Dorthin',
  },
  missing: {
    title: 'Hier ist nichts',
    description: 'Unter dieser Adresse gibt es keine Seite.',
    heading: 'Unter dieser Adresse ist nichts',
    lead: 'Badges behalten ihre Adressen. Wahrscheinlich ist hier also ein Buchstabe falsch oder fehlt; oder die Adresse wurde aufgegeben.',
    perhaps: 'Vielleicht eine von diesen',
    home: 'Alle Badges und Ausgezeichneten',
    search: 'Nach einem Badge oder Namen suchen',
    check: 'Ein Badge anhand seiner Datei prüfen',
  },
} as const;
