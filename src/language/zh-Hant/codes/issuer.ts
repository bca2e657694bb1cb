/** What is said of the issuer. */

export const issuer = {
  'preview-issuer': '這是預覽，以拋棄式金鑰簽署：不是已頒發的徽章。',
  'trusted-issuer': {
    says: '這裡認識它的頒發單位。',
    details: {
      named: '它指明 {issuer} 為頒發單位，這裡認識它。',
      profile: '它的頒發單位是 {issuer}，這裡認識它（讀取自 {source}）。',
    },
  },
  'known-issuer': {
    says: '本站認識它的頒發單位，但不替其負責。',
    details: {
      named: '它指明 {issuer} 為頒發單位，這裡認識它，名為 {name}。',
      profile: '它的頒發單位是 {issuer}，這裡認識它，名為 {name}（讀取自 {source}）。',
    },
  },
  'unknown-issuer': {
    says: '這裡不認識它的頒發單位。',
    details: {
      named: '它指明 {issuer} 為頒發單位，這裡不認識它。',
      profile: '它的頒發單位是 {issuer}，這裡不認識它（讀取自 {source}）。',
    },
  },
  'malformed-did': {
    says: '它的頒發單位識別碼寫法有誤。',
    details: { id: '頒發單位的識別碼 {id} 既沒有指明網址，也沒有指明金鑰。' },
  },
  'unsupported-issuer': {
    says: '它的頒發單位的標示方式，這裡不查驗。',
    details: {
      id: '頒發單位標示為 {id}；這裡只查驗 did:web、did:key、did:jwk 和 https。',
      profile: '頒發單位標示為 {id}，那不是網路上的網址。',
    },
  },
  'issuer-unreachable': {
    says: '無法讀取其頒發單位的基本資料。',
    details: { address: '無法從 {address} 讀取頒發單位的基本資料：{reason}' },
  },
  'malformed-profile': {
    says: '其頒發單位的網址上沒有基本資料。',
    details: {
      document: '{source} 裡沒有頒發單位的基本資料：{reason}',
      id: '頒發單位需要 "id"，且必須是網址。',
      type: '頒發單位的 "type" 必須是 Issuer 或 Profile。',
      name: '頒發單位需要 "name"。',
      url: '頒發單位需要網路上的 "url"。',
      email: '頒發單位需要 "email"。',
    },
  },
  'other-issuer': {
    says: '其頒發單位的網址上，是別人的基本資料。',
    details: { document: '{source} 是別人的基本資料。' },
  },
} as const;
