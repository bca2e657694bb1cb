/** What is said of the moment at which a badge is shown. Days are those of UTC, as `2026-11-22`. */

export const dates = {
  'within-dates': {
    says: 'It is in force today.',
    details: {
      period: 'It is valid from {start} (UTC) until {end} (UTC).',
      open: 'It is valid from {start} (UTC) without an end.',
      until: 'It is valid until {end} (UTC), and names no first day.',
      'end-not-shown':
        'It is valid from {start} (UTC). A last day is not shown; its holder may have left it out.',
      'dates-not-shown': 'It shows no first and no last day; its holder may have left them out.',
      undated: 'It names no first and no last day.',
    },
  },
  expired: { says: 'It is past its last day.', details: { day: 'It expired on {day} (UTC).' } },
  'not-yet-valid': {
    says: 'Its first day is still to come.',
    details: { day: 'It is valid from {day} (UTC), not before.' },
  },
  'unreadable-date': {
    says: 'A date in it is written so that nobody can tell whether it is in force.',
    details: {
      member:
        '"{member}" is no date that could be read, so nobody can tell whether it is in force.',
      end: 'Its last moment is on {day} (UTC) or shortly before: it is written without a time or zone.',
      start:
        'Its first moment is on {day} (UTC) or shortly after: it is written without a time or zone.',
    },
  },
} as const;
