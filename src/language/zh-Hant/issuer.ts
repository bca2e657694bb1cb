/** The page about the issuer, and the one about its keys. */

export const about = {
  kind: '頒發單位',
  title: '關於頒發單位',
  description: '{issuer} 是誰、如何決定頒發，以及如何辨認。',
  who: {
    title: '是誰',
    name: '名稱',
    address: '網址',
    former: '先前的網址',
    identifier: '識別碼',
    contact: '聯絡方式',
    fingerprint: '使用中的金鑰',
    keys: '金鑰',
    keyHistory: '所有金鑰及其後續',
  },
  how: {
    title: '如何決定頒發',
    sentences: {
      proposal:
        '有人提議頒發：給誰、哪枚徽章、為什麼，有佐證就附上。提案是一段文字，生效之前，社群裡的人都能閱讀和討論。',
      review:
        '另一個人依徽章的取得條件來審查。同意之後，它就成為社群紀錄的一部分，並簽署一次。之後任何人要更改，都會被看出來。',
      reasons:
        '理由寫在每次頒發的頁面上。有多少分量，由讀者判斷：簽章證明是誰說的，而不是說得對不對。',
    },
    more: '如何提議頒發',
  },
  lasting: {
    title: '什麼會一直留著',
    sentences: {
      meaning: '徽章保有頒發當天的意義：它的文字就在簽署過的頒發之中，意義若改變，就成為新的版本。',
      addresses:
        '網址不會變。本站由單純的檔案構成，背後沒有伺服器程式或帳號，任何人有一份副本就能重建網站，並查驗每一次頒發。',
    },
  },
  known: {
    title: '我們認識的頒發單位',
    lead: '查驗它們的徽章時，查驗頁面會說明本站認識它們。我們不替它們負責。',
    file: '這份清單的檔案，其他驗證工具可以載入',
  },
  files: {
    title: '供機器讀取',
    identifier: '識別文件',
    issuer: '頒發單位檔案',
    status: '狀態清單',
    privacy: '隱私',
  },
} as const;

export const keys = {
  kind: '頒發單位',
  title: '這個頒發單位的金鑰',
  description: '{issuer} 用來簽署徽章的金鑰，以及先前金鑰的後續。',
  lead: '徽章是用只有頒發單位才有的金鑰簽署的。這裡是每把金鑰的公開部分：查驗徽章的人會在識別碼 {identifier} 之下找到它。',
  former: '本站搬過家。在那之前簽署的徽章寫的是先前的識別碼，用的是相同的金鑰：{identifiers}。',
  none: { title: '還沒有', text: '還沒有簽署任何東西。' },
  titles: {
    active: '使用中：金鑰 {key}',
    retired: '已退役：金鑰 {key}',
    compromised: '已外洩：金鑰 {key}',
  },
  /** What the state means for badges that the key signed, in sentences that stay true. */
  sentences: {
    active: '從{day}起用來簽署新的頒發。',
    retired: '不再簽署任何東西。它簽署過的仍然有效。',
    compromised:
      '從{day}起，別人可能已取得它的密鑰。凡是它簽署的都不再算數，不論是誰簽的、寫的是哪一天。',
    signedAgain:
      '它簽署過的頒發已用另一把金鑰重新簽署：同樣的頒發、同樣的日期、同樣的網址。先前的徽章檔案將無法通過查驗，請到頒發頁面取得新檔案。',
  },
  /** How a key entered, and who says that it is the issuer’s. */
  origins: {
    root: '它是根金鑰：這個頒發單位的金鑰鏈從它開始，要比對的就是它的指紋。',
    formerRoot: '這個頒發單位的金鑰鏈曾從它開始。自從它外洩後，就不再有任何東西以它為依據。',
    next: '由金鑰 {key} 於{day}確認：前一把金鑰簽署了聲明，說明這把金鑰接續其後。',
    earlier:
      '事後由金鑰 {key} 於{day}確認：並非前一把金鑰，而是它之後的一把簽署了聲明，說明這把金鑰屬於頒發單位。',
    agreement:
      '它沒有前一把金鑰的聲明，而是經兩位維護者同意，於{day}加入；這項同意由託管平台記錄，而非由簽章證明。',
    unknown: '它早於金鑰互相確認的做法：只有儲存庫的歷史能說明它是怎麼來的。',
  },
  made: '建立日期',
  compromised: '外洩',
  since: '從{day}起',
  fingerprint: '指紋',
  rootFingerprint: '根金鑰的指紋',
  publicKey: '公開金鑰',
  file: '金鑰 {key}，JSON',
  compare: {
    title: '如何比對',
    text: '手上有舊印本、或本來就認識頒發單位的人，可以比對指紋：它是公開金鑰 32 個位元組的 SHA-256 雜湊值的開頭（16 個位元組）。',
  },
} as const;
