/** What is said of endorsements. `{fault}` is what was said of one when it was checked. */

export const endorsement = {
  'endorsement-valid': {
    says: '有人為它背書，簽章正確。',
    details: { issuer: '{issuer} 為它背書，簽章正確。' },
  },
  'endorsement-broken': {
    says: '它聲稱有背書，但那個背書無效。',
    details: { issuer: '它聲稱有 {issuer} 的背書，但那個背書無效。{fault}' },
  },
  'endorsement-unverified': {
    says: '無法判定是否有人為它背書。',
    details: {
      issuer: '無法判定 {issuer} 是否為它背書。{fault}',
      left: '另有 {left} 份背書未查看。',
    },
  },
  'endorsement-lapsed': {
    says: '它的一份背書目前不算數。',
    details: {
      expired: '{issuer} 的一份背書目前不算數（expired，已過期）。{fault}',
      'not-yet-valid': '{issuer} 的一份背書目前不算數（not-yet-valid，尚未生效）。{fault}',
      revoked: '{issuer} 的一份背書目前不算數（revoked，已撤銷）。{fault}',
    },
  },
} as const;
