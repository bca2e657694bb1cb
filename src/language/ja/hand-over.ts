/** The message that goes with the files that a recipient is handed. */

export const handOver = {
  title: '{recipient}さんが{issuer}から受け取ったバッジ',
  received: '{recipient}さん、{issuer}から受け取ったものは次のとおりです。',
  award: '{badge}、{day}：{files}',
  files:
    'どのファイルにも、署名済みのバッジがそのまま入っています。人に見せるにはPNG、ウォレットアプリにはJSONを使ってください。',
  certificate:
    'PDFは認定証です。印刷したり、保存したりできます。署名済みのバッジも添付されています。',
  fileOnly:
    'ご希望どおり、どのページにもどのアドレスにも載せていません。あるのはこれらのファイルだけです。控えを取っておいてください。',
  page: 'あなたのページにもあります： {address}',
  check:
    'ファイルを渡された人は誰でも、自分のブラウザの中で検証できます。ファイルがどこかに送られることはありません： {address}',
} as const;
