/**
 * What is said of the parts of a document: is everything there, and written as it must be. Words in
 * straight quotes are members of the document.
 */

import { assertionId, saysWithdrawn, wholeAssertion } from './sentences.ts';

export const schema = {
  'open-badge': '它具備 Open Badges 3.0 憑證必須有的一切。',
  endorsement: '它具備 Open Badges 3.0 背書必須有的一切。',
  record: '它具備 CLR 2.0 紀錄必須有的一切。',
  'other-credential': '它是可驗證憑證，但不是徽章，而是另一種；它所陳述的內容，這裡不判斷。',
  'wrong-id': {
    says: '它的識別碼缺漏或寫法有誤。',
    details: {
      credential: '憑證需要 "id"，且必須是網址。',
      presentation: '出示文件的 "id" 必須是網址。',
      assertion: assertionId,
    },
  },
  'wrong-type': {
    says: '它的類型不符規定。',
    details: { badge: '它的 "type" 必須指明 VerifiableCredential 和 OpenBadgeCredential。' },
  },
  'wrong-issuer': {
    says: '它的頒發單位缺漏或寫法有誤。',
    details: {
      profile: '"issuer" 必須是物件，有 "id"，類型為 Profile。',
      holder: '"holder" 必須是網址，或含有網址的物件。',
    },
  },
  'wrong-date': {
    says: '有一個日期缺漏或寫法有誤。',
    details: {
      missing: '它需要 "{member}"，必須是真實的日期和時間，並帶時區。',
      written: '"{member}" 必須是真實的日期和時間，並帶時區。',
      order: '它會在開始之前就結束。',
    },
  },
  'wrong-subject': {
    says: '它對獲頒者的描述不完整或寫法有誤。',
    details: {
      number: '它需要一個 "credentialSubject"，且只能有一個。',
      'badge-type': '主體的類型必須是 AchievementSubject。',
      'record-type': '主體的類型必須是 ClrSubject。',
      nobody: '主體必須有 "id" 或 "identifier"，否則就不是關於任何人。',
      identifier: '每個 "identifier" 都必須是完整的 IdentityObject。',
      endorsed: '背書必須以 "id" 指明它為什麼背書。',
      association: '每個 "association" 都必須是物件。',
    },
  },
  'wrong-achievement': {
    says: '它對成就的描述不完整或寫法有誤。',
    details: {
      missing: '主體必須有一個 "achievement"。',
      type: '成就需要 "id"，類型為 Achievement。',
      name: '成就需要 "name" 和 "description"。',
      criteria: '成就需要 "criteria"，其中有 "id" 或 "narrative"。',
      each: '每個 "achievement" 都必須是物件。',
    },
  },
  'wrong-status': {
    says: '它的狀態寫法有誤。',
    details: { each: '每個 "credentialStatus" 都必須是有類型的物件。' },
  },
  'wrong-proof': {
    says: '它的證明（proof）寫法有誤。',
    details: { objects: '"proof" 必須是物件，或物件的清單。' },
  },
  'wrong-member': {
    says: '它有一部分寫法有誤。',
    details: {
      credential: '每個 "verifiableCredential" 都必須是憑證。',
      'presentation-subject': '出示文件本身不頒發任何東西，不得有 "credentialSubject"。',
      type: '"{member}" 的類型必須是 {type}。',
      lacks: '"{member}" 缺少 {members}。',
      closed: '"{member}" 有 Open Badges 3.0 在該處不允許的欄位。',
      text: '"{member}" 必須是文字。',
      texts: '"{member}" 必須是文字的清單。',
      jws: '"{member}" 必須是 compact JWS 的清單。',
      number: '"{member}" 必須是數字。',
      flag: '"{member}" 必須是 true 或 false。',
      moment: '"{member}" 必須是日期和時間，並帶時區。',
      day: '"{member}" 必須是日期。',
      language: '"{member}" 必須是語言標籤。',
      word: '"{member}" 不是 Open Badges 3.0 為它規定的字詞。',
      objects: '"{member}" 必須是物件的清單（{type}）。',
      object: '"{member}" 必須是一個物件（{type}）。',
      names: '"name" 和 "description" 必須是文字。',
      evidence: '每個 "evidence" 都必須是物件。',
      'evidence-id': '"evidence" 的 "id" 必須是網址。',
      image: '"image" 必須是物件。',
      service: '每個 "{member}" 都必須有類型；若有 "id"，必須是網址。',
      resource: '每個 "relatedResource" 都需要自己的 "id"，以及格式正確的摘要（digest）。',
      'assertion-id': assertionId,
      'assertion-type': '它的 "type" 必須是 Assertion。',
      'assertion-uid': '徽章聲明（assertion）需要 "uid"。',
      'assertion-issued-day': '它需要 "issuedOn"，必須是日期或自 1970 年起的秒數。',
      'assertion-expires-day': '"expires" 必須是日期或自 1970 年起的秒數。',
      'assertion-issued': '它需要 "issuedOn"，必須是日期和時間，並帶時區。',
      'assertion-expires': '"expires" 必須是日期和時間，並帶時區。',
      'assertion-badge': '它需要帶有網址的 "badge"。',
      'assertion-image': '"image" 必須是網址。',
      'assertion-evidence': '每個 "evidence" 都必須是網址或物件。',
    },
  },
  'reused-id': {
    says: '它有兩個部分共用一個識別碼，所以其中一個可能冒充另一個。',
    details: {
      whole: '它有一部分的 id 與整體相同。',
      parts: '它有兩個部分的 id 相同，對其所說的卻不同。',
    },
  },
  presentation: {
    says: '它是憑證的出示文件。',
    details: {
      counted: {
        other: '它是 {count} 份憑證的出示文件。',
      },
    },
  },
  'complete-assertion': {
    says: wholeAssertion,
    details: {
      assertion: wholeAssertion,
      whole: '徽章聲明（assertion）及其徽章類別（badge class）具備必須有的一切。',
      withdrawn: saysWithdrawn,
    },
  },
  'wrong-verification': {
    says: '它沒有正確說明該如何驗證。',
    details: {
      missing: '它沒有說明該如何驗證：它的 "verification" 類型必須是 HostedBadge 或 SignedBadge。',
      older: '它沒有說明該如何驗證：它的 "verify" 類型必須是 hosted 或 signed。',
      hosted: '它是簽署過的徽章聲明（assertion），卻說自己是託管的。',
    },
  },
  'wrong-recipient': {
    says: '它的獲頒者缺漏或寫法有誤。',
    details: {
      missing: '它需要 "recipient"。',
      members: '獲頒者需要 "type"、"identity" 和 "hashed"。',
      hashed: '獲頒者的寫法與其 "hashed" 所說的不符。',
      salt: '獲頒者的 "salt" 必須是文字。',
    },
  },
  'wrong-badge-class': {
    says: '它的徽章類別（badge class）缺漏或寫法有誤。',
    details: {
      address: '徽章類別 {address} 不是以網路上的網址標示。',
      id: '徽章類別需要 "id"，且必須是網址。',
      type: '徽章類別的 "type" 必須是 BadgeClass。',
      name: '徽章類別需要 "name" 和 "description"。',
      image: '徽章類別需要 "image"。',
      criteria: '徽章類別需要 "criteria"。',
      issuer: '徽章類別需要帶有網址的 "issuer"。',
      alignment: '每個 "alignment" 都需要 "targetName" 和 "targetUrl"。',
    },
  },
  'badge-unreachable': {
    says: '無法讀取它的徽章類別（badge class）。',
    details: { address: '無法從 {address} 讀取徽章類別：{reason}' },
  },
  'malformed-badge-class': {
    says: '它所指明的網址上沒有徽章類別（badge class）。',
    details: { document: '{source} 裡沒有徽章類別：{reason}' },
  },
  'other-badge-class': {
    says: '它的徽章類別（badge class）網址上是另一份文件。',
    details: { document: '{source} 是另一份文件，與徽章聲明（assertion）所指明的不同。' },
  },
} as const;
