/** The page that counts. */

export const numbers = {
  title: 'Zahlen',
  lead: 'Was hier verliehen wurde, gezählt aus den signierten Dateien, Stand {day}.',
  none: 'Noch ist nichts signiert, also gibt es nichts zu zählen.',
  counted:
    'Gezählt werden signierte Verleihungen an Personen, die aufgeführt sein wollen, auch wenn sie seither abgelaufen sind. Was widerrufen wurde und wer nicht aufgeführt ist, steckt in keiner Zahl hier.',
  inShort: 'Kurz gesagt',
  awards: 'Verlei\u00adhungen',
  people: 'Personen',
  badges: 'Verliehene Badges',
  skills: 'Gezeigte Fähigkeiten',
  inForce: 'Gültig an diesem Tag',
  renewals: 'Erneuert',
  byYear: 'Nach Jahr',
  byBadge: 'Nach Badge',
  bySkill: 'Nach Fähigkeit',
  growth: 'Wachstum',
  growthText: 'Bis Ende {year}: {awards} Verleihungen, {people} Ausgezeichnete.',
  year: 'Jahr',
  badge: 'Badge',
  skill: 'Fähigkeit',
  newPeople: 'Neue Personen',
  total: 'Bisher verliehen',
  last: 'Zuletzt verliehen',
  again:
    'Erneuert ist ein Badge, wenn es an eine Person verliehen wird, die es schon vorher hatte.',
} as const;
