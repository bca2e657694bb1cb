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
  paper: '每一行都可以查驗：掃描條碼，或前往 {address}',
} as const;
