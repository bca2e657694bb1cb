/** The page of a recipient: a record that can be read in three ways, and printed. */

export const recipient = {
  kind: '獲頒者',
  profile: '個人檔案',
  description: '{recipient} 從 {issuer} 獲頒的徽章。',
  unlisted: '本頁不在任何清單裡，也請搜尋引擎不要收錄。有網址的人就能閱讀。',
  awaitsCorrection: '更正已獲同意，即將簽署；檔案仍是先前簽署的內容。',
  signedAs: '有些檔案是以另一個姓名簽署的；各次頒發的頁面都有說明。',
  ways: '閱讀這份紀錄的方式',
  byBadge: '依徽章',
  byTime: '依時間',
  bySkill: '依技能',
  check: '查驗',
  checkOf: '查驗 {badge}',
  none: '還沒有徽章。',
  earlier: { other: '先前 {count} 次' },
  year: '{year}：{count}',
  calendar: '這些徽章到期的日子，供行事曆使用',
  together: '這些徽章合為一個檔案，供皮夾使用',
  resume: '同樣內容的履歷格式（JSON Resume）',
  code: '本頁網址的 QR 碼',
  elsewhere: {
    title: '來自其他地方',
    lead: '其他頒發單位的徽章，原樣呈現。這裡沒有人為它們負責：查驗其中一枚時，你的瀏覽器會向其頒發單位查詢。若該單位不讓其他網站的頁面詢問，{command} 可以用檔案去查詢。',
    key: '以一把金鑰的名義，其網域不明',
    naming: {
      key: '它指明的是這個人的個人檔案所列的金鑰。',
      page: '它指明的是這個人的個人檔案所列的公開頁面。',
      hash: '它指明的是這個人的個人檔案所列的電子郵件地址雜湊值。',
      address: '它以電子郵件地址的雜湊值指明持有者；帶來的人已於{day}比對過。',
    },
    file: '原樣的檔案',
  },
  selection: {
    description: '{recipient} 選來展示的徽章。',
    lead: '依持有者的順序選出的徽章，給有這個網址的人看。它不在任何清單裡。',
    all: '這個人頁面上的全部內容',
    said: { other: '別人怎麼說：{count}' },
  },
  paper: '每一行都可以查驗：掃描條碼，或前往 {address}',
} as const;

/** The page on which somebody shows their badges with a key of their own. */

export const present = {
  title: '用你的金鑰展示徽章',
  description: '用你自己的金鑰簽署你要展示的 {issuer} 徽章，只供一個場合使用。',
  lead: '有人想知道某枚徽章是你的，並給了你一個字詞。在這裡，你的瀏覽器用你的金鑰簽署你的徽章和那個字詞。不會傳送任何東西出去。',
  link: '用自己的金鑰展示',
  without: '本頁在你的瀏覽器裡簽署，需要 JavaScript。',
  key: '你的金鑰',
  keyHelp: '你的金鑰檔案。它只在這裡讀取，不會送到任何地方；拿到它的人可以代你簽署。',
  make: '建立新的金鑰',
  made: '請保管這個檔案，不要給任何人看。請要求把 {did} 以 {field} 寫進你的個人檔案：之後簽署的徽章會指明它。',
  record: '你的紀錄的網址',
  recordHelp: '在本站上：以 {ending} 結尾。',
  challenge: '你收到的字詞',
  domain: '誰給的：對方的網域',
  sign: '簽署',
  said: {
    working: '簽署中…',
    noKey: '這個檔案裡沒有在這裡建立的金鑰。',
    noRecord: '這個網址沒有紀錄。',
    incomplete: '四項都需要。',
    none: '這份紀錄裡沒有徽章指明這把金鑰，因此證明不了什麼。你的個人檔案以「did」列出它之後簽署的徽章才會指明它。',
    some: '包含的徽章：{bound}。未包含，因為沒有指明這把金鑰：{others}。這證明有這把金鑰的人向 {domain} 展示了它們；那個人是誰，它並不說明。',
  },
} as const;
