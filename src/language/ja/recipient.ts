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
  elsewhere: {
    title: 'ほかの場所から',
    lead: 'ほかの発行者のバッジを、届いたままで載せています。ここでは誰も責任を負いません。検証すると、ブラウザがその発行者に問い合わせます。ほかのサイトのページからの問い合わせを受け付けない発行者には、ファイルを使って{command}で問い合わせられます。',
    key: 'ドメインがわからない鍵の名義',
    naming: {
      key: 'この人のプロフィールにある鍵が書かれています。',
      page: 'この人のプロフィールにある公開ページが書かれています。',
      hash: 'この人のプロフィールにあるメールアドレスのハッシュが書かれています。',
      address:
        '誰のものかは、メールアドレスのハッシュで書かれています。持ち込んだ人が{day}に照合しました。',
    },
    file: '届いたままのファイル',
  },
  selection: {
    description: '{recipient}さんが見せるために選んだバッジ。',
    lead: '持ち主が選んで並べたバッジです。このアドレスを知っている人のためのもので、どの一覧にも載っていません。',
    all: 'この人のページにあるすべて',
    said: { other: 'ほかの人の声：{count}' },
  },
  paper: 'どの行も検証できます。コードを読み取るか、こちらへ： {address}',
} as const;

/** The page on which somebody shows their badges with a key of their own. */

export const present = {
  title: '自分の鍵でバッジを見せる',
  description: '見せたい{issuer}のバッジに、その一回のために、自分の鍵で署名します。',
  lead: 'バッジがあなたのものかを知りたい人から、合言葉を一つ渡されます。ここでは、あなたのバッジとその合言葉に、ブラウザがあなたの鍵で署名します。どこにも何も送られません。',
  link: '自分の鍵で見せる',
  without: 'このページはブラウザの中で署名するため、JavaScriptが必要です。',
  key: 'あなたの鍵',
  keyHelp:
    '鍵のファイルです。ここで読み取るだけで、どこにも送られません。これを持つ人は、あなたとして署名できます。',
  make: '新しい鍵を作る',
  made: 'このファイルは保管し、誰にも見せないでください。プロフィールの{field}に{did}を入れるよう頼んでください。その後に署名されるバッジには、それが書かれます。',
  record: '記録のアドレス',
  recordHelp: 'このサイトの、{ending}で終わるアドレスです。',
  challenge: '渡された合言葉',
  domain: '渡した相手のドメイン',
  sign: '署名する',
  said: {
    working: '署名しています…',
    noKey: 'このファイルに、ここで作った鍵はありません。',
    noRecord: 'このアドレスに記録はありません。',
    incomplete: '四つとも必要です。',
    none: 'この鍵が書かれたバッジがこの記録にないため、何の証明にもなりません。プロフィールに「did」として入れた後に署名されるバッジには書かれます。',
    some: '入っているバッジ：{bound}。この鍵が書かれていないため入っていないもの：{others}。この鍵を持つ人が{domain}に見せていることは証明されますが、それが誰かはわかりません。',
  },
} as const;
