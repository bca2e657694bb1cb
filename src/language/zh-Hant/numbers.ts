/** The page that counts. */

export const numbers = {
  title: '統計',
  lead: '在這裡頒發了多少，依截至{day}的簽署檔案計算。',
  none: '還沒有簽署任何東西，所以沒有可以統計的。',
  counted:
    '計入的是選擇公開列名者的已簽署頒發，不論之後是否到期。已撤銷的，以及沒有列名的人，都不計入這裡的任何數字。',
  inShort: '摘要',
  awards: '頒發次數',
  people: '獲頒者',
  badges: '頒發過的徽章',
  skills: '展現的技能',
  inForce: '當天有效',
  renewals: '續發',
  byYear: '依年份',
  byBadge: '依徽章',
  bySkill: '依技能',
  growth: '成長',
  growthText: '到 {year} 年底為止，共頒發 {awards} 次，獲頒者 {people} 位。',
  year: '年份',
  badge: '徽章',
  skill: '技能',
  newPeople: '新獲頒者',
  total: '累計頒發',
  last: '最近頒發',
  again: '續發是指把徽章再次頒發給已經擁有過它的人。',
} as const;
