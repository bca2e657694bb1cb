/** Pathways through badges, and how far somebody is. */

export const pathway = {
  kind: 'Leerpad',
  title: 'Leerpad: {pathway}',
  all: 'Leerpaden',
  partOf: 'Op het leerpad {pathway}.',
  steps: { one: '{count} stap', other: '{count} stappen' },
  begin: 'Begin met {badge}.',
  /** What somebody hears who does not see the drawing. */
  drawing:
    'Een tekening van de lijst hieronder: een pijl leidt van wat nodig is naar waar het voor nodig is.',
  needed:
    'Een doorgetrokken lijn: dit is nodig. Een onderbroken lijn: dit is een van meerdere mogelijkheden.',
  added: 'Geen stap van dit leerpad, maar een stap ervan kan dit vragen.',
  /** On the page of a recipient. */
  onTheWay: 'Onderweg',
  soFar: '{pathway}: {have} van {need}.',
  badgeSoFar: '{badge}: {have} van de {need} die hij vraagt.',
  next: 'Hierna: {badge}.',
  done: 'Alle stappen zijn gezet.',
} as const;
