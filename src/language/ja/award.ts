/** The page of an award, its state, and what its card and its feed entries say. */

export const award = {
  states: {
    valid: '有効',
    expiring: 'まもなく期限切れ',
    expired: '期限切れ',
    revoked: '取り消し済み',
    'awaiting-signature': '署名待ち',
    preview: 'プレビュー',
  },
  /**
   * Sentences that stay true for ever: they name the day on which they speak, or a day in the past.
   */
  sentences: {
    valid: 'このバッジは{day}の時点で有効です。',
    validOnce: 'このバッジは署名された時点で有効でした。',
    expiring: '有効期限は{day}です。更新できるかどうか、尋ねてみてください。',
    expired: '{day}まで有効でした。',
    over: 'もう有効ではありません。',
    revoked: '発行者が{day}に取り消しました。',
    withdrawn: '発行者が取り消しました。',
    awaiting: 'この授与はまだ署名されていません。署名されるまでは効力がありません。',
    preview:
      '授与がどう見えるかを示すために、使い捨ての鍵で署名したものです。何の証明にもなりません。',
    /** Said by the page's script, of this very moment. */
    validNow: 'たった今確かめました。発行者は取り消していません。',
  },
  title: '{badge}：{recipient}さんへの授与',
  description: '{issuer}は{day}に、バッジ「{badge}」を{recipient}さんに授与しました。{description}',
  /** Before the title of what is not in force, wherever a link to it unfolds. */
  led: '【{state}】{title}',
  ledDescription: '{state}。{sentence}{description}',
  picture: 'バッジ「{badge}」',
  to: '受領者',
  by: '発行者：{issuer}',
  awardedOn: '授与日：{day}',
  until: '有効期限：{day}',
  never: '有効期限なし',
  reason: '示された理由：{reason}',
  check: '検証する',
  awaitsCorrection:
    'この授与の訂正が承認され、まもなく署名されます。下のファイルの内容は、以前に署名されたときのままです。',
  signedAs: '署名済みファイルに書かれている受領者の名前は「{name}」です。',
  /** Of an award whose badge requires others. */
  rests: {
    withdrawn: 'この授与のもとになった授与の一つが、その後取り消されました。',
    exception:
      'バッジが求めるもののすべてはそろっていませんでしたが、それでも授与されました。理由：{reason}',
  },
  evidence: {
    kinds: {
      article: '記事',
      code: 'コード',
      document: '文書',
      event: 'イベント',
      picture: '画像',
      slides: 'スライド',
      sound: '音声',
      video: '動画',
    },
    /** Of an address on a host of code. */
    change: '{host}での変更提案',
    question: '{host}のIssue',
    commit: '{host}のコミット',
  },
  renewed: '更新済み：{newer}。',
  newer: '{day}の授与',
  sections: {
    meaning: 'バッジの意味',
    criteria: '取得条件',
    why: '授与の理由',
    evidence: '根拠',
    rests: 'もとになった授与',
    skills: 'スキル',
    facts: '詳細、鍵、機械向けファイル',
    others: '{recipient}さんのほかのバッジ',
    earn: '取得するには',
    retired: 'このバッジは終了しました',
  },
  /** What a check needs, for eyes and tools. */
  checks: {
    lead: 'このページの検証は、あなたのブラウザの中で行われます。バッジが元のままか、誰が署名したか、有効かどうかを調べます。ほかの人も検証できます。',
    reads: '検証に使われる文書：',
    credential: '署名済みのクレデンシャル',
    identifier: '発行者の識別子と鍵',
    status: '取り消されたバッジのリスト',
    older: '同じ内容のOpen Badges 2.0版',
    others: 'バッジを検証する方法',
    elsewhere: 'VerifierPlus',
    elsewhereUse: '独立した検証ツール。クレデンシャルを自身のサーバー経由で読み取ります',
  },
  /** For the person who was awarded, at the end of the page. */
  own: {
    way: 'ご自身のバッジですか？　共有、ダウンロード、印刷はこちら',
    title: '{recipient}さんへ',
    lead: 'ご自身のバッジですか？　人に見せる、手元に残す、直してもらう、どれもここからできます。',
    quietLead: 'ご自身のバッジですか？　ファイルを手元に残したり、直してもらったりできます。',
    share: '共有',
    download: 'ダウンロード',
    print: '印刷',
    printing:
      'このページを印刷すると、1枚の認定証になります。ここに戻るためのコードも付きます。印刷画面でPDFとして保存することもできます。',
    printNow: '認定証を印刷',
    correct: '訂正・非表示',
    write: '{email} へご連絡ください。',
    propose: '変更は{repository}で提案できます。',
    repository: 'コミュニティのリポジトリ',
  },
  /** Instead of all that, where awards are published with few files. */
  lean: {
    way: 'ご自身のバッジですか？　手元に残す、直してもらう',
    left: 'このサイトでは、授与ごとのファイルを少なくしています。バッジを埋め込んだ画像、リンク用のカード、この授与の認定証はありません。署名済みのクレデンシャルにすべてが書かれています。',
    download: '署名済みのクレデンシャルをダウンロード（JSON）',
  },
  allOf: '{recipient}さんが受け取ったものすべて',
  earn: {
    criteria: '{criteria}をお読みください。',
    criteriaLink: '現在の取得条件',
    criteriaThenLink: '最後の取得条件',
    holders: 'ほかの受領者',
    changed: 'この授与はバッジのバージョン{version}によるものです。現在のバージョンは{today}です。',
    whatChanged: '変更点',
    propose: '授与の提案は{repository}で受け付けています。',
    repository: 'コミュニティのリポジトリ',
  },
  /** Beside a recipient in the list on a badge's page, where the badge has several versions. */
  versioned: 'バージョン{version}',
  facts: {
    date: '授与日',
    until: '有効期限',
    never: '有効期限はありません',
    corrected: '訂正・再署名',
    revoked: '取り消し',
    version: '授与時の定義',
    definition: 'バージョン{version}（JSON）',
    issuer: '発行者',
    key: '署名に使った鍵',
    keyName: '鍵{key}',
    throwAway: '使い捨ての鍵',
    unsigned: 'まだありません',
    status: '取り消しの有無',
    entry: '{list}の{index}番目の項目',
    list: 'ステータスリスト',
  },
  downloads: {
    preview: '{file}（プレビュー）',
    png: {
      name: '画像（PNG）',
      use: 'プロフィール、メール、スライドに。クレデンシャルはファイルの中に入っています。',
    },
    svg: { name: '画像（SVG）', use: '同じ内容で、どの大きさでもくっきり表示されます。' },
    json: {
      name: 'クレデンシャル（JSON）',
      use: 'ウォレットやほかの検証ツールに。署名済みの文書そのものです。',
    },
    older: {
      name: 'Open Badges 2.0（JSON）',
      use: '古い規格だけを読むツールに。署名はなく、ツールはこのアドレスで照合します。',
    },
  },
  address: { code: 'このページのアドレスのQRコード', check: '検証はこちら： {address}' },
  /** An award in a list, after the recipient's name. */
  listed: '{badge}',
  /** On the card that a link to an award unfolds into, and for those who do not see it. */
  card: {
    to: '受領者',
    by: '発行者：{issuer}',
    check: '検証：{site}',
    ofAward: 'バッジ「{badge}」、受領者：{recipient}、発行者：{issuer}',
    ofBadge: 'バッジ「{badge}」、発行者：{issuer}',
    ofRecord: '{recipient}さんが{issuer}から受け取ったバッジ',
    ofIssuer: '{issuer}のバッジ',
    /** Below the community's name. */
    ofSite: '検証できるバッジ',
    badges: { other: 'バッジ{count}個' },
    /** Below a recipient's name: `3 badges from the issuer`. */
    fromIssuer: '{issuer}の{badges}',
  },
  feeds: {
    ofSite: '{issuer}：授与',
    ofBadge: '{badge}（{issuer}）：授与',
    ofAward: '{badge}：{recipient}さんへの授与',
    until: '有効期限は{day}です。',
  },
  /** The days on which badges lapse, for calendars. */
  calendar: {
    ofSite: '{issuer}：期限を迎えるバッジ',
    ofRecipient: '{recipient}さん：期限を迎える{issuer}のバッジ',
    lastDay: '「{badge}」の有効期限日：{recipient}さん',
  },
} as const;
