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
  /** Where a visitor's browser looks at files of badges. */
  own: {
    title: 'Hoe ver ben je?',
    help: 'Je browser controleert de bestanden van je badges hier, zoals de pagina die badges controleert. Er wordt niets verstuurd en niets bewaard, en niemand vraagt van wie ze zijn.',
    choose: 'Bestanden van je badges: PNG, SVG of JSON',
    without:
      'Je browser kan hier bestanden van je badges controleren en zeggen hoe ver je bent; daarvoor is JavaScript nodig.',
    said: {
      working: 'Bezig met controleren …',
      counts: 'Telt mee.',
      noStep: 'Is geldig, en geen stap van dit leerpad.',
      lapsed: 'Is vandaag niet van kracht en telt dus niet mee.',
      withdrawn: 'Is ingetrokken en telt dus niet mee.',
      foreign: 'Van een andere uitgever: hier niet gecontroleerd, en of die meetelt is aan mensen.',
      invalid: 'Is niet wat het zegt te zijn en telt dus niet mee.',
      undecided: 'Kon niet worden gecontroleerd.',
      none: 'Er zit geen enkele badge in.',
    },
  },
} as const;
