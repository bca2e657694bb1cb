/** What is said of the moment at which a badge is shown. Days are those of UTC, as `2026-11-22`. */

export const dates = {
  'within-dates': {
    says: 'Oggi vale.',
    details: {
      period: 'È valido dal {start} (UTC) al {end} (UTC).',
      open: 'È valido dal {start} (UTC), senza una fine.',
      until: 'È valido fino al {end} (UTC), e non indica un primo giorno.',
      'end-not-shown':
        'È valido dal {start} (UTC). Un ultimo giorno non viene mostrato; può averlo tralasciato chi lo detiene.',
      'dates-not-shown':
        'Non mostra né un primo né un ultimo giorno; può averli tralasciati chi lo detiene.',
      undated: 'Non indica né un primo né un ultimo giorno.',
    },
  },
  expired: {
    says: 'Il suo ultimo giorno è passato.',
    details: { day: 'È scaduto il {day} (UTC).' },
  },
  'not-yet-valid': {
    says: 'Il suo primo giorno deve ancora venire.',
    details: { day: 'È valido dal {day} (UTC), non prima.' },
  },
  'unreadable-date': {
    says: 'Una sua data è scritta in modo che nessuno può dire se oggi vale.',
    details: {
      member:
        '"{member}" non è una data che si sia potuta leggere, quindi nessuno può dire se oggi vale.',
      end: 'Il suo ultimo momento è il {day} (UTC) o poco prima: è scritto senza ora o senza fuso.',
      start: 'Il suo primo momento è il {day} (UTC) o poco dopo: è scritto senza ora o senza fuso.',
    },
  },
} as const;
