/**
 * The issue forms of the code host, and what somebody hears whose answers cannot be read. What
 * stands between backticks is typed as it is.
 */

export const forms = {
  nominate: {
    name: '推薦別人',
    description: '有人做了值得獲頒徽章的事。',
    title: '推薦：{badge}',
  },
  apply: {
    name: '申請徽章',
    description: '你做到了徽章所要求的，而且拿得出佐證。',
    title: '申請：{badge}',
  },
  claim: {
    name: '領取活動的徽章',
    description: '你當時在場，是海報帶你來這裡的。',
    title: '領取：{badge}',
  },
  list: {
    name: '一次推薦多人',
    description: '一門課、一個晚上、一個團隊：名單上的每個人都獲頒同一枚徽章。',
    title: '名單：{badge}',
  },
  badge: {
    name: '建議新徽章',
    description: '有件事值得在這裡肯定，但還沒有相應的徽章。',
    title: '新徽章：{badge}',
  },
  /** The private way stands first; `bare` where the community names no address. */
  correct: {
    name: '更正、隱藏或移除',
    description: '若不想讓別人看到，請寫信到 {email}：這份表單是公開的。',
    bare: '若不想讓別人看到，請寫信給頒發給你的人：這份表單是公開的。',
    title: '更正：{page}',
  },
  /** On the page on which a host offers the forms. */
  look: {
    name: '看看有哪些徽章',
    about: '每枚徽章代表什麼，以及如何取得。',
  },
  /** Each is the heading of its answer, too: no two of a form are alike. */
  /** Above the fields that nobody has to fill in. */
  optional: '以下只需填寫你知道的部分，可以留空。',
  labels: {
    badge: '徽章',
    nameOfPerson: '對方的姓名',
    ownName: '你的姓名',
    folder: '對方頁面的資料夾或網址',
    ownFolder: '你頁面的資料夾或網址',
    newPage: '對方的頁面（若是新加入）',
    ownPage: '你的頁面',
    newPages: '新加入者的頁面',
    language: '當事人的語言',
    profile: '公開的個人檔案',
    date: '日期',
    eventDay: '活動日期',
    event: '活動',
    why: '理由',
    results: '達到的成果',
    evidence: '佐證',
    exception: '例外',
    consent: '對方如何同意',
    promise: '送出之前',
    people: '人員，一行一位',
    badgeName: '徽章名稱',
    badgeSays: '它說明什麼',
    criteria: '取得條件',
    skills: '技能',
    picture: '圖片',
    wish: '希望怎麼處理',
    page: '頁面的網址',
    words: '要改什麼',
  },
  help: {
    badge: '其中之一：{badges}',
    badgeMore: '其中之一：{badges}，或 {page} 上的其他徽章',
    name: '依要顯示的樣子填寫；用暱稱也行。最多 {most} 個字元。',
    folder:
      '若對方在這裡有頁面：填其網址，或網址的最後一段，例如 ada-sample。新加入的人，或頁面不在任何清單中的人，請留空。',
    visibility: '誰可以找到它？沒有回答的話，就不列入任何清單。',
    language: '新加入的人閱讀的語言：關於徽章的訊息會用它來寫。已經在這裡的人，語言不變。',
    credits: '給有學分的徽章：若不是全部取得，取得了多少，例如 2.5。',
    profile: '能讓人認出對方的 https 網址。不要寫電子郵件地址。',
    date: '取得的日期，例如 2026-05-01。留空就是核可的那一天。',
    eventDay: '例如 2026-05-01，依條碼填入的日期。',
    event: '活動的名稱，依海報所寫。頒發會以此作為理由。',
    why: '對方做了什麼，用 Markdown，最多 {most} 個字元。任何一行都不能以三個井號加空格開頭。',
    whyEach:
      '對方做了什麼，用 Markdown，最多 {most} 個字元。任何一行都不能以三個井號加空格開頭。這段話會用在每一個人身上。',
    /** `{results}`: badges, each with what it describes. */
    results: '給訂有成果的徽章，一行一項，例如 {example}。{results}。這是公開的。',
    resultsOf: '{badge}：{results}',
    evidence: '可以佐證的公開 https 網址，一行一個。',
    exception:
      '只在徽章要求先有其他徽章、而對方還沒有時填寫：用一句話說明為何仍要頒發。負責審查的人會被問到這一點，頒發頁面也會寫出來。',
    consent:
      '何時、如何同意，例如「2026-05-01 當晚口頭同意」。這只留在這個 issue 裡，不會出現在網站的任何頁面。',
    promise: '這裡的一切都會立即公開。',
    people: '要顯示的姓名，或其在這裡的頁面網址；最多 {most} 位。每行不要寫其他內容。',
    badgeName: '簡短；最多 {most} 個字元。',
    badgeSays: '描述擁有它的人，一兩句話。',
    criteria: '用 Markdown。任何一行都不能以 `### ` 開頭。',
    skills: '它代表哪些技能，一行一項。',
    picture: '如果有圖片，拖放到這裡；沒有就會自動繪製。',
    wish: '簽署過的徽章以重新簽署來更正；網址不變。',
    page: '從瀏覽器複製。不在任何清單中的頁面，網址不要寫在這裡：請改寫信到 {email}。',
    pageBare: '從瀏覽器複製。不在任何清單中的頁面，網址不要寫在這裡：請改寫信給頒發給你的人。',
    words: '應該保密的事不要寫在這裡：請改寫信到 {email}。',
    wordsBare: '應該保密的事不要寫在這裡：請改寫信給頒發給你的人。',
  },
  visible: {
    listed: '所有人：顯示在清單中',
    unlisted: '只有知道網址的人',
    fileOnly: '沒有人：沒有頁面，本人拿到檔案',
  },
  wishes: {
    correct: '更正內容',
    hide: '將我的頁面從清單中隱藏',
    remove: '移除我的頁面',
    withdraw: '撤銷徽章',
  },
  /** What has to be ticked. */
  promises: {
    agree: '我就是本人，同意徽章照我在這裡的選擇公布。',
    nominate: '我問過對方，對方同意。這份表單裡沒有電子郵件地址，也沒有對方不想公開的內容。',
    apply: '這份表單裡沒有電子郵件地址，也沒有當事人不想公開的內容。',
    claim: '我當時在場。這份表單裡沒有電子郵件地址，也沒有當事人不想公開的內容。',
    list: '名單上的每個人我都問過，他們都同意。這份表單裡沒有電子郵件地址，也沒有當事人不想公開的內容。',
  },
  /** Why nothing is made of a form; `{label}` is the heading of an answer. */
  refusals: {
    long: '這個 issue 太長，無法當作表單處理。',
    headings:
      '這個 issue 的標題與表單的不同：每個標題都必須依序出現一次，第一個標題之前不能有任何內容。若某個答案有以 `### ` 開頭的行，請去掉那些符號再寫。',
    email:
      '這個 issue 裡有電子郵件地址，而 issue 是公開的。請編輯刪掉它，並刪除那次編輯的歷史紀錄。若當事人希望徽章與其地址綁定，可由維護者私下處理，用 `npm run award -- … --email -`：只會保存加鹽的雜湊值。',
    promise: '「{label}」必須勾選，文字也必須與表單相同。',
    empty: '「{label}」需要回答。',
    most: '「{label}」最多 {most} 個字元。',
    line: '「{label}」只能有一行。',
    choice: '「{label}」必須是表單的選項之一。表單可能比徽章舊：若是如此，請重新填寫。',
    several: '「{label}」是好幾位共有的名稱：請寫 {folders}。',
    badge: '「{label}」必須是表單所列的徽章之一，而所列的徽章可能已經改變。',
    badgeNear:
      '「{label}」必須是表單所列的徽章之一，而所列的徽章可能已經改變。你要找的是 {folder} 嗎？',
  },
  /** Around the refusals, in a comment on the form. */
  refused: '這份表單還沒有產生任何結果：',
  again: '請編輯這個 issue；然後由某人把標籤拿掉再加上。',
  byHand:
    '這件事由人處理，而不是程式：`npm run correct` 更正已簽署的內容，個人檔案中的 `visibility` 隱藏或移除頁面，`npm run forget` 全部移除，`npm run revoke` 撤銷徽章。',
} as const;
