/**
 * What stands beside or inside the sentences of several codes: whole sentences, and names for what
 * fills a place.
 */

export const phrases = {
  'not-reached': '未查看，因為前面有一項查驗未通過。',
  /** `{sentence}`: what else a picture holds, said by whoever opened it. */
  beside: '{sentence}',
  'bring-assertion': '請改帶獲頒者當初收到的圖片或徽章聲明（assertion）。',
  'no-object': '它不是 JSON 物件。',
  'no-assertion': '它沒有指明徽章。',
  failed: '它失敗了。',
  /** How a badge was found. */
  'page-names': '它是從 {address} 讀取的，頁面 {page} 代表的就是它。',
  'page-is': '這個頁面是從 {page} 儲存下來的。',
  'picture-names': '圖片裡沒有徽章，但指明了網址 {address}。',
  'code-names': '圖片裡沒有徽章，但有一個條碼（QR），內容是 {text}。',
  'document-names': '文件連到 {address}。',
  /** Where something was read. */
  'in-place-of': '{answered}（代替 {asked}）',
  'the-file': '檔案本身',
  'own-identifier': '識別碼本身，它就是金鑰',
  'issuers-profile': '頒發單位的基本資料',
  /** Who endorses, where nothing says it. */
  somebody: '某方',
} as const;
