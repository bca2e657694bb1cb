/** What is said of the moment at which a badge is shown. Days are those of UTC, as `2026-11-22`. */

export const dates = {
  'within-dates': {
    says: '今日の時点で有効期間内です。',
    details: {
      period: '{start}（UTC）から{end}（UTC）まで有効です。',
      open: '{start}（UTC）から無期限で有効です。',
      until: '{end}（UTC）まで有効です。開始日は書かれていません。',
      'end-not-shown':
        '{start}（UTC）から有効です。終了日は示されていません。保有者が省いた可能性があります。',
      'dates-not-shown': '開始日も終了日も示されていません。保有者が省いた可能性があります。',
      undated: '開始日も終了日も書かれていません。',
    },
  },
  expired: {
    says: '有効期限を過ぎています。',
    details: { day: '{day}（UTC）に期限が切れました。' },
  },
  'not-yet-valid': {
    says: '有効期間がまだ始まっていません。',
    details: { day: '有効になるのは{day}（UTC）からです。' },
  },
  'unreadable-date': {
    says: '日付の書き方のため、有効期間内かどうかを誰も判断できません。',
    details: {
      member: '"{member}"は読み取れる日付ではないため、有効期間内かどうかを誰も判断できません。',
      end: '有効期間の最後の瞬間は{day}（UTC）またはその直前です。時刻またはタイムゾーンなしで書かれています。',
      start:
        '有効期間の最初の瞬間は{day}（UTC）またはその直後です。時刻またはタイムゾーンなしで書かれています。',
    },
  },
} as const;
