/** What is said of the moment at which a badge is shown. Days are those of UTC, as `2026-11-22`. */

export const dates = {
  'within-dates': {
    says: 'Het geldt vandaag.',
    details: {
      period: 'Het is geldig van {start} (UTC) tot {end} (UTC).',
      open: 'Het is geldig vanaf {start} (UTC), zonder einde.',
      until: 'Het is geldig tot {end} (UTC), en noemt geen eerste dag.',
      'end-not-shown':
        'Het is geldig vanaf {start} (UTC). Een laatste dag is niet te zien; de houder heeft die misschien weggelaten.',
      'dates-not-shown':
        'Er is geen eerste en geen laatste dag te zien; de houder heeft ze misschien weggelaten.',
      undated: 'Het noemt geen eerste en geen laatste dag.',
    },
  },
  expired: {
    says: 'De laatste dag is voorbij.',
    details: { day: 'Het is verlopen op {day} (UTC).' },
  },
  'not-yet-valid': {
    says: 'De eerste dag moet nog komen.',
    details: { day: 'Het is geldig vanaf {day} (UTC), niet eerder.' },
  },
  'unreadable-date': {
    says: 'Een datum erin is zo geschreven dat niemand kan zeggen of het geldt.',
    details: {
      member: '"{member}" is geen datum die te lezen is, dus niemand kan zeggen of het geldt.',
      end: 'Het laatste moment valt op {day} (UTC) of kort daarvoor: het is geschreven zonder tijd of tijdzone.',
      start:
        'Het eerste moment valt op {day} (UTC) of kort daarna: het is geschreven zonder tijd of tijdzone.',
    },
  },
} as const;
