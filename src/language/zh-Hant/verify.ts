/** The page that checks a badge: what stands on it, and what its script says. */

export const verify = {
  title: '查驗徽章',
  description: '查驗徽章是不是真的：用圖片、檔案或網址。{issuer} 不會得知任何事。',
  lead: '帶來徽章的圖片或檔案、其頁面的連結，或印本上條碼的照片。查驗由你自己的瀏覽器進行，不會傳送任何東西。',
  file: '把徽章拖放到本頁任何地方，或選擇檔案',
  /** The same where fingers point, which drop nothing. */
  fileByTouch: '選擇徽章的圖片或檔案',
  camera: '或拍下印本上的條碼',
  address: '或輸入網址',
  checkAddress: '查驗網址',
  paste: '或貼上文字',
  text: '以大括號開頭的憑證，或以「ey」開頭的權杖',
  checkText: '查驗文字',
  without: {
    lead: '在這裡查驗需要指令碼，而你的瀏覽器沒有執行。其他方法：',
    command: '用本站的程式碼：{command}，加上徽章的圖片、檔案或網址。',
    others: '用任何其他 Open Badges 3.0 驗證工具，以及圖片或頒發的 {extension} 檔案。',
    eye: '用眼睛：這裡的頒發頁面寫明頒發給誰、為什麼。它的網址必須以 {address} 開頭。',
  },
  answer: {
    title: '答案代表什麼',
    signed: '徽章由頒發單位簽署。之後若有任何更動，簽章就不再相符，答案會是「無效」。',
    trust:
      '簽章正確，說明的是徽章由誰頒發，而不是你該不該相信對方。本頁認識一個頒發單位：{identifier}，也就是 {issuer}。其他的則以其網址表示。',
    hosts: '本站的文件會直接讀取；其他主機的文件，要等你按下寫明該主機的按鈕才會讀取。',
  },
} as const;

/** What the script says. It is handed to the page as data, so that the script holds no language. */
export const checker = {
  working: '查驗中…',
  checking: '你的瀏覽器正在查驗徽章。',
  undecided: '無法判定',
  people: '在這裡獲頒徽章並選擇公開列名的人',
  step: '還有一步',
  stopped: '查驗花了太久，或無法開始。',
  documentsFrom:
    '為了判定，你的瀏覽器必須從 {hosts} 讀取文件。這會讓 {hosts} 得知你的網際網路位址。',
  ask: '向 {hosts} 查詢',
  whose:
    '它是頒發給出示的人嗎？請輸入對方的姓名、電子郵件地址或個人檔案網址；資料只留在你的瀏覽器裡。',
  compare: '比對',
  record: {
    other: '找到 {count} 枚徽章，每一枚都個別查驗',
  },
  recordSays: '帶來的內容列出了徽章；每枚徽章自己會說明屬於誰。',
  single: '看這項查驗',
  checks: '查驗了什麼',
  documents: '讀取過的文件',
  facts: {
    issuer: '頒發單位',
    recipient: '頒發給',
    name: '自稱「{name}」',
    day: '頒發日期',
  },
  picture: '徽章「{badge}」',
  unsignedPicture: '你帶來的圖片。沒有簽章涵蓋它。',
  back: '前往這次頒發的頁面',
  deviations: {
    other: '{count} 處未完全符合標準',
  },
  /** Whom to ask for what, by verdict. */
  advice: {
    title: '可以要求什麼',
    nonconforming: '若必須是合乎標準的徽章，請要求 {issuer} 重新頒發；需要修正之處列在下方。',
    undetermined: '請稍後再試，或向對方索取徽章頁面的連結。若還是如此，請詢問頒發單位。',
    command: '在你自己的電腦上，於此程式所在之處，這個指令能查詢網頁無法查詢的內容：{command}',
    person: '請詢問頒發時用的是哪個姓名、電子郵件地址或個人檔案，再比對。',
    replaced: '更正並不代表任何人有問題。',
    present: '查驗現行的那一份',
    'no-badge':
      '請向對方索取徽章頁面的連結，或頒發單位當初交付的檔案。螢幕截圖或經過聊天軟體傳送的圖片，已經失去查驗所需的內容。',
    'unknown-issuer':
      '請弄清楚 {issuer} 背後是誰，並親自去看：它自己的網站有提到這枚徽章嗎？你會相信它的話嗎？',
    invalid:
      '在對任何人起疑之前，請向對方索取徽章頁面的連結，或當初收到的原始檔案：檔案很容易損壞。',
    'other-recipient': '請詢問徽章上用的是什麼姓名；人會改名，也可能有好幾個地址。',
  },
  refused: '主機回應的狀態碼是 {status}。',
  late: '主機沒有及時回應。',
  unreachable: '連不上主機，或它不允許其他網站的頁面讀取它的檔案。',
  large: '它大於 {size} MB。',
  unasked: '它在另一台主機上，要由你決定才會查詢。',
  noText: '回應不是 UTF-8 文字。',
} as const;
