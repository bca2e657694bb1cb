/** What is said of the moment at which a badge is shown. Days are those of UTC, as `2026-11-22`. */

export const dates = {
  'within-dates': {
    says: 'It is in force today.',
    details: {
      period: 'It is valid from {start} (UTC) until {end} (UTC).',
      open: 'It is valid from {start} (UTC) without an end.',
    },
  },
  expired: { says: 'It is past its last day.', details: { day: 'It expired on {day} (UTC).' } },
  'not-yet-valid': {
    says: 'Its first day is still to come.',
    details: { day: 'It is valid from {day} (UTC), not before.' },
  },
} as const;
