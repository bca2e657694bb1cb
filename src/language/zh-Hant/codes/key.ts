/** What is said of the key that signed, and of a hosted badge of the scope in its place. */

import { unknownHolder } from './sentences.ts';

export const key = {
  'key-listed': {
    says: '頒發單位列有簽署它的金鑰。',
    details: {
      source: '簽署它的金鑰列在頒發單位的金鑰中（讀取自 {source}）。',
      token: '簽署它的金鑰屬於頒發單位（讀取自 {source}）。',
      profile: '簽署它的金鑰寫在頒發單位的基本資料中。',
    },
  },
  'foreign-key': {
    says: '簽署它的金鑰不是頒發單位的金鑰。',
    details: {
      key: '它是以 {key} 簽署的，那不是頒發單位的金鑰。',
      'no-address': '頒發單位沒有可以查詢其金鑰的網址。',
      controller: '簽署它的金鑰屬於別人。',
      owner: '金鑰沒有說明自己屬於頒發單位。',
      holder: '權杖對它的持有者有兩種說法。',
    },
  },
  'key-unreachable': {
    says: '無法讀取頒發單位的金鑰。',
    details: {
      document: '無法從 {address} 讀取頒發單位的金鑰：{reason}',
      key: '無法讀取金鑰 {key}：{reason}',
      address: '無法從 {address} 讀取金鑰：{reason}',
    },
  },
  'malformed-key-document': {
    says: '頒發單位的網址上沒有金鑰文件。',
    details: {
      document: '{source} 裡沒有金鑰文件：{reason}',
      key: '{source} 裡沒有金鑰：{reason}',
      empty: '{source} 沒有列出任何金鑰。',
    },
  },
  'other-key-document': {
    says: '金鑰的網址上，是別人的文件。',
    details: {
      document: '{source} 是別人的金鑰文件。',
      key: '{source} 不是金鑰 {key}。',
      profile: '{source} 與頒發單位所指明的不是同一把金鑰。',
    },
  },
  'key-not-listed': {
    says: '頒發單位沒有列出簽署它的金鑰。',
    details: {
      key: '頒發單位沒有列出金鑰 {key}（讀取自 {source}）。',
      token: '頒發單位沒有列出簽署它的金鑰（讀取自 {source}）。',
      none: '頒發單位沒有列出任何可能簽署它的金鑰（讀取自 {source}）。',
      profile: '頒發單位的基本資料沒有提到金鑰 {key}。',
    },
  },
  'wrong-key': {
    says: '金鑰損壞，或種類不符規定。',
    details: {
      contradictory: '頒發單位對 {key} 的記載自相矛盾。',
      controller: '金鑰 {key} 由別人控制。',
      secret: '金鑰 {key} 的秘密部分是公開的，所以任何人都可能簽署。',
      kind: '金鑰 {key} 的種類，與證明所說的製作方式不符。',
      entry: '頒發單位對金鑰的記載損壞了。',
      profile: '頒發單位的金鑰損壞了。',
    },
  },
  'key-not-for-assertions': {
    says: '頒發單位不允許這把金鑰簽署憑證。',
    details: { key: '頒發單位不允許 {key} 簽署憑證。' },
  },
  'key-revoked': {
    says: '頒發單位已撤銷金鑰。',
    details: { key: '頒發單位已撤銷金鑰 {key}。' },
  },
  'key-expired': {
    says: '金鑰已超過最後一天。',
    details: { key: '金鑰 {key} 已超過最後一天。' },
  },
  'unsupported-key': {
    says: '金鑰屬於這裡不查驗的種類。',
    details: {
      key: '金鑰 {key} 屬於這裡不查驗的種類。',
      address: '金鑰 {address} 不是以網路上的網址標示。',
      holder: unknownHolder,
    },
  },
  'weak-key': '金鑰太弱，任何人都可能簽署它。',
  'key-not-bound': {
    says: '沒有任何資料說明權杖的金鑰屬於頒發單位。',
    details: {
      fault: '權杖帶了自己的金鑰，而沒有任何資料說明那屬於頒發單位。{fault}',
    },
  },
  'key-kind-differs': {
    says: '權杖與頒發單位所指的金鑰種類不同。',
    details: {
      kinds: '權杖寫的是 {algorithm}，但頒發單位的金鑰是另一種（{kind}）。',
    },
  },
  'private-key': {
    says: '密鑰放在所有人都看得到的地方。',
    details: {
      issuer: '頒發單位讓所有人都看到密鑰。',
      token: '權杖讓所有人都看到其密鑰。',
    },
  },
  'within-scope': {
    says: '頒發單位說明，這個網址上的徽章聲明（assertion）是它自己的。',
    details: {
      'same-host': '它與頒發單位託管在同一處（{host}），由該處擔保。',
    },
  },
  'other-host': {
    says: '它沒有與頒發單位託管在同一處。',
    details: {
      hosts:
        '它託管在 {host}，但它的頒發單位或徽章種類在 {other}。Open Badges 1 無法說明該主機能否代表頒發單位，所以請詢問頒發單位。',
    },
  },
  'out-of-scope':
    '它沒有託管在頒發單位所說的徽章聲明（assertion）所在之處：任何人都可能把它放在那裡。',
  'issuer-has-no-key': '頒發單位的基本資料沒有指明金鑰，所以沒有人能代表它簽署。',
} as const;
