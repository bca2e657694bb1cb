/** What is said of the moment at which a badge is shown. Days are those of UTC, as `2026-11-22`. */

export const dates = {
  'within-dates': {
    says: 'هي سارية اليوم.',
    details: {
      period: 'هي صالحة من {start} (UTC) حتى {end} (UTC).',
      open: 'هي صالحة من {start} (UTC) بلا نهاية.',
      until: 'هي صالحة حتى {end} (UTC)، ولا تذكر يومًا أول.',
      'end-not-shown': 'هي صالحة من {start} (UTC). ولا يظهر يوم أخير؛ فربما أغفله من يحملها.',
      'dates-not-shown': 'لا يظهر فيها يوم أول ولا أخير؛ فربما أغفلهما من يحملها.',
      undated: 'لا تذكر يومًا أول ولا أخيرًا.',
    },
  },
  expired: {
    says: 'مضى آخر يوم من صلاحيتها.',
    details: { day: 'انتهت صلاحيتها في {day} (UTC).' },
  },
  'not-yet-valid': {
    says: 'لم يحن أول يوم من صلاحيتها بعد.',
    details: { day: 'هي صالحة من {day} (UTC)، لا قبله.' },
  },
  'unreadable-date': {
    says: 'أحد تواريخها مكتوب بحيث لا يمكن لأحد معرفة إن كانت سارية.',
    details: {
      member: 'لا يحوي "{member}" تاريخًا يمكن قراءته، فلا يمكن لأحد معرفة إن كانت سارية.',
      end: 'آخر لحظة من صلاحيتها في {day} (UTC) أو قبله بقليل: كُتبت بلا وقت أو بلا منطقة زمنية.',
      start: 'أول لحظة من صلاحيتها في {day} (UTC) أو بعده بقليل: كُتبت بلا وقت أو بلا منطقة زمنية.',
    },
  },
} as const;
