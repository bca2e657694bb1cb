/** What is said of the file. `{reason}` is a sentence of whoever read it. */

import { unknownSignature } from './sentences.ts';

export const format = {
  'strict-json': {
    says: '它是格式正確的 JSON，沒有重複或隱藏的項目。',
    details: { file: '檔案是格式正確的 JSON，沒有重複或隱藏的項目。' },
  },
  'malformed-json': {
    says: '檔案不是嚴格的 JSON。',
    details: { reason: '檔案不是嚴格的 JSON。{reason}' },
  },
  'duplicate-key': {
    says: '檔案把同一件事說了兩次。',
    details: {
      file: '檔案把同一件事說了兩次。{reason}',
      token: '權杖把同一件事說了兩次。{reason}',
    },
  },
  'not-an-object': '憑證是 JSON 物件；這是另一種 JSON。',
  'verifier-fault': '這個驗證工具處理檔案時失敗；這不說明檔案本身如何。',
  'malformed-jws': {
    says: '權杖（JWS）格式有誤。',
    details: {
      parts: '權杖（JWS）格式有誤。它不是由三個部分組成。',
      objects: '權杖（JWS）格式有誤。它的標頭和內容必須是 JSON 物件。',
      base64url: '權杖（JWS）格式有誤。其中一部分不是 base64url。',
      'no-algorithm': '權杖（JWS）格式有誤。它沒有指明演算法。',
      reason: '權杖（JWS）格式有誤。{reason}',
    },
  },
  'unsecured-jws': {
    says: '權杖沒有簽署。',
    details: { itself: '權杖自己說明沒有簽署（"alg": "none"）。' },
  },
  'shared-secret-jws': '權杖是以共用密鑰簽署的：凡是能查驗它的人，也都做得出它。',
  'critical-header': '權杖要求讀取者懂得比這個驗證工具更多的東西（"crit"）。',
  'wrong-claim': {
    says: '權杖有一項宣告（claim）的類型不符規定。',
    details: { vc: '權杖的宣告 "vc" 必須是物件。' },
  },
  'badge-class-alone': '這描述的是一種徽章，而不是有人獲頒了它。',
  'issuer-alone': '這描述的是頒發單位，而不是有人獲頒了徽章。',
  'revocation-list-alone': '這是頒發單位記載已撤銷徽章的清單；裡面沒有徽章。',
  'key-alone': '這是頒發單位的金鑰；裡面沒有徽章。',
  'endorsement-alone': '這是 Open Badges 2.0 的背書，不是徽章。',
  'too-large': {
    says: '它大於這裡所查驗的大小。',
    details: {
      file: '檔案大於這裡所查驗的大小。{reason}',
      token: '權杖大於這裡所查驗的大小。',
      reason: '{reason}',
    },
  },
  'too-deep': {
    says: '它的巢狀層數比這裡所查驗的更深。',
    details: { file: '檔案的巢狀層數比這裡所查驗的更深。{reason}' },
  },
  'too-complex': {
    says: '它的內容多於這裡所查驗的。',
    details: {
      values: '它有超過 {most} 個值，多於這裡所查驗的。',
      credentials: '另有 {left} 份憑證未查看。',
    },
  },
  'unsupported-format': {
    says: '它屬於這裡不查驗的種類。',
    details: { token: '權杖屬於這裡不查驗的類型。' },
  },
  'sd-jwt':
    '它是 SD-JWT 憑證，持有者只會顯示自己選擇的內容。這裡不查驗這種憑證；保存它的皮夾可以出示它，也可以詢問頒發單位。',
  blockcerts:
    '它是 Blockcerts 證書，錨定在區塊鏈上。這裡不查驗這種證書；blockcerts.org 的驗證工具可以查驗。',
  'european-credential':
    '它是歐洲數位憑證，帶有電子封印。這裡不查驗這種憑證；Europass 的檢視器（europass.europa.eu）可以查驗。',
  'mobile-document':
    '它是行動文件（mdoc），身分證件皮夾用的就是這種。這裡不查驗這種文件；保存它的皮夾可以出示它。',
  'bbs-signature':
    '它以 BBS 簽署，持有者可以只出示其中一部分。這裡不查驗這種簽章；保存它的皮夾可以出示它，也可以詢問頒發單位。',
  'other-envelope': '它是憑證的封裝（envelope），屬於這裡不查驗的種類；可以詢問頒發單位。',
  'no-credential-inside': {
    says: '這個檔案裡沒有徽章。',
    details: {
      'status-list': '這是頒發單位記載徽章狀態的清單；裡面沒有徽章。',
      'did-document': '這是頒發單位的文件，記載其金鑰；裡面沒有徽章。',
      json: '這是 JSON，但不是徽章。',
      token: '這是簽署過的權杖，但裡面沒有徽章。',
      presentation: '這是一份出示文件，但裡面沒有徽章。',
      text: '這是文字，但不是徽章。',
      cut: '開頭像是徽章，但被截斷或損壞，所以無法讀取。{reason}',
      'broken-token': '開頭像是簽署過的權杖，但被截斷或損壞，所以無法讀取。',
      reason: '{reason}',
      page: '頁面 {page} 沒有指明可以查驗的徽章。',
      'badge-page': '頁面 {page} 描述一枚徽章，而不是有人獲頒了它；每次頒發都有自己的頁面。',
      'other-page': '頁面 {page} 不是頒發頁面。',
      'unsigned-page': '{page} 沒有公布簽署過的徽章：可能是網址不對、頒發尚未簽署，或已經移除。',
      'empty-record': '頁面 {page} 上沒有簽署過的徽章。',
      record: {
        other: '它顯示 {count} 枚徽章，每一枚都個別查驗過。',
      },
      'no-web-address': '它通往 {address}，那不是網路上的網址（https），所以沒有開啟。',
      code: '圖片裡的條碼（QR）內容是「{text}」，沒有通往任何徽章。',
      'too-far': '它從一處通往另一處，轉了太多次。',
      name: '「{text}」既不是檔案，也不是網路上的網址。光憑名稱無法查驗。',
    },
  },
  'two-credentials': {
    says: '檔案裡有好幾份憑證，而這裡預期只有一份。',
    details: { reason: '{reason}' },
  },
  'broken-picture': { says: '圖片損壞了。', details: { reason: '{reason}' } },
  'unreadable-input': {
    says: '無法讀取。',
    details: {
      reason: '{reason}',
      address: '無法讀取網址 {address}：{reason}',
    },
  },
  'compact-jws': {
    says: '它是簽署過的權杖（JWS）。',
    details: { algorithm: '它是以 {algorithm} 簽署的權杖（JWS）。' },
  },
  'unsupported-algorithm': {
    says: unknownSignature,
    details: {
      token: '權杖是以 {algorithm} 簽署的，這裡不查驗。',
      assertion: '徽章聲明（assertion）是以 {algorithm} 簽署的，這裡不查驗。',
    },
  },
  'claims-differ': {
    says: '權杖對同一件事有兩種說法。',
    details: {
      id: '權杖對它的 id 有兩種說法。',
      issuer: '權杖對它的頒發單位有兩種說法。',
      recipient: '權杖對它的獲頒者有兩種說法。',
      'first-day': '權杖對它的起始日有兩種說法。',
      'last-day': '權杖對它的最後一天有兩種說法。',
    },
  },
  'missing-claim': {
    says: '權杖缺少一項必須有的宣告（claim）。',
    details: { claim: '除了憑證之外，權杖還必須有宣告 "{claim}"。' },
  },
} as const;
