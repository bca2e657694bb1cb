/** What can be reached in a badge, and what an award reached. */

export const results = {
  title: '結果',
  /** On the page of a badge. */
  described: '達成できる結果',
  describedLead: '授与には、達した結果を書けます：',
  /** Below what was reached, or in the description of a badge. */
  required: '{value}以上が必要',
  range: '{least}から{most}',
  least: '{least}から',
  most: '{most}まで',
  scale: '低い順に：{values}',
  points: { other: '{count}点' },
  /** A share of a hundred. */
  percent: '{value}%',
  credits: '単位',
  /** Of the credits of a badge that an award says were earned. */
  creditsOf: '{all}のうち{earned}',
  /** A number of credits in a unit: 3 ECTS. */
  inUnit: '{count} {unit}',
  statuses: {
    Completed: '修了',
    Enrolled: '登録済み',
    Failed: '不合格',
    InProgress: '進行中',
    OnHold: '保留',
    Provisional: '暫定',
    Withdrew: '辞退',
  },
  /** On paper, one phrase for each result. */
  phrase: '{name}：{reached}',
  /** In the record of a recipient. */
  totals: '合計：{sums}。期限が切れたものは数え、取り消されたものは数えません。',
} as const;
