/** What is said of the moment at which a badge is shown. Days are those of UTC, as `2026-11-22`. */

export const dates = {
  'within-dates': {
    says: 'Está em vigor hoje.',
    details: {
      period: 'É válido de {start} (UTC) até {end} (UTC).',
      open: 'É válido a partir de {start} (UTC), sem fim.',
      until: 'É válido até {end} (UTC) e não cita um primeiro dia.',
      'end-not-shown':
        'É válido a partir de {start} (UTC). Não mostra um último dia; quem o detém pode tê-lo deixado de fora.',
      'dates-not-shown':
        'Não mostra nem primeiro nem último dia; quem o detém pode tê-los deixado de fora.',
      undated: 'Não cita nem primeiro nem último dia.',
    },
  },
  expired: {
    says: 'Já passou do seu último dia.',
    details: { day: 'Expirou em {day} (UTC).' },
  },
  'not-yet-valid': {
    says: 'Seu primeiro dia ainda está por vir.',
    details: { day: 'É válido a partir de {day} (UTC), não antes.' },
  },
  'unreadable-date': {
    says: 'Uma data nele está escrita de um modo que não permite saber se está em vigor.',
    details: {
      member:
        '"{member}" não é uma data que possa ser lida; por isso, não há como saber se está em vigor.',
      end: 'Seu último momento é em {day} (UTC) ou pouco antes: está escrito sem hora ou sem fuso.',
      start:
        'Seu primeiro momento é em {day} (UTC) ou pouco depois: está escrito sem hora ou sem fuso.',
    },
  },
} as const;
