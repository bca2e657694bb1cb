/** What is said of a proposal, for whoever looks at it on the host: one page of Markdown. */

export const review = {
  states: {
    refused: 'まだマージできません',
    waiting: '問題はなく、同意を待っています',
    allowed: 'マージできます',
  },
  sections: {
    standing: '現在の状況',
    questions: '同意する前に確かめること',
    look: '承認する前に見るもの',
    agreement: '同意が必要な人',
    next: 'このあとの流れ',
    files: 'ファイル',
  },
  problems: { other: '問題が{count}件' },
  awards: { other: 'マージすると授与{count}件が公開されます' },
  award: '{badge}、{recipient}さんへ、{date}',
  page: 'ページ： {address}',
  noPage: 'ページなし：本人はファイルだけを希望しています',
  look: '授与とバッジはそれぞれ、ページと画像とカードを収めた一つのファイルになり、ディスクから開けます。1週間のあいだ、[この実行]({address})のいちばん下から `preview` をダウンロードして展開し、 `open-from-disk/` を開いてください。',
  newBadge: '{badge}は新しいバッジです。ページと画像はその中の {file} にあります。',
  /** What has to be agreed to; before the paths of the files. */
  subjects: {
    award: '授与',
    revocation: '取り消し',
    reinstatement: '取り消しの撤回',
    correction: '授与の訂正（署名し直します）',
    identity: '授与に書かれた受領者の名前またはアドレス（署名し直します）',
    'giving-up': '手放すアドレス（本人の言葉、またはメンテナーの言葉）',
    hiding: '授与を一覧に載せるかどうか（受領者本人、またはメンテナーの言葉）',
    voices: 'ほかの人が授与について述べたこと（授与のページに載ります）',
    confirmation: '事情を知る人による授与の確認（受領者本人は確認者になれません）',
    quotation: 'あるアカウントの名前で書かれた言葉（そのアカウント自身が承認します）',
    withdrawal: 'まだ署名されていない授与の取り下げ',
    badge: 'バッジまたはラーニングパス',
    'new-badge': '新しいバッジ（このうち二人、またはメンテナー一人が同意します）',
    profile: 'プロフィール',
    original: 'ほかの発行者のバッジ（届いたまま保管するもの、または見せるもの）',
    selection: '見せるバッジの選択（受領者本人、またはメンテナーの言葉）',
    endorsement: 'ほかの人による支持（届いたままで公開します）',
    account: '受領者のアカウント（持ち主、またはメンテナーが確認します）',
    public: '公開するファイル',
    key: '一つ前の鍵の声明がない鍵（メンテナー二人が必要です）',
    address: 'サイトの移転（メンテナー二人、一人しかいなければその人が同意します）',
    maintainers: 'エンジン、鍵、方針、または誰のものでもないファイル（メンテナーが必要です）',
  },
  matter: '{subject}：{paths}',
  /** A list that is cut off. */
  andMore: { other: '{list}、ほか{count}件' },
  more: { other: 'ほか{count}件' },
  agreed: '同意済み：{names}。',
  missing: { other: 'あと{count}人の同意が必要です。同意できる人：{names}。' },
  enough: 'ほかの人の同意は必要ありません。',
  nobody: 'まだ誰もいません',
  another: '一人だけで授与することはできません。作成者以外の人の同意が必要です。',
  pushed:
    '最新のコミットをプッシュした人：{names}。作成者がマージするか、ほかの人が承認すると、それへの同意になります。',
  anyAwarder:
    'ここでは、ホスティング先が授与できる人の誰かにレビューを依頼します。誰のプロフィールかを知ることはできません。',
  stale: '以前の状態だけを承認：{names}。',
  nominated: '推薦者：{author}。',
  nominatedFor: 'フォームまたはコメントによる推薦：{asked}。それをもとに{author}が作成しました。',
  openToday: '{date}（今日）から。',
  open: { other: '{date}から（{count}日間）。' },
  /** Where those who may agree do not answer. */
  stepIn:
    '同意できる人が{date}までに誰も答えなければ、メンテナーが代わりを務められます：{names}。その承認はここで有効です。',
  stepInByNaming:
    '同意できる人が{date}までに誰も答えなければ、メンテナーが代わりを務められます：{names}。別のプルリクエストで、`badge.md` または `keys/issuer.json` の `awarders` に人を加えます。',
  /** What each click on the host means; its buttons are named as the host names them. */
  steps: {
    approve:
      '**Approve**（Files changed → Review changes）：効力を持つのはこの承認です。フォームに付いたラベル `approved` は、フォームからこれを作らせただけです。',
    merge:
      '**Merge**（マージコミット、またはスカッシュ）：ファイルをmainに取り込みます。それ自体は同意ではありません。リポジトリが許可していれば、「Enable auto-merge」で承認と同時に行えます。',
    environment:
      '環境 `issuer` は、レビュー担当者が指定されていれば、鍵を使う前にその人たちに尋ねます。それはジョブの実行を許可するものです。授与に署名するかどうかは、承認が決めます。',
  },
  changed: '変更： {path}',
  deleted: '削除： {path}',
  added: { other: '新しいファイルが{count}個あります。' },
  unchanged: '変更はありません。',
  cut: '残りはここでは省略します。',
} as const;
