/** What is said of revocation. `{fault}` is what was said of the list when it was checked. */

import { noList, saysWithdrawn, unreadList } from './sentences.ts';

export const status = {
  'not-revoked': {
    says: '頒發單位沒有撤銷它。',
    details: {
      source: '頒發單位沒有撤銷它（讀取自 {source}）。',
      unsigned: '頒發單位沒有撤銷它（讀取自 {source}，該清單沒有簽署）。',
      informative: '它用於 "{purpose}" 的狀態不能撤銷它，所以沒有讀取。',
      hosted: '頒發單位沒有撤銷它：它的網址仍有回應。',
    },
  },
  'status-message': {
    says: '頒發單位對它另有說明。',
    details: {
      text: '頒發單位對它的說明：「{message}」（讀取自 {source}）。',
      number: '頒發單位給它的狀態是 {value}，沒有相應的文字（讀取自 {source}）。',
    },
  },
  revoked: {
    says: '頒發單位已撤銷它。',
    details: {
      source: '頒發單位已撤銷它（讀取自 {source}）。',
      reason: '頒發單位已撤銷它，理由是：「{reason}」（讀取自 {source}）。',
      unsigned: '頒發單位已撤銷它，理由是：「{reason}」（讀取自 {source}，該清單沒有簽署）。',
      gone: '託管徽章聲明（assertion）的主機回應它已經不在了（410）。',
      itself: saysWithdrawn,
    },
  },
  suspended: {
    says: '頒發單位已暫停它。',
    details: { source: '頒發單位已暫停它（讀取自 {source}）。' },
  },
  replaced: {
    says: '頒發單位已用更正後的一份取代它。',
    details: {
      day: '頒發單位已取代它：現行的那一份於 {day} 簽署，網址是 {address}。',
      address: '頒發單位已取代它：現行那一份的網址是 {address}。',
      handed: '頒發單位已取代它：現行的那一份於 {day} 簽署，在獲頒者手上。',
    },
  },
  'status-not-shown':
    '無法查詢頒發單位是否已撤銷它：持有者選擇了要出示的內容，其中沒有可供查詢的途徑。',
  'no-status': '頒發單位沒有保留撤銷它的途徑。',
  'unsupported-status': {
    says: '它的狀態的保存方式，這裡不查驗。',
    details: {
      number: '它的狀態項目多於這裡所查驗的。',
      type: '它的狀態以 {type} 保存，這裡不查驗。',
      purpose: '它的狀態用於 "{purpose}"，這裡不查驗。',
      bits: '狀態清單的每個項目不只一個位元。',
      size: '狀態清單每個項目的位元數，與憑證所說的不同。',
      largest: '它的狀態的位元數多於這裡所讀取的。',
      texts: '頒發單位可能對它另有說明，但沒有列出文字。',
    },
  },
  'status-unreachable': {
    says: unreadList,
    details: {
      address: '無法從 {address} 讀取狀態清單：{reason}',
      revocation: '無法從 {address} 讀取撤銷清單：{reason}',
    },
  },
  'malformed-status-list': {
    says: noList,
    details: {
      entry: '它的狀態項目不完整。',
      document: '{source} 裡沒有狀態清單：{reason}',
      type: '狀態清單網址上的文件不是狀態清單。',
      packed: '狀態清單無法解開。',
      'revocation-document': '{source} 裡沒有撤銷清單：{reason}',
      'revocation-type': '撤銷清單網址上的文件不是撤銷清單。',
    },
  },
  'foreign-status-list': {
    says: '已撤銷徽章的清單，不屬於這枚徽章及其頒發單位。',
    details: {
      id: '狀態清單與憑證所指明的不是同一份。',
      signer:
        '狀態清單由 {signer} 簽署，而不是頒發單位（讀取自 {source}）。它沒有說徽章已撤銷，但只有頒發單位能確定這一點。',
      by: '狀態清單由 {signer} 簽署，而不是頒發單位；指明這份清單的是徽章本身。',
      'revocation-id': '撤銷清單與憑證所指明的不是同一份。',
      'revocation-issuer': '撤銷清單屬於另一個頒發單位。',
    },
  },
  'forged-status-list': {
    says: '已撤銷徽章的清單不是由頒發單位簽署的。',
    details: {
      fault: '狀態清單不是由頒發單位簽署的。{fault}',
      proof: '狀態清單的證明（proof）格式有誤。',
    },
  },
  'unverified-status-list': {
    says: '無法查驗已撤銷徽章之清單的簽章。',
    details: {
      contexts: '狀態清單無法在這裡查驗。{fault}',
      fault: '無法查驗狀態清單的簽章。{fault}',
    },
  },
  'status-list-too-short': '狀態清單太短，無法保護任何人的隱私。',
  'status-list-out-of-date': '狀態清單此刻無效。',
  'other-status-purpose': '狀態清單的用途與憑證所說的不同。',
  'status-index-out-of-range': '狀態清單沒有這個項目。',
  'revocation-list-unreachable': {
    says: unreadList,
    details: {
      address: '無法從 {address} 讀取已撤銷之徽章聲明（assertion）的清單：{reason}',
      unnamed: '已撤銷之徽章聲明（assertion）的清單 {address} 不是以網路上的網址標示。',
    },
  },
  'malformed-revocation-list': {
    says: noList,
    details: {
      document: '{source} 裡沒有已撤銷之徽章聲明（assertion）的清單：{reason}',
      unnamed: '{source} 以編號（"uid"）列出已撤銷的項目，而這枚徽章沒有編號。',
      foreign: '{source} 不是這個頒發單位已撤銷之徽章聲明（assertion）的清單。',
    },
  },
} as const;
