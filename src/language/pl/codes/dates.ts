/** What is said of the moment at which a badge is shown. Days are those of UTC, as `2026-11-22`. */

export const dates = {
  'within-dates': {
    says: 'Dzisiaj obowiązuje.',
    details: {
      period: 'Obowiązuje od {start} (UTC) do {end} (UTC).',
      open: 'Obowiązuje od {start} (UTC), bezterminowo.',
      until: 'Obowiązuje do {end} (UTC); pierwszego dnia nie podano.',
      'end-not-shown':
        'Obowiązuje od {start} (UTC). Ostatniego dnia nie pokazano; mogła go pominąć osoba, która to pokazuje.',
      'dates-not-shown':
        'Nie pokazano pierwszego ani ostatniego dnia; mogła je pominąć osoba, która to pokazuje.',
      undated: 'Nie podano pierwszego ani ostatniego dnia.',
    },
  },
  expired: {
    says: 'Ostatni dzień ważności już minął.',
    details: { day: 'Ważność wygasła {day} (UTC).' },
  },
  'not-yet-valid': {
    says: 'Pierwszy dzień ważności dopiero nadejdzie.',
    details: { day: 'Obowiązuje od {day} (UTC), nie wcześniej.' },
  },
  'unreadable-date': {
    says: 'Jedna z dat jest zapisana tak, że nikt nie może stwierdzić, czy to obowiązuje.',
    details: {
      member:
        '"{member}" nie jest datą, którą dałoby się odczytać, więc nikt nie może stwierdzić, czy to obowiązuje.',
      end: 'Ostatnia chwila ważności to {day} (UTC) lub niedługo przedtem: jest zapisana bez godziny lub strefy.',
      start:
        'Pierwsza chwila ważności to {day} (UTC) lub niedługo potem: jest zapisana bez godziny lub strefy.',
    },
  },
} as const;
