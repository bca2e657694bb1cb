/** What is said of endorsements. `{fault}` is what was said of one when it was checked. */

export const endorsement = {
  'endorsement-valid': {
    says: '支持が付いており、その署名は正しいものです。',
    details: { issuer: '{issuer}が支持しており、その署名は正しいものです。' },
  },
  'endorsement-broken': {
    says: '支持があるとされていますが、その支持は有効ではありません。',
    details: { issuer: '{issuer}による支持があるとされていますが、有効ではありません。{fault}' },
  },
  'endorsement-unverified': {
    says: '支持されているかどうかを判定できませんでした。',
    details: {
      issuer: '{issuer}が支持しているかどうかを判定できませんでした。{fault}',
      left: 'ほかに{left}件の支持がありますが、調べていません。',
    },
  },
  'endorsement-lapsed': {
    says: '今は効力のない支持があります。',
    details: {
      expired: '{issuer}による支持は、今は効力がありません（期限切れ）。{fault}',
      'not-yet-valid': '{issuer}による支持は、今は効力がありません（まだ有効期間前）。{fault}',
      revoked: '{issuer}による支持は、今は効力がありません（取り消し済み）。{fault}',
    },
  },
} as const;
