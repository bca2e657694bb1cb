/** What is said of the vocabulary of a document. */

export const contexts = {
  'pinned-contexts': '用語は、この検証ツールが保持しているOpen Badges 3.0のものです。',
  'no-context': {
    says: 'ファイルにコンテキストが書かれていないので、クレデンシャルではありません。',
    details: {
      assertion: 'ファイルにコンテキストが書かれていないので、アサーションではありません。',
      credential: 'コンテキストの中に、検証可能なクレデンシャルのものがありません。',
    },
  },
  'context-order':
    '最初のコンテキストは検証可能なクレデンシャルのものでなければなりませんが、そうなっていません。',
  'no-badge-context': 'クレデンシャルですが、Open Badges 3.0の用語で書かれていません。',
  'nested-context': '一部に独自の用語が持ち込まれており、ここでは検証していません。',
  'null-value': {
    says: '値がnullのメンバーがあり、何も述べていません。存在しないものとして読み取りました。',
    details: {
      place: '"{place}"がnullで、何も述べていません。存在しないものとして読み取りました。',
    },
  },
  'nameless-id': '一部がラベルで示されており、ここでは検証していません。',
  'open-badges-2': '用語はOpen Badges 2.0のものです。',
  'open-badges-1': '用語はOpen Badges 1（2018年より前の形式）のものです。',
  'unknown-context': {
    says: 'この検証ツールが保持していない用語で書かれています。',
    details: {
      context: 'この検証ツールが保持していない用語で書かれています（{context}）。',
      unreachable:
        'この検証ツールが保持していない用語で書かれており（{context}）、それを読み取れませんでした：{reason}',
      version: '書かれているOpen Badgesのバージョンは存在しません。',
    },
  },
  'extension-context': {
    says: 'Open Badges 3.0の用語に独自の用語を加えていますが、もとの用語は何も変えていません。',
    details: {
      fetched:
        'Open Badges 3.0の用語に{host}の用語を加えていますが、もとの用語は何も変えていません（{context} から読み取り、SHA-256 {digest}）。',
      inline:
        '独自の用語を持ち込んでいますが、Open Badges 3.0の用語に加えるだけで、もとの用語は何も変えていません。',
    },
  },
  'refused-context': {
    says: 'Open Badges 3.0の用語に別の意味を与えうる用語を持ち込んでいます。ここでは検証していません。',
    details: {
      word: '{source} の用語は、Open Badges 3.0の用語に別の意味を与えうるものです（"{word}"）。ここでは検証していません。',
      order:
        'Open Badges 3.0の用語より前に別の用語を持ち込んでおり、それがOpen Badges 3.0の用語の意味を決めてしまう可能性があります。ここでは検証していません。',
      shortened:
        '文書内のアドレスに別の意味を与える用語（"{word}"）を持ち込んでいます。ここでは検証していません。',
      number: '{most}か所を超える場所から用語を持ち込んでおり、ここで検証する数を超えています。',
      document: '{source} に、ここで読み取れる用語はありません。',
    },
  },
  'json-ld-keyword': {
    says: '読む人に見えないことを述べられる用語を使っています。',
    details: { word: '読む人に見えないことを述べられる用語"{word}"を使っています。' },
  },
  'undefined-key': {
    says: 'Open Badges 3.0にない用語を使っています。',
    details: { word: '"{word}"はOpen Badges 3.0の用語ではありません。' },
  },
} as const;
