/** The page of an award, its state, and what its card and its feed entries say. */

export const award = {
  states: {
    valid: '有效',
    expiring: '即將到期',
    expired: '已過期',
    revoked: '已撤銷',
    'awaiting-signature': '等待簽署',
    preview: '預覽',
  },
  /**
   * Sentences that stay true for ever: they name the day on which they speak, or a day in the past.
   */
  sentences: {
    valid: '截至{day}，這枚徽章有效。',
    validOnce: '這枚徽章在簽署時有效。',
    expiring: '有效期限到{day}為止。可以詢問能否續發。',
    expired: '有效期限已於{day}屆滿。',
    over: '已不再有效。',
    revoked: '頒發單位已於{day}撤銷。',
    withdrawn: '頒發單位已撤銷。',
    awaiting: '這次頒發尚未簽署。在簽署之前，不具任何效力。',
    preview: '以拋棄式金鑰簽署，只用來展示頒發後的樣子，不證明任何事。',
    /** Said by the page's script, of this very moment. */
    validNow: '剛剛查詢過：頒發單位沒有撤銷它。',
  },
  title: '{badge}，頒發給 {recipient}',
  description: '{issuer} 於{day}將徽章「{badge}」頒發給 {recipient}。{description}',
  /** Before the title of what is not in force, wherever a link to it unfolds. */
  led: '{state}：{title}',
  ledDescription: '{state}。{sentence}{description}',
  picture: '徽章「{badge}」',
  to: '頒發給',
  by: '頒發單位：{issuer}',
  awardedOn: '{day}頒發',
  until: '有效至{day}',
  never: '永久有效',
  reason: '理由：{reason}',
  check: '查驗這枚徽章',
  awaitsCorrection: '這次頒發的更正已獲同意，即將簽署；下方的檔案仍是先前簽署的內容。',
  signedAs: '簽署檔案上的獲頒者姓名是「{name}」。',
  /** Of an award whose badge requires others. */
  rests: {
    withdrawn: '這次頒發所依據的其中一次頒發，之後已被撤銷。',
    exception: '這枚徽章要求的條件沒有全部齊備，仍予頒發：{reason}',
  },
  evidence: {
    kinds: {
      article: '文章',
      code: '程式碼',
      document: '文件',
      event: '活動',
      picture: '圖片',
      slides: '投影片',
      sound: '錄音',
      video: '影片',
    },
    /** Of an address on a host of code. */
    change: '{host} 上的修改提案',
    question: '{host} 上的 issue',
    commit: '{host} 上的 commit',
  },
  renewed: '已續發：{newer}。',
  newer: '{day}的頒發',
  sections: {
    meaning: '代表什麼',
    criteria: '取得條件',
    why: '頒發理由',
    evidence: '佐證',
    rests: '依據的徽章',
    skills: '技能',
    facts: '詳細資料、金鑰與供機器讀取的檔案',
    others: '{recipient} 的其他徽章',
    earn: '你也來取得',
    retired: '這枚徽章已停發',
  },
  /** What a check needs, for eyes and tools. */
  checks: {
    lead: '本頁的查驗在你自己的瀏覽器裡進行：徽章是否完整、由誰簽署、目前是否有效。別人也能用這些方式查驗：',
    reads: '背後的文件：',
    credential: '簽署過的憑證',
    identifier: '頒發單位的識別碼與金鑰',
    status: '已撤銷徽章的清單',
    older: '同一枚徽章的 Open Badges 2.0 版',
    others: '查驗徽章的方法',
    elsewhere: 'VerifierPlus',
    elsewhereUse: '獨立的驗證工具，透過它自己的伺服器讀取憑證',
  },
  /** For the person who was awarded, at the end of the page. */
  own: {
    way: '這是你的嗎？分享、下載或列印',
    title: '給 {recipient}',
    lead: '這是你的嗎？可以展示、保存，或請人更正。',
    quietLead: '這是你的嗎？可以保存檔案，或請人更正。',
    share: '分享',
    download: '下載',
    print: '列印',
    printing: '本頁列印出來就是一張證書，上面的條碼會連回這裡。在列印視窗中也可以另存為 PDF。',
    printNow: '列印證書',
    correct: '更正或隱藏',
    write: '請寫信到 {email}。',
    propose: '可在{repository}提出修改。',
    repository: '社群的儲存庫',
  },
  /** Instead of all that, where awards are published with few files. */
  lean: {
    way: '這是你的嗎？保存它，或請人更正',
    left: '本站讓頒發紀錄保持精簡：這一次沒有內含徽章的圖片、沒有連結用的卡片，也沒有證書。簽署過的憑證裡什麼都有。',
    download: '下載簽署過的憑證（JSON）',
  },
  allOf: '{recipient} 獲頒的所有徽章',
  earn: {
    criteria: '請看{criteria}。',
    criteriaLink: '這枚徽章目前的取得條件',
    criteriaThenLink: '這枚徽章停發時的取得條件',
    holders: '還有誰擁有它',
    changed: '這次頒發的是徽章的第 {version} 版；目前是第 {today} 版。',
    whatChanged: '改了什麼',
    propose: '可在{repository}提議頒發。',
    repository: '社群的儲存庫',
  },
  /** Beside a recipient in the list on a badge's page, where the badge has several versions. */
  versioned: '第 {version} 版',
  facts: {
    date: '頒發日期',
    until: '有效期限',
    never: '永久有效',
    corrected: '更正並重新簽署',
    revoked: '撤銷日期',
    version: '頒發時的版本',
    definition: '第 {version} 版，JSON',
    issuer: '頒發單位',
    key: '簽署所用',
    keyName: '金鑰 {key}',
    throwAway: '拋棄式金鑰',
    unsigned: '尚未簽署',
    status: '撤銷狀態',
    entry: '{list}的第 {index} 項',
    list: '狀態清單',
  },
  downloads: {
    preview: '{file}（預覽）',
    png: {
      name: '圖片，PNG',
      use: '用於個人檔案、電子郵件和投影片。憑證就在檔案裡。',
    },
    svg: { name: '圖片，SVG', use: '同上，放到多大都清晰。' },
    json: {
      name: '憑證，JSON',
      use: '給皮夾和其他驗證工具：簽署過的文件本身。',
    },
    older: {
      name: 'Open Badges 2.0，JSON',
      use: '給只讀得懂舊標準的工具。它沒有簽章：工具會到這個網址查看。',
    },
  },
  address: { code: '本頁網址的 QR 碼', check: '到 {address} 查驗' },
  /** An award in a list, after the recipient's name. */
  listed: '獲頒 {badge}',
  /** On the card that a link to an award unfolds into, and for those who do not see it. */
  card: {
    to: '頒發給',
    by: '頒發單位：{issuer}',
    check: '到 {site} 查驗',
    ofAward: '徽章「{badge}」，由 {issuer} 頒發給 {recipient}',
    ofBadge: '{issuer} 的徽章「{badge}」',
    ofRecord: '{recipient} 從 {issuer} 獲頒的徽章',
    ofIssuer: '{issuer} 的徽章',
    /** Below the community's name. */
    ofSite: '可以查驗的徽章',
    badges: { other: '{count} 枚徽章' },
    /** Below a recipient's name: `3 badges from the issuer`. */
    fromIssuer: '{issuer} 頒發的 {badges}',
  },
  feeds: {
    ofSite: '{issuer}：頒發紀錄',
    ofBadge: '{issuer} 的 {badge}：頒發紀錄',
    ofAward: '{badge}，頒發給 {recipient}',
    until: '有效至{day}。',
  },
  /** The days on which badges lapse, for calendars. */
  calendar: {
    ofSite: '{issuer}：徽章到期日',
    ofRecipient: '{recipient}：{issuer} 所頒徽章的到期日',
    lastDay: '「{badge}」的最後一天，{recipient}',
  },
} as const;
