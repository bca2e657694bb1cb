/** What can be reached in a badge, and what an award reached. */

export const results = {
  title: '成果',
  /** On the page of a badge. */
  described: '可以達到的成果',
  describedLead: '頒發時可以註明達到的成果：',
  /** Below what was reached, or in the description of a badge. */
  required: '至少需要 {value}',
  range: '{least} 到 {most}',
  least: '{least} 起',
  most: '最高 {most}',
  scale: '由低到高：{values}',
  points: { other: '{count} 分' },
  /** A share of a hundred. */
  percent: '{value}%',
  credits: '學分',
  /** Of the credits of a badge that an award says were earned. */
  creditsOf: '{earned}（共 {all}）',
  /** A number of credits in a unit: 3 ECTS. */
  inUnit: '{count} {unit}',
  statuses: {
    Completed: '已完成',
    Enrolled: '已報名',
    Failed: '未通過',
    InProgress: '進行中',
    OnHold: '暫停',
    Provisional: '暫定',
    Withdrew: '已退出',
  },
  /** On paper, one phrase for each result. */
  phrase: '{name}：{reached}',
  /** In the record of a recipient. */
  totals: '合計：{sums}。已過期的計入，已撤銷的不計。',
} as const;
