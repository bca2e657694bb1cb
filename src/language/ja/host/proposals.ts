/**
 * Pull requests that a machine opens for somebody: title and text. Names of folders, files and
 * accounts fill the places; `{closing}` is a word to the host, which stays as it is.
 */

export const proposals = {
  titles: {
    award: '{badge}を{recipient}に授与',
    one: '{badge}を授与',
    several: { other: '{badge}を授与（{count}件）' },
    badge: '{badge}を定義',
    someBadge: 'バッジを定義',
    due: '条件がそろった授与（{count}）',
    forms: 'フォームを書き直す',
  },
  /** What each click means, for whoever agrees. */
  agree:
    'いつもどおり、このバッジを授与できる人がここでレビューします。効力を持つのは承認で、承認するとチェックが始まります。「Enable auto-merge」を選ぶと、その後は自動でマージされます。',
  reviewed: 'マージすると公開されるものと、その見本のファイル: {address}',
  seal: 'メールでメッセージを受け取る人がいますか。 {page} でアドレスを封印し、そのテキストを下にコメントとして貼り付けてください。',
  ofForm:
    '{closing} 。 {author} が送り、 {approver} が承認したフォームです。ラベルが付いたので、フォームからこれが作られました。',
  ofComment:
    '{below} のコメントで、 {author} が依頼したものです。依頼した人自身の承認は、作成者の承認として扱われます。',
  newProfile:
    '新しいプロフィールは、`visibility` が書かれるまで誰も一覧に載せません。本人に尋ねてください。',
  ofClaims:
    '{event}（{date}）の受け取りです。{below} のコメントで、 {author} が依頼しました。依頼した人自身の承認は、作成者の承認として扱われます。',
  claimsAsk:
    '受け取りの申し込みが示すのは、誰かがポスターを見たということだけです。**この人たちは、それぞれ本当に参加していましたか？** 誰かを外すときは、変更の中からその人のファイルを削除してください。',
  claimed: '{recipient}、#{number} で {author} が申し込み',
  onList: '{recipient}、#{number} の {author} の名簿に記載',
  forms:
    'バッジが変わり、次のフォームの選択肢が古くなっています：{files}。メンテナーがマージします。',
  moreFiles: { other: 'ほか{count}個のファイルは、変更の中にあります。' },
  due: {
    lead: 'これらのバッジに必要なものがすべてそろいました。人が同意するまで、何も署名されません。受け取りたくない人は、プロフィールに `declined: [BADGE]` と書きます。その場合は、その人のファイルをこのブランチから外してください。',
    line: '{date}：{badge}、{recipient}、もとになった授与：{parts}',
    more: { other: 'ほかに{count}件あります。ファイルをご覧ください。' },
    quiet: {
      other: 'どの一覧にも載っていない人や授与のものが{count}件あります。ファイルをご覧ください。',
    },
  },
  /** Why nothing was proposed, for whoever asked. */
  rival:
    '{pull} が、同じイベントをすでに提案しています。それがマージされてから、もう一度依頼してください。',
  taken:
    'ブランチ {branch} がすでにあり、ここで依頼されたものとは別のものが入っています。そのまま残し、何も提案しませんでした。マージできる人が中を確かめ、ブランチを削除してから、もう一度依頼します。',
  takenOpen:
    'ブランチ {branch} がすでにあり、ここで依頼されたものとは別のものが入っています。{pull} がそれを提案しています。そのまま残し、何も提案しませんでした。マージできる人が中を確かめ、ブランチを削除してから、もう一度依頼します。',
} as const;
