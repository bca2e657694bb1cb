/**
 * The issue forms of the code host, and what somebody hears whose answers cannot be read. What
 * stands between backticks is typed as it is.
 */

export const forms = {
  nominate: {
    name: '人を推薦する',
    description: 'バッジに値することをした人がいます。',
    title: '推薦：{badge}',
  },
  apply: {
    name: 'バッジを申請する',
    description: 'バッジが求めることをして、それを示せます。',
    title: '申請：{badge}',
  },
  claim: {
    name: 'イベントのバッジを受け取る',
    description: 'イベントに参加し、ポスターからここに来ました。',
    title: '受け取り：{badge}',
  },
  list: {
    name: '何人かまとめて推薦する',
    description: '講座、集まり、チームなど。名簿の全員に一つのバッジを。',
    title: '名簿：{badge}',
  },
  badge: {
    name: 'バッジを提案する',
    description: 'ここで認められるべきことがあるのに、まだバッジがありません。',
    title: '新しいバッジ：{badge}',
  },
  /** The private way stands first; `bare` where the community names no address. */
  correct: {
    name: '訂正・非表示・削除',
    description: 'ほかの人に読まれたくないときは {email} へ。このフォームは公開されます。',
    bare: 'ほかの人に読まれたくないときは、授与した人へ。このフォームは公開されます。',
    title: '訂正：{page}',
  },
  /** On the page on which a host offers the forms. */
  look: {
    name: 'バッジを見る',
    about: '各バッジの意味と、取得の方法。',
  },
  /** Each is the heading of its answer, too: no two of a form are alike. */
  /** Above the fields that nobody has to fill in. */
  optional: 'ここから先は、わかるところだけ記入してください。空欄のままで構いません。',
  labels: {
    badge: 'バッジ',
    nameOfPerson: '本人の名前',
    ownName: 'あなたの名前',
    folder: '本人のフォルダーまたはページのアドレス',
    ownFolder: 'あなたのフォルダーまたはページのアドレス',
    newPage: '新しい人のページ',
    ownPage: 'あなたのページ',
    newPages: '新しい人たちのページ',
    language: '本人の言語',
    profile: '公開プロフィール',
    date: '日付',
    eventDay: 'イベントの日付',
    event: 'イベント',
    why: '理由',
    results: '達した結果',
    evidence: '根拠',
    exception: '例外',
    consent: '同意の得かた',
    promise: '送る前に',
    people: '人（1行に一人）',
    badgeName: 'バッジの名前',
    badgeSays: 'バッジが表すこと',
    criteria: '取得条件',
    skills: 'スキル',
    picture: '画像',
    wish: '希望すること',
    page: 'ページのアドレス',
    words: '変えたい内容',
  },
  help: {
    badge: '次のどれか：{badges}',
    badgeMore: '次のどれか：{badges}。または次のページにあるほかのバッジ： {page}',
    name: '公開する名前。ニックネームでかまいません。{most}文字まで。',
    folder:
      'ここに本人のページがあれば、そのアドレスか、その最後の部分（例：ada-sample）。新しい人の場合と、ページが一覧に載っていない場合は、空欄にしてください。',
    visibility: '誰が見つけられるようにしますか？　答えがなければ、一覧に載りません。',
    language:
      '新しい人が読む言語。バッジについてのメッセージはこの言語で書かれます。すでにここにいる人の言語は変わりません。',
    credits: '単位のあるバッジの場合、全部でないときに取得した単位数。例：2.5。',
    profile: '本人だとわかるhttpsのアドレス。メールアドレスは書かないでください。',
    date: '取得した日。例：2026-05-01。空欄なら、承認された日になります。',
    eventDay: '例：2026-05-01。コードから記入されたままにしてください。',
    event: 'イベントの名前。ポスターに書かれているとおりに。授与の理由として載ります。',
    why: '本人がしたこと。Markdown、{most}文字まで。シャープ記号三つと空白で始まる行は書けません。',
    whyEach:
      'その人たちがしたこと。Markdown、{most}文字まで。シャープ記号三つと空白で始まる行は書けません。全員それぞれについての言葉になります。',
    /** `{results}`: badges, each with what it describes. */
    results: '結果の定義があるバッジの場合、1行に一つ。例：{example}。{results}。公開されます。',
    resultsOf: '{badge}：{results}',
    evidence: '根拠となる公開のhttpsアドレス。1行に一つ。',
    exception:
      '先に必要なバッジがあり、それが足りない場合だけ：それでも授与する理由を一文で。同意する人に確かめられ、授与のページにも載ります。',
    consent:
      'いつ、どのように。例：「2026-05-01の夜に本人から聞いた」。このIssueにだけ残り、サイトのどのページにも載りません。',
    promise: 'ここに書いたことは、すべてすぐに公開されます。',
    people:
      '公開する名前、またはここでのページのアドレス。{most}人まで。その行にほかのことは書かないでください。',
    badgeName: '短く。{most}文字まで。',
    badgeSays: '持っている人について、1、2文で。',
    criteria: 'Markdownで。`### ` で始まる行は書けません。',
    skills: 'バッジが表すスキル。1行に一つ。',
    picture: 'あればここにドロップしてください。なければ自動で描かれます。',
    wish: '署名済みのバッジは、署名し直すことで訂正されます。アドレスは変わりません。',
    page: 'ブラウザからコピーしてください。一覧に載っていないページのアドレスは、ここには書かず、 {email} へお送りください。',
    pageBare:
      'ブラウザからコピーしてください。一覧に載っていないページのアドレスは、ここには書かず、授与した人に伝えてください。',
    words: '公開したくないことは、ここには書かず、 {email} へお送りください。',
    wordsBare: '公開したくないことは、ここには書かず、授与した人に伝えてください。',
  },
  visible: {
    listed: '誰でも：一覧に載せる',
    unlisted: 'アドレスを知る人だけ',
    fileOnly: '誰にも見せない：ページは作らず、本人がファイルを受け取る',
  },
  wishes: {
    correct: '内容を訂正する',
    hide: '自分のページを一覧から外す',
    remove: '自分のページを削除する',
    withdraw: 'バッジを取り消す',
  },
  /** What has to be ticked. */
  promises: {
    agree: '私は本人であり、ここで選んだとおりにバッジが公開されることに同意します。',
    nominate:
      '本人に尋ね、同意を得ました。このフォームには、メールアドレスも、本人が公開を望まないことも書かれていません。',
    apply: 'このフォームには、メールアドレスも、本人が公開を望まないことも書かれていません。',
    claim:
      '私は参加しました。このフォームには、メールアドレスも、本人が公開を望まないことも書かれていません。',
    list: '名簿の全員に尋ね、同意を得ました。このフォームには、メールアドレスも、本人が公開を望まないことも書かれていません。',
  },
  /** Why nothing is made of a form; `{label}` is the heading of an answer. */
  refusals: {
    long: 'このIssueは、フォームとしては長すぎます。',
    headings:
      'このIssueの見出しが、フォームの見出しと一致しません。どの見出しも一度ずつ、順番どおりに必要で、最初の見出しの前には何も書けません。答えの中に `### ` で始まる行があれば、その記号を取って書いてください。',
    email:
      'このIssueにはメールアドレスが含まれていて、Issueは公開されています。編集して消し、その編集の履歴も削除してください。本人がバッジとメールアドレスの結びつきを望む場合は、メンテナーが `npm run award -- … --email -` で非公開に行います。残るのはソルト付きハッシュだけです。',
    promise: '「{label}」にチェックが必要です。文言はフォームのままにしてください。',
    empty: '「{label}」に答えが必要です。',
    most: '「{label}」は{most}文字までです。',
    line: '「{label}」は1行で書いてください。',
    choice:
      '「{label}」は、フォームの選択肢の一つでなければなりません。フォームがバッジより古いのかもしれません。その場合は、もう一度記入してください。',
    several: '「{label}」は何人かに共通の名前です。次のように書いてください： {folders}',
    badge:
      '「{label}」は、フォームに挙げられたバッジの一つでなければなりません。バッジが変わったのかもしれません。',
    badgeNear:
      '「{label}」は、フォームに挙げられたバッジの一つでなければなりません。バッジが変わったのかもしれません。もしかして {folder} ですか？',
  },
  /** Around the refusals, in a comment on the form. */
  refused: 'このフォームからは、まだ何も作られていません：',
  again: 'Issueを編集してください。そのあと、誰かがラベルを外して付け直します。',
  byHand:
    'これはスクリプトではなく人が行います。署名済みのものは `npm run correct` で訂正し、ページの非表示や取り下げはプロフィールの `visibility` で行い、`npm run forget` ですべてを取り除き、`npm run revoke` でバッジを取り消します。',
} as const;
