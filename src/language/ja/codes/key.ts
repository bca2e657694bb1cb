/** What is said of the key that signed, and of a hosted badge of the scope in its place. */

import { unknownHolder } from './sentences.ts';

export const key = {
  'key-listed': {
    says: '署名に使われた鍵は、発行者の一覧に載っています。',
    details: {
      source: '署名に使われた鍵は、発行者の一覧に載っています（{source} から読み取り）。',
      token: '署名に使われた鍵は、発行者のものです（{source} から読み取り）。',
      profile: '署名に使われた鍵は、発行者のプロフィールに書かれています。',
    },
  },
  'foreign-key': {
    says: '署名に使われた鍵は、発行者のものではありません。',
    details: {
      key: '{key} で署名されていますが、これは発行者の鍵ではありません。',
      'no-address': '発行者に、鍵を尋ねるためのウェブのアドレスがありません。',
      controller: '署名に使われた鍵は、別の相手のものです。',
      owner: '鍵に、発行者のものだと書かれていません。',
      holder: 'トークンが、保有者について二つの内容を述べています。',
    },
  },
  'key-unreachable': {
    says: '発行者の鍵を読み取れませんでした。',
    details: {
      document: '発行者の鍵を {address} から読み取れませんでした：{reason}',
      key: '鍵 {key} を読み取れませんでした：{reason}',
      address: '鍵を {address} から読み取れませんでした：{reason}',
    },
  },
  'malformed-key-document': {
    says: '発行者のアドレスに、鍵の文書がありません。',
    details: {
      document: '{source} に、鍵の文書はありません：{reason}',
      key: '{source} に、鍵はありません：{reason}',
      empty: '{source} に、鍵が一つも載っていません。',
    },
  },
  'other-key-document': {
    says: '鍵のアドレスにあるのは、別の相手の文書です。',
    details: {
      document: '{source} は、別の相手の鍵の文書です。',
      key: '{source} は、鍵 {key} ではありません。',
      profile: '{source} は、発行者が示すものとは別の鍵です。',
    },
  },
  'key-not-listed': {
    says: '署名に使われた鍵は、発行者の一覧に載っていません。',
    details: {
      key: '鍵 {key} は、発行者の一覧に載っていません（{source} から読み取り）。',
      token: '署名に使われた鍵は、発行者の一覧に載っていません（{source} から読み取り）。',
      none: '発行者の一覧に、署名に使えたはずの鍵がありません（{source} から読み取り）。',
      profile: '発行者のプロフィールに、鍵 {key} は書かれていません。',
    },
  },
  'wrong-key': {
    says: '鍵が壊れているか、必要な種類のものではありません。',
    details: {
      contradictory: '{key} についての発行者の記載が矛盾しています。',
      controller: '鍵 {key} は、別の相手の管理下にあります。',
      secret: '鍵 {key} の秘密鍵が公開されているため、誰でも署名できた可能性があります。',
      kind: '鍵 {key} は、証明に使ったとされる種類のものではありません。',
      entry: '鍵についての発行者の記載が壊れています。',
      profile: '発行者の鍵が壊れています。',
    },
  },
  'key-not-for-assertions': {
    says: '発行者は、この鍵でクレデンシャルに署名することを認めていません。',
    details: { key: '発行者は、 {key} でクレデンシャルに署名することを認めていません。' },
  },
  'key-revoked': {
    says: '発行者が鍵を取り消しました。',
    details: { key: '発行者が鍵 {key} を取り消しました。' },
  },
  'key-expired': {
    says: '鍵の有効期限が過ぎています。',
    details: { key: '鍵 {key} の有効期限が過ぎています。' },
  },
  'unsupported-key': {
    says: '鍵の種類が、ここでは検証していないものです。',
    details: {
      key: '鍵 {key} の種類は、ここでは検証していないものです。',
      address: '鍵 {address} は、ウェブのアドレスで示されていません。',
      holder: unknownHolder,
    },
  },
  'weak-key': '鍵があまりに弱く、誰でも署名できた可能性があります。',
  'key-not-bound': {
    says: 'トークンの鍵が発行者のものだと示すものがありません。',
    details: {
      fault:
        'トークンは自分の鍵を持っていますが、それが発行者のものだと示すものがありません。{fault}',
    },
  },
  'key-kind-differs': {
    says: 'トークンと発行者で、鍵の種類が違います。',
    details: {
      kinds: 'トークンには{algorithm}とありますが、発行者の鍵は別の種類です（{kind}）。',
    },
  },
  'private-key': {
    says: '秘密鍵が、誰からも見える場所にあります。',
    details: {
      issuer: '発行者が、秘密鍵を誰からも見えるようにしています。',
      token: 'トークンが、秘密鍵を誰からも見えるようにしています。',
    },
  },
  'within-scope': {
    says: 'このアドレスのアサーションは自分のものだと、発行者が述べています。',
    details: {
      'same-host': '発行者と同じ場所（{host}）に置かれており、その場所が保証しています。',
    },
  },
  'other-host': {
    says: '発行者と同じ場所に置かれていません。',
    details: {
      hosts:
        'バッジは{host}に置かれていますが、発行者またはバッジの種類は{other}にあります。Open Badges 1では、そのホストが発行者の代わりに述べてよいかどうかがわからないので、発行者に尋ねてください。',
    },
  },
  'out-of-scope':
    '発行者がアサーションの置き場所だと述べている場所にありません。誰でもそこに置けた可能性があります。',
  'issuer-has-no-key':
    '発行者のプロフィールに鍵が書かれていないため、発行者として署名できた人はいません。',
} as const;
