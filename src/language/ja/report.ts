/** What a report says to people, on the page and on the terminal. */

export const report = {
  headlines: {
    valid: '有効なバッジ',
    nonconforming: '本物ですが、規格どおりではありません',
    'known-issuer': 'ほかの発行者の有効なバッジ',
    'unknown-issuer': '署名は正しいですが、このサイトの知らない発行者です',
    expired: '期限切れのバッジ',
    'not-yet-valid': 'まだ有効ではありません',
    revoked: '取り消されたバッジ',
    replaced: 'このバッジの古い写し',
    invalid: '有効ではありません',
    undetermined: '判定できませんでした',
    'no-badge': 'バッジが見つかりません',
    preview: 'プレビューであり、発行されたバッジではありません',
    'other-recipient': '別の人のバッジ',
  },
  confirmed: '発行者が確認済みですが、このサイトの知らない発行者です',
  undecidedPerson: '本物ですが、誰のものかは判定できませんでした',
  outcomes: {
    passed: '合格',
    deviates: '規格と相違',
    failed: '不合格',
    unknown: '不明',
    skipped: '未検証',
  },
  /** In the place of the outcome, where nothing is wrong but the copy’s age. */
  older: '古い写し',
  /** What each check looks at, in two or three words. */
  checks: {
    format: 'ファイル',
    contexts: '用語',
    schema: '必須項目',
    issuer: '発行者',
    key: '鍵',
    proof: '署名',
    dates: '日付',
    status: '取り消しの有無',
    endorsement: '支持',
    recipient: '受領者',
  },
  /** The same inside a sentence. */
  checksNamed: {
    format: 'ファイル',
    contexts: '用語',
    schema: '必須項目',
    issuer: '発行者',
    key: '鍵',
    proof: '署名',
    dates: '日付',
    status: '取り消しの有無',
    endorsement: '支持',
    recipient: '受領者',
  },
  /** What a hosted badge has in the place of key and signature. */
  hosted: { key: '範囲', proof: '原本' },
  /** `{award}` says who awarded what to whom; the other places hold what a check found. */
  sentences: {
    valid: '{award}その後何も変更されておらず、有効です。{recipient}',
    known: '{award}その後何も変更されておらず、有効です。{known}{recipient}',
    stranger:
      '{award}それがあなたの思う相手かどうかは、あなたにしか判断できません。このサイトはその相手を知りません。{recipient}',
    nonconforming:
      '{award}その後何も変更されておらず、有効です。ただし、規格どおりには書かれていません。{found}',
    judged: '{award}{found}',
    invalid: '信頼しないでください。{found}',
    undetermined: 'この結果は、バッジを裏づけるものでも、否定するものでもありません。{found}',
    'no-badge': '{found}バッジの画像、ファイル、またはページのアドレスをご用意ください。',
  },
  award: {
    whole: '{issuer}が、バッジ「{badge}」を「{recipient}」に授与しました。',
    unnamed: '{issuer}が、バッジ「{badge}」を授与しました。',
    nameless: '{issuer}が、バッジを「{recipient}」に授与しました。',
    bare: '{issuer}が、バッジを授与しました。',
    somebody: '誰か',
    endorsement:
      '{issuer}がバッジ、人、または組織を支持したものです。これ自体はバッジではありません。',
    record: { other: '{issuer}が、クレデンシャル{count}件の入った記録に署名しました。' },
    shown: 'クレデンシャルが{count}件提示され、それぞれを調べました。',
  },
  counted: '{headline}：{found}。',
  named: '「{badge}」',
  knownIssuer: 'このサイトは発行者を{name}として知っていますが、責任は負いません。',
  unknownIssuer: '発行者はこのサイトの知らない相手です。',
  suspended: '発行者が一時停止しています。今のところ効力はありません。',
  withdrawn: '発行者が取り消しました。もう効力はありません。',
  noAnswer: '答えを出せた検証はありませんでした。',
  notReached: 'そのあとは調べていません：{checks}。',
  part: '{part}：{found}',
} as const;
