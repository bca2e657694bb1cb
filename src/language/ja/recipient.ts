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
    lead: 'ほかの発行者のバッジを、届いたままで載せています。ここではだれも責任を負いません。検証すると、ブラウザーがその発行者に問い合わせます。ほかのサイトのページからの問い合わせを受け付けない発行者には、ファイルを使って{command}で問い合わせられます。',
    key: 'ドメインがわからない鍵の名義',
    naming: {
      key: 'この人のプロフィールにある鍵が書かれています。',
      page: 'この人のプロフィールにある公開ページが書かれています。',
      hash: 'この人のプロフィールにあるメールアドレスのハッシュが書かれています。',
      address:
        'だれのものかはメールアドレスのハッシュで書かれています。持ち込んだ人が{day}に照合しました。',
    },
    file: '届いたままのファイル',
  },
  selection: {
    description: '{recipient}が見せるために選んだバッジです。',
    lead: '持ち主の順で選んだバッジです。このアドレスを知っている人のためのもので、どの一覧にもありません。',
    all: 'この人のページにあるすべて',
    said: { other: 'ほかの人の言葉：{count}' },
  },
  paper: 'どの行も検証できます。コードを読み取るか、こちらへ： {address}',
} as const;

/** The page on which somebody shows their badges with a key of their own. */

export const present = {
  title: '自分の鍵でバッジを見せる',
  description: '{issuer}のバッジのうち見せるものに、一回の機会のため、自分の鍵で署名します。',
  lead: 'バッジがあなたのものか知りたい人が、言葉を一つ渡します。ここでは、あなたのバッジとその言葉に、ブラウザーがあなたの鍵で署名します。どこにも何も送りません。',
  link: '自分の鍵で見せる',
  without: 'このページはブラウザーの中で署名するため、JavaScriptが必要です。',
  key: 'あなたの鍵',
  keyHelp:
    '鍵のファイルです。ここで読むだけで、どこにも送りません。これを持つ人は、あなたとして署名できます。',
  make: '新しい鍵を作る',
  made: 'このファイルは保管し、だれにも見せないでください。プロフィールの{field}に{did}を入れるよう頼んでください。その後に署名されるバッジに書かれます。',
  record: '記録のアドレス',
  recordHelp: 'このサイトの、{ending}で終わるアドレスです。',
  challenge: '渡された言葉',
  domain: 'だれから：その人のドメイン',
  sign: '署名する',
  said: {
    working: '署名しています…',
    noKey: 'このファイルに、ここで作った鍵はありません。',
    noRecord: 'このアドレスに記録はありません。',
    incomplete: '四つとも必要です。',
    none: 'この鍵が書かれたバッジがこの記録にないため、何の証明にもなりません。プロフィールに「did」として入れた後に署名されるバッジには書かれます。',
    some: '入っているバッジ：{bound}。この鍵が書かれていないため入っていないもの：{others}。この鍵を持つ人が{domain}に見せていることは証明されますが、それがだれかはわかりません。',
  },
} as const;
