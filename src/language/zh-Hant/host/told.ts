/** What is said once an award is signed: on the pull request, to the person, and before it lapses. */

export const told = {
  signed: {
    other: '這個 pull request 的 {count} 次頒發已經簽署並公布。',
  },
  fileOnly:
    '已為一位在這裡沒有頁面的人簽署徽章 {badge}。請由維護者執行 {command}，把檔案交給本人。',
  quiet:
    '已為一位不在任何清單中的人簽署徽章 {badge}，因此這裡不寫出網址。請由維護者執行 {command}，把訊息交給本人。',
  /** The last three places are links. */
  award: '{recipient} 的 {badge}：{page}、{picture}、{credential}。這些網址會一直保留。',
  page: '頁面',
  picture: '圖片',
  credential: '憑證',
  paste: '給本人的訊息，可以直接貼上：',
  /** The message: paragraphs, an address on a line of its own below each but the first. */
  message: {
    subject: '{badge}，{issuer}',
    awarded: '{issuer} 頒發徽章「{badge}」給你。',
    page: '你的頁面，會一直保留：',
    picture: '徽章的圖片：',
    signedPicture: '你的圖片，內含簽署過的徽章（請傳送檔案本身，不要用螢幕截圖）：',
    linkedIn: '加到你的 LinkedIn 個人檔案：',
    check: '任何人都能在該頁面查驗，或在這裡輸入網址查驗：',
    checkPicture: '任何人都能在該頁面查驗，或在這裡用圖片查驗：',
  },
  /** One issue that names what lapses soon. */
  lapsing: {
    title: '即將到期的徽章',
    none: '目前沒有即將到期的徽章了。',
    lead: '請向這些人詢問其徽章能否續發：{command}。這份清單會持續更新，並自行關閉。',
    /** `{page}` is a link. */
    line: '{date}：{badge}，{recipient}（{page}）',
    more: {
      other: '還有 {count} 筆：{command} 會全部列出。',
    },
    quiet: {
      other:
        '另有 {count} 筆屬於不在任何清單中的人，因此這裡不予列出：請在你的電腦上執行 {command}。',
    },
  },
} as const;
