/** The page that counts. */

export const numbers = {
  title: 'Liczby',
  lead: 'Co tu przyznano, policzone z podpisanych plików. Stan na dzień {day}.',
  none: 'Nic jeszcze nie podpisano, więc nie ma czego liczyć.',
  counted:
    'Policzono podpisane przyznania osób, które chcą być na liście, także te, które już wygasły. To, co unieważniono, i osoby, których nie ma na liście, nie wchodzą tu do żadnej liczby.',
  inShort: 'W skrócie',
  awards: 'Przyznania',
  people: 'Osoby',
  badges: 'Przyznane odznaki',
  skills: 'Pokazane umiejętności',
  inForce: 'Ważne tego dnia',
  renewals: 'Odnowienia',
  byYear: 'Według lat',
  byBadge: 'Według odznak',
  bySkill: 'Według umiejętności',
  growth: 'Wzrost',
  growthText: 'Do końca {year} roku: przyznania – {awards}, osoby – {people}.',
  year: 'Rok',
  badge: 'Odznaka',
  skill: 'Umiejętność',
  newPeople: 'Nowe osoby',
  total: 'Suma przyznań',
  last: 'Ostatnio przyznano',
  again: 'Odnowienie to przyznanie odznaki osobie, która już ją wcześniej miała.',
} as const;
