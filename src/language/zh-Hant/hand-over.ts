/** The message that goes with the files that a recipient is handed. */

export const handOver = {
  title: '{recipient} 從 {issuer} 獲頒的徽章',
  received: '{recipient}，你從 {issuer} 獲頒：',
  award: '{badge}，{day}：{files}',
  files: '每個檔案都包含完整的簽署徽章。PNG 用來展示；JSON 給皮夾應用程式。',
  certificate: 'PDF 是證書，可以列印和保存；簽署過的徽章附在其中。',
  fileOnly: '依你的意願，它們不在任何頁面或網址上：就只有這些檔案。請自行保留一份。',
  page: '你的頁面上也有：{address}',
  check: '拿到你檔案的人都能在這裡查驗，用自己的瀏覽器進行，檔案不會傳到任何地方：{address}',
} as const;
