/** What is said of signatures, and of a hosted badge of its original in their place. */

import { unknownHolder, unknownSignature } from './sentences.ts';

export const proof = {
  'signature-correct': {
    says: '簽章正確：簽署之後沒有任何更動。',
    details: {
      bounds: '簽章正確：簽署之後沒有任何更動。它是為 {bounds} 製作的；是否就是這裡，沒有查驗。',
    },
  },
  'signature-wrong': '簽章不符：內容有更動，或是由別人簽署的。',
  'no-proof': '它沒有簽署。',
  'malformed-proof': {
    says: '有一個證明（proof）不完整或寫法有誤。',
    details: {
      kind: '有一個證明（proof）沒有說明自己是哪一種。',
      chain: '有一個證明（proof）建立在另一個證明之上，但那個證明不在這裡。',
      token: '權杖中的 "proof" 必須是物件，或物件的清單。',
    },
  },
  'unsupported-proof': {
    says: unknownSignature,
    details: {
      base: '它是頒發單位只為獲頒者製作的形式，由獲頒者從中選擇要出示的內容。請向獲頒者索取用來出示的形式。',
      suite: '它是以 {suite} 簽署的，這裡不查驗。',
      member: '有一個證明（proof）受 "{member}" 約束，這裡不查驗。',
      chain: '有一個證明（proof）建立在另一個證明之上，這裡不查驗。',
      holder: unknownHolder,
    },
  },
  'wrong-purpose': '有一個證明（proof）的目的不是陳述事情，而是其他用途。',
  'too-many-proofs': {
    says: '它的證明（proof）多於這裡所查驗的。',
    details: { number: '它有 {number} 個證明（proof），多於這裡所查驗的。' },
  },
  'too-complex': {
    says: '它太複雜，無法在這裡查驗。',
    details: { reason: '它太複雜，無法在這裡查驗。{reason}' },
  },
  'not-linked-data': {
    says: '它說了簽章無法涵蓋的事。',
    details: {
      word: '它說了 "{word}"，Open Badges 3.0 沒有定義這個字詞，所以簽章無法涵蓋。',
      something: '它說了某件事，Open Badges 3.0 沒有定義，所以簽章無法涵蓋。',
    },
  },
  'undefined-word': {
    says: '簽章正確。它用了 Open Badges 3.0 沒有定義的字詞。',
    details: {
      word: '簽章正確，並涵蓋每個字詞。"{word}" 不是 Open Badges 3.0 所定義的字詞。',
    },
  },
  'proof-expired': {
    says: '有一個證明（proof）已超過最後一天。',
    details: { moment: '有一個證明（proof）只有效到 {moment}。' },
  },
  'unsigned-presentation': '出示文件本身沒有簽署：由誰出示並不確定。',
  'not-signed': '它說自己有簽署，但缺少簽章：這只是原本要簽署的文字。',
  'hosted-as-shown': {
    says: '託管的內容與出示的相同。',
    details: { source: '託管的內容與出示的相同（讀取自 {source}）。' },
  },
  'hosted-newer': {
    says: '它的頒發單位託管的是較新的版本，只有那個版本算數。',
    details: {
      source: '它的頒發單位託管的是較新的版本，只有那個版本算數（讀取自 {source}）。',
    },
  },
  'not-hosted': {
    says: '它說自己是託管的，但沒有指明網址。',
    details: {
      address: '它說自己是託管的，但 {address} 不是網路上的網址。',
      nowhere: '它沒有說明頒發單位把它託管在哪裡。請帶來它的網址，或它所附的圖片。',
      token: '它是簽署過的權杖，卻說自己是託管的。請帶來徽章的網址。',
    },
  },
  'hosted-differs': {
    says: '頒發單位託管的內容與出示的不同。',
    details: {
      assertion: '{source} 所說的與出示的不同，在 "{member}"。',
      badge: '出示的徽章內容與頒發單位所說的不同，在 "{member}"。',
    },
  },
  'hosted-unreachable': {
    says: '無法讀取頒發單位託管的內容。',
    details: {
      address: '無法從 {address} 讀取徽章聲明（assertion）：{reason}',
      withdrawn:
        '依它自己所說，這是一枚已撤銷的徽章所留下的；頒發單位是否也這麼說，無法從 {address} 讀取：{reason}',
    },
  },
  'malformed-hosted': {
    says: '託管的網址上沒有徽章聲明（assertion）。',
    details: { document: '{source} 裡沒有徽章聲明（assertion）：{reason}' },
  },
  'other-hosted': {
    says: '託管的網址上是另一份文件。',
    details: { document: '{source} 是另一份文件，與出示的不同。' },
  },
} as const;
