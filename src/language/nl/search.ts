/** The page that finds badges, skills and people. */

export const search = {
  title: 'Zoeken',
  lead: 'Badges, vaardigheden, en wie een badge kreeg en in de lijsten wil staan.',
  label: 'Zoek badges, vaardigheden en mensen',
  key: 'Druk op / om hier terug te komen.',
  filters: 'Alleen met',
  any: 'alle',
  skill: 'Vaardigheid',
  type: 'Soort',
  level: 'Niveau',
  kinds: { badge: 'Badge', skill: 'Vaardigheid', person: 'Ontvanger' },
  found: { one: '{count} gevonden', other: '{count} gevonden' },
  near: 'Niets heeft precies deze woorden. Het dichtst in de buurt:',
  none: 'Niets heeft deze woorden. Probeer minder letters, of kijk in de lijsten hieronder.',
  unread: 'De lijst met namen kon niet worden gelezen. Kijk in de lijsten hieronder.',
  more: 'Meer tonen',
  communities: {
    title: 'Andere community’s',
    lead: 'Badges van andere community’s die gevonden willen worden. Elke community staat in voor haar eigen badges; daar lees je meer.',
    label: 'In deze badges zoeken',
    asked: 'Opgevraagd op {day}.',
    silent:
      'Geeft sinds {since} geen antwoord. Dit stond er op {day}; vandaag kan dat anders zijn.',
  },
} as const;
