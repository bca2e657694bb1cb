/** What is said of the moment at which a badge is shown. Days are those of UTC, as `2026-11-22`. */

export const dates = {
  'within-dates': {
    says: '它今天有效。',
    details: {
      period: '有效期間從 {start}（UTC）到 {end}（UTC）。',
      open: '從 {start}（UTC）起有效，沒有終止日。',
      until: '有效至 {end}（UTC），沒有指明起始日。',
      'end-not-shown': '從 {start}（UTC）起有效。沒有顯示最後一天；可能是持有者略去了。',
      'dates-not-shown': '沒有顯示起始日和最後一天；可能是持有者略去了。',
      undated: '沒有指明起始日和最後一天。',
    },
  },
  expired: { says: '已超過最後一天。', details: { day: '已於 {day}（UTC）過期。' } },
  'not-yet-valid': {
    says: '起始日還沒到。',
    details: { day: '從 {day}（UTC）起才有效，在那之前無效。' },
  },
  'unreadable-date': {
    says: '其中一個日期的寫法，讓人無法得知它目前是否有效。',
    details: {
      member: '"{member}" 不是讀得懂的日期，所以無法得知它目前是否有效。',
      end: '它的最後一刻在 {day}（UTC）或稍早：寫法沒有時間或時區。',
      start: '它的第一刻在 {day}（UTC）或稍晚：寫法沒有時間或時區。',
    },
  },
} as const;
