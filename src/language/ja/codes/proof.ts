/** What is said of signatures, and of a hosted badge of its original in their place. */

import { unknownHolder, unknownSignature } from './sentences.ts';

export const proof = {
  'signature-correct': {
    says: '署名は正しく、署名されてから何も変更されていません。',
    details: {
      bounds:
        '署名は正しく、署名されてから何も変更されていません。署名は {bounds} 向けのもので、それがここかどうかは検証していません。',
    },
  },
  'signature-wrong': '署名が合いません。何かが変更されたか、別の相手が署名しました。',
  'no-proof': '署名されていません。',
  'malformed-proof': {
    says: '証明が不完全か、書き方が正しくありません。',
    details: {
      kind: '証明に、その種類が書かれていません。',
      chain: '証明が別の証明を対象にしていますが、それがありません。',
      token: 'トークンの"proof"は、オブジェクトかオブジェクトのリストでなければなりません。',
    },
  },
  'unsupported-proof': {
    says: unknownSignature,
    details: {
      base: '発行者が受領者だけのために作った形のもので、受領者はそこから示すものを選びます。人に示すための形のものを、受領者に頼んでください。',
      suite: '{suite}で署名されており、ここでは検証していません。',
      member: '証明が"{member}"で限定されており、ここでは検証していません。',
      chain: '証明が別の証明を対象にしており、ここでは検証していません。',
      holder: unknownHolder,
    },
  },
  'wrong-purpose': '証明が、何かを表明する以外の目的で作られています。',
  'too-many-proofs': {
    says: '証明の数が、ここで検証する数を超えています。',
    details: { number: '証明が{number}個あり、ここで検証する数を超えています。' },
  },
  'too-complex': {
    says: '複雑すぎて、ここでは検証できません。',
    details: { reason: '複雑すぎて、ここでは検証できません。{reason}' },
  },
  'not-linked-data': {
    says: '署名の対象にできないことを述べています。',
    details: {
      word: '"{word}"と書かれていますが、Open Badges 3.0で定義されていないため、署名の対象にできません。',
      something:
        'Open Badges 3.0で定義されていないことが書かれているため、署名の対象にできません。',
    },
  },
  'undefined-word': {
    says: '署名は正しいものです。Open Badges 3.0で定義されていない用語を使っています。',
    details: {
      word: '署名は正しく、すべての語を対象にしています。"{word}"はOpen Badges 3.0で定義されていません。',
    },
  },
  'proof-expired': {
    says: '証明の有効期限が過ぎています。',
    details: { moment: '証明が有効だったのは{moment}までです。' },
  },
  'unsigned-presentation':
    'プレゼンテーション自体は署名されていません。誰が示しているのかはわかりません。',
  'not-signed':
    '署名済みだと書かれていますが、署名がありません。これは、署名されるはずだったテキストにすぎません。',
  'hosted-as-shown': {
    says: '示されたとおりのものが、置き場所にあります。',
    details: { source: '示されたとおりのものが、置き場所にあります（{source} から読み取り）。' },
  },
  'hosted-newer': {
    says: '発行者はより新しい版を置いており、それだけが効力を持ちます。',
    details: {
      source:
        '発行者はより新しい版を置いており、それだけが効力を持ちます（{source} から読み取り）。',
    },
  },
  'not-hosted': {
    says: 'ウェブに置かれていると書かれていますが、ウェブのアドレスがありません。',
    details: {
      address:
        'ウェブに置かれていると書かれていますが、 {address} はウェブのアドレスではありません。',
      nowhere:
        '発行者がどこに置いているかが書かれていません。そのアドレスか、一緒に受け取った画像をご用意ください。',
      token:
        '署名済みのトークンですが、署名ではなくウェブに置かれていると書かれています。バッジのアドレスをご用意ください。',
    },
  },
  'hosted-differs': {
    says: '発行者が置いているものは、示されたものと違います。',
    details: {
      assertion: '{source} の内容は、示されたものと"{member}"が違います。',
      badge: 'バッジについて示された内容は、発行者が述べる内容と"{member}"が違います。',
    },
  },
  'hosted-unreachable': {
    says: '発行者が置いているものを読み取れませんでした。',
    details: {
      address: 'アサーションを {address} から読み取れませんでした：{reason}',
      withdrawn:
        'それ自体の記載によれば、これは取り消されたバッジの名残です。発行者もそう述べているかどうかは、 {address} から読み取れませんでした：{reason}',
    },
  },
  'malformed-hosted': {
    says: '置き場所のアドレスに、アサーションがありません。',
    details: { document: '{source} に、アサーションはありません：{reason}' },
  },
  'other-hosted': {
    says: '置き場所のアドレスにあるのは、別の文書です。',
    details: { document: '{source} は、示されたものとは別の文書です。' },
  },
} as const;
