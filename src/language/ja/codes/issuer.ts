/** What is said of the issuer. */

export const issuer = {
  'preview-issuer':
    'これはプレビューで、使い捨ての鍵で署名されています。発行されたバッジではありません。',
  'trusted-issuer': {
    says: '発行者は、ここで知られています。',
    details: {
      named: '発行者として {issuer} が書かれており、ここで知られています。',
      profile: '発行者は {issuer} で、ここで知られています（{source} から読み取り）。',
    },
  },
  'known-issuer': {
    says: 'このサイトは発行者を知っていますが、責任は負いません。',
    details: {
      named: '発行者として {issuer} が書かれており、ここでは{name}として知られています。',
      profile:
        '発行者は {issuer} で、ここでは{name}として知られています（{source} から読み取り）。',
    },
  },
  'unknown-issuer': {
    says: '発行者は、ここでは知られていません。',
    details: {
      named: '発行者として {issuer} が書かれていますが、ここでは知られていません。',
      profile: '発行者は {issuer} ですが、ここでは知られていません（{source} から読み取り）。',
    },
  },
  'malformed-did': {
    says: '発行者の識別子の書き方が正しくありません。',
    details: { id: '発行者の識別子 {id} は、ウェブのアドレスも鍵も示していません。' },
  },
  'unsupported-issuer': {
    says: '発行者の示し方が、ここでは検証していないものです。',
    details: {
      id: '発行者は {id} と示されていますが、ここで検証するのはdid:web、did:key、did:jwk、httpsだけです。',
      profile: '発行者は {id} と示されていますが、ウェブのアドレスではありません。',
    },
  },
  'issuer-unreachable': {
    says: '発行者のプロフィールを読み取れませんでした。',
    details: {
      address: '発行者のプロフィールを {address} から読み取れませんでした：{reason}',
    },
  },
  'malformed-profile': {
    says: '発行者のアドレスに、プロフィールがありません。',
    details: {
      document: '{source} に、発行者のプロフィールはありません：{reason}',
      id: '発行者には、アドレスである"id"が必要です。',
      type: '発行者の"type"は、IssuerまたはProfileでなければなりません。',
      name: '発行者には"name"が必要です。',
      url: '発行者には、ウェブ上の"url"が必要です。',
      email: '発行者には"email"が必要です。',
    },
  },
  'other-issuer': {
    says: '発行者のアドレスにあるのは、別の相手のプロフィールです。',
    details: { document: '{source} は、別の相手のプロフィールです。' },
  },
} as const;
