/** What is said of the moment at which a badge is shown. Days are those of UTC, as `2026-11-22`. */

export const dates = {
  'within-dates': {
    says: 'Es gilt heute.',
    details: {
      period: 'Es ist gültig von {start} (UTC) bis {end} (UTC).',
      open: 'Es ist gültig ab {start} (UTC), ohne Ende.',
      until: 'Es ist gültig bis {end} (UTC) und nennt keinen ersten Tag.',
      'end-not-shown':
        'Es ist gültig ab {start} (UTC). Ein letzter Tag wird nicht gezeigt; wer es zeigt, kann ihn weggelassen haben.',
      'dates-not-shown':
        'Es zeigt keinen ersten und keinen letzten Tag; wer es zeigt, kann sie weggelassen haben.',
      undated: 'Es nennt keinen ersten und keinen letzten Tag.',
    },
  },
  expired: {
    says: 'Sein letzter Tag ist vorbei.',
    details: { day: 'Es ist am {day} (UTC) abgelaufen.' },
  },
  'not-yet-valid': {
    says: 'Sein erster Tag kommt erst noch.',
    details: { day: 'Es ist ab {day} (UTC) gültig, nicht vorher.' },
  },
  'unreadable-date': {
    says: 'Ein Datum darin ist so geschrieben, dass niemand sagen kann, ob es gilt.',
    details: {
      member:
        '"{member}" ist kein Datum, das sich lesen ließ, also kann niemand sagen, ob es gilt.',
      end: 'Sein letzter Moment liegt am {day} (UTC) oder kurz davor: Er ist ohne Uhrzeit oder Zeitzone geschrieben.',
      start:
        'Sein erster Moment liegt am {day} (UTC) oder kurz danach: Er ist ohne Uhrzeit oder Zeitzone geschrieben.',
    },
  },
} as const;
