/** The page that counts. */

export const numbers = {
  title: '数字で見る',
  lead: 'ここで授与されたもの。{day}の時点で、署名済みのファイルから数えています。',
  none: 'まだ何も署名されていないので、数えるものがありません。',
  counted:
    '数えているのは、一覧への掲載を選んだ人への署名済みの授与です。その後期限が切れたものも含みます。取り消されたものと、一覧に載っていない人は、ここのどの数字にも含まれません。',
  inShort: '概要',
  awards: '授与',
  people: '受領者',
  badges: '授与されたバッジ',
  skills: '示されたスキル',
  inForce: '当日に有効',
  renewals: '更新',
  byYear: '年別',
  byBadge: 'バッジ別',
  bySkill: 'スキル別',
  growth: '推移',
  growthText: '{year}年末までの累計：授与{awards}件、受領者{people}人。',
  year: '年',
  badge: 'バッジ',
  skill: 'スキル',
  newPeople: '新しい受領者',
  total: '授与の累計',
  last: '最終授与日',
  again: '更新とは、以前に同じバッジを受け取った人への授与です。',
} as const;
