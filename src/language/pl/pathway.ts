/** Pathways through badges, and how far somebody is. */

export const pathway = {
  kind: 'Ścieżka',
  title: 'Ścieżka: {pathway}',
  all: 'Ścieżki',
  partOf: 'Na ścieżce {pathway}.',
  steps: {
    one: '{count} krok',
    few: '{count} kroki',
    many: '{count} kroków',
    other: '{count} kroku',
  },
  begin: 'Na początek: {badge}.',
  /** What somebody hears who does not see the drawing. */
  drawing:
    'Rysunek listy, która następuje: strzałka prowadzi od tego, co jest potrzebne, do tego, do czego jest potrzebne.',
  needed: 'Linia ciągła: to jest potrzebne. Linia przerywana: wystarczy jedno z kilku.',
  added: 'To nie krok tej ścieżki, ale jakiś jej krok może tego wymagać.',
  /** On the page of a recipient. */
  onTheWay: 'W drodze',
  soFar: '{pathway}: {have} z {need}.',
  badgeSoFar: '{badge}: {have} z {need} wymaganych.',
  next: 'Następnie: {badge}.',
  done: 'Wszystkie kroki zrobione.',
} as const;
