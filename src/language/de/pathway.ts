/** Pathways through badges, and how far somebody is. */

export const pathway = {
  kind: 'Lernpfad',
  title: 'Lernpfad: {pathway}',
  all: 'Lernpfade',
  partOf: 'Auf dem Lernpfad {pathway}.',
  steps: { one: '{count} Schritt', other: '{count} Schritte' },
  begin: 'Beginne mit {badge}.',
  /** What somebody hears who does not see the drawing. */
  drawing:
    'Eine Zeichnung der Liste, die folgt: Ein Pfeil führt von dem, was nötig ist, zu dem, wofür es nötig ist.',
  needed:
    'Durchgezogene Linie: Es ist nötig. Gestrichelte Linie: Es ist eines von mehreren, die genügen.',
  added: 'Kein Schritt dieses Lernpfads, aber ein Schritt darauf kann es voraussetzen.',
  /** On the page of a recipient. */
  onTheWay: 'Unterwegs',
  soFar: '{pathway}: {have} von {need}.',
  badgeSoFar: '{badge}: {have} von {need}, die es voraussetzt.',
  next: 'Als Nächstes: {badge}.',
  done: 'Alle Schritte sind geschafft.',
} as const;
