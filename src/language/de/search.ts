/** The page that finds badges, skills and people. */

export const search = {
  title: 'Suche',
  lead: 'Badges, Fähigkeiten und alle, die ein Badge erhalten haben und aufgeführt sein wollen.',
  label: 'Badges, Fähigkeiten und Personen suchen',
  key: 'Mit / kommst du hierher zurück.',
  filters: 'Nur mit',
  any: 'alle',
  skill: 'Fähigkeit',
  type: 'Art',
  level: 'Stufe',
  kinds: { badge: 'Badge', skill: 'Fähigkeit', person: 'Person' },
  found: { one: '{count} Treffer', other: '{count} Treffer' },
  near: 'Nichts enthält genau diese Wörter. Am nächsten:',
  none: 'Nichts enthält diese Wörter. Versuch es mit weniger Buchstaben oder sieh die Listen unten durch.',
  unread: 'Die Namensliste ließ sich nicht lesen. Sieh die Listen unten durch.',
  more: 'Mehr zeigen',
  communities: {
    title: 'Andere Gemeinschaften',
    lead: 'Badges anderer Gemeinschaften, die gefunden werden wollen. Jede steht für ihre eigenen ein; öffne eines dort, um mehr zu lesen.',
    label: 'Diese Badges durchsuchen',
    asked: 'Abgefragt am {day}.',
    silent: 'Antwortet seit {since} nicht. So war es am {day}; heute muss es nicht mehr so sein.',
  },
} as const;
