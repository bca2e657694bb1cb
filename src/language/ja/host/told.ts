/** What is said once an award is signed: on the pull request, to the person, and before it lapses. */

export const told = {
  signed: { other: 'このプルリクエストの授与{count}件に署名し、公開しました。' },
  fileOnly:
    'ここにページを持たない人のために、バッジ{badge}に署名しました。メンテナーが {command} を実行して、ファイルを本人に渡します。',
  quiet:
    'どの一覧にも載っていない人のために、バッジ{badge}に署名しました。そのため、アドレスはここには書きません。メンテナーが {command} を実行して、メッセージを本人に渡します。',
  /** The last three places are links. */
  award:
    '{badge}（{recipient}さん）：{page}、{picture}、{credential}。これらのアドレスは変わりません。',
  page: 'ページ',
  picture: '画像',
  credential: 'クレデンシャル',
  paste: '本人へのメッセージ（そのまま貼り付けられます）：',
  /** The message: paragraphs, an address on a line of its own below each but the first. */
  message: {
    subject: '{badge}、{issuer}',
    awarded: '{issuer}から、あなたにバッジ「{badge}」が授与されました。',
    page: 'あなたのページ（アドレスは変わりません）：',
    picture: 'バッジの画像：',
    signedPicture:
      '署名済みのバッジが入った、あなたの画像（スクリーンショットではなく、ファイルそのものを送ってください）：',
    linkedIn: 'LinkedInのプロフィールに追加：',
    check: '誰でも、そのページで、または次の場所でアドレスを入れて検証できます：',
    checkPicture: '誰でも、そのページで、または次の場所で画像を使って検証できます：',
  },
  /** One issue that names what lapses soon. */
  lapsing: {
    title: 'まもなく期限を迎えるバッジ',
    none: 'まもなく期限を迎えるものは、もうありません。',
    lead: 'バッジを更新できるかどうか、本人に尋ねてください： {command} 。この一覧は自動で更新され、自動で閉じます。',
    /** `{page}` is a link. */
    line: '{date}：{badge}、{recipient}さん（{page}）',
    more: { other: 'ほかに{count}件あります。 {command} ですべて表示できます。' },
    quiet: {
      other:
        'ほかに、どの一覧にも載っていない人のものが{count}件あります。ここには何も書きません。手元で {command} を実行してください。',
    },
  },
} as const;
