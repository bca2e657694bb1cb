/** The page of a recipient: a record that can be read in three ways, and printed. */

export const recipient = {
  kind: '受領者',
  profile: 'プロフィール',
  description: '{recipient}さんが{issuer}から受け取ったバッジ。',
  unlisted:
    'このページはどの一覧にも載っておらず、検索エンジンにも載せないよう求めています。アドレスを知る人は読むことができます。',
  awaitsCorrection:
    '訂正が承認され、まもなく署名されます。ファイルの内容は、以前に署名されたときのままです。',
  signedAs:
    '別の名前で署名されたファイルがあります。くわしくは、それぞれの授与のページにあります。',
  ways: 'この記録の見方',
  byBadge: 'バッジ別',
  byTime: '時系列',
  bySkill: 'スキル別',
  check: '検証',
  checkOf: '{badge}を検証',
  none: 'まだバッジがありません。',
  earlier: { other: '以前の{count}件' },
  year: '{year}年：{count}',
  calendar: 'これらのバッジの期限日（カレンダー用）',
  together: 'これらのバッジを一つのファイルで（ウォレット用）',
  resume: '同じ内容を履歴書用に（JSON Resume）',
  code: 'このページのアドレスのQRコード',
  paper: 'どの行も検証できます。コードを読み取るか、こちらへ： {address}',
} as const;
