/** What is said of the moment at which a badge is shown. Days are those of UTC, as `2026-11-22`. */

export const dates = {
  'within-dates': {
    says: 'Hoy está vigente.',
    details: {
      period: 'Es válida desde el {start} (UTC) hasta el {end} (UTC).',
      open: 'Es válida desde el {start} (UTC), sin fin.',
      until: 'Es válida hasta el {end} (UTC), y no indica un primer día.',
      'end-not-shown':
        'Es válida desde el {start} (UTC). No se muestra un último día; puede que su titular lo haya omitido.',
      'dates-not-shown':
        'No muestra ni primer ni último día; puede que su titular los haya omitido.',
      undated: 'No indica ni primer ni último día.',
    },
  },
  expired: {
    says: 'Su último día ya ha pasado.',
    details: { day: 'Caducó el {day} (UTC).' },
  },
  'not-yet-valid': {
    says: 'Su primer día aún está por llegar.',
    details: { day: 'Es válida desde el {day} (UTC), no antes.' },
  },
  'unreadable-date': {
    says: 'Una de sus fechas está escrita de modo que nadie puede saber si está vigente.',
    details: {
      member:
        '"{member}" no es una fecha que se pudiera leer, así que nadie puede saber si está vigente.',
      end: 'Su último momento es el {day} (UTC) o poco antes: está escrito sin hora o sin zona horaria.',
      start:
        'Su primer momento es el {day} (UTC) o poco después: está escrito sin hora o sin zona horaria.',
    },
  },
} as const;
