/**
 * What the check answers to people who fill in a form or the page for proposals. The English
 * sentences are those of the check itself, which these are found by (`src/language/answered.ts`).
 */

const awards = {
  noBadge: '沒有徽章 {badge}。',
  noRecipient: '沒有名為 {recipient} 的人。',
  meant: '是不是 {name}？',
  recipientThere: '已經有 {recipient} 這個人：{path}。',
  badgeThere: '已經有徽章 {badge}：{path}。',
  has: '{recipient} 已經有徽章 {badge}：{path}。',
  twice: '{recipient} 寫了兩次。',
  several:
    '{name} 看來是好幾個人。請每人寫一行，或為每人各送一份表單；一個人的名字沒有分號，逗號或頓號最多一個。',
  sameFolder: '會有兩個人使用資料夾 {folder}。',
  taken:
    '已經有人使用資料夾 {folder}，{name} 可能就是此人。如果是同一個人，請寫那個資料夾；如果不是，請寫別的名稱。',
  longList: '一份名單最多 {most} 人，這份有 {count} 人。',
  retired:
    '徽章 {badge} 已不再頒發：最後一天是 {day}。請頒發別的徽章；如果是在 {day} 或之前取得，請寫當時的日期。',
  lacks:
    '{recipient} 在 {date} 還缺少 {badge} 要求的項目：{missing}。請先頒發那些，或用一句公開的話說明為何仍要頒發：{field}。',
  noReason: '{said} 不算理由。請用一句可以公開的話說明為何仍要頒發：{field}。',
  noException: '{field}只用於要求先取得其他徽章的徽章：{badge} 沒有這種要求。請勿填寫。',
  noDay: '{field} {said} 不是日曆上的日子：請寫 {day}。',
  future: '{field} {day} 是未來的日子：今天是 {today}（UTC）。',
  early:
    '{field} {day} 早於徽章 {badge} 的建立日期 {created}。如果在那之前就能取得，請在 {path} 把那天寫成 {key}。',
  noAddress: '{field} {said} 不是以 https:// 開頭的網址。',
  ownFile: '這項佐證是本網站自己給程式讀的檔案。請連結到能看出做了什麼的網頁，或拿掉這項佐證。',
} as const;

const results = {
  noResult: '{said} 沒有寫出徽章的成果與達到的程度：請寫 {line}。徽章列有 {names}。',
  noResults: '徽章 {badge} 沒有列出成果，所以無法填寫：{said}。',
  resultTwice: '成果「{name}」寫了兩次。請只留下算數的那一個。',
  outside: '「{name}」的值是 {value}，超出 {range}。請寫 {range} 之間的數字，或修改徽章的範圍。',
  noNumber:
    '「{name}」的值必須是數字，但現在是 {value}。請只寫數字，小數前加點：{one} 或 {other}，不要寫 {sign}。',
  noLevel: '「{name}」沒有等級 {value}。',
  noValue: '「{name}」沒有值 {value}。',
  noStatus: '「{name}」沒有狀態 {value}。',
  oneOf: '請寫以下其中之一：{names}。',
  below:
    '「{name}」的 {value} 低於徽章要求的 {required}。請等達到 {required} 再頒發，或更正達到的程度。',
  unsaid: '{badge} 要求「{name}」至少達到 {required}，但沒有人說明達到了什麼。請寫上：{line}。',
  noCount: '{field} {said} 不是 2 或 2.5 這樣的數字。',
  credits: '這個徽章有 {worth} 學分，而這次頒發寫的是 {said}。',
  noCredits: '這個徽章沒有學分，所以無法取得學分。',
  allCredits: '請拿掉 {key}：頒發代表徽章的全部學分，只有較少時才寫。',
} as const;

const names = {
  nameOfBadge: '缺少徽章的名稱。',
  nameToShow: '缺少要顯示的名稱；暱稱也可以。',
  says: '{field}缺少內容：請用一兩句話寫徽章對持有者說明什麼。',
  criteria: '{field}缺少內容：請用 Markdown 寫如何取得徽章。',
  noCriteria: '沒有寫明如何取得徽章。請寫在第二行 {line} 之下，一句話或一份清單都可以。',
  noFolder:
    '這個名稱無法變成資料夾：請給一個，使用小寫字母 a 到 z、數字與中間單獨的連字號，最多 64 個字元。',
  wrongFolder:
    '{name} 不能當這裡的資料夾名稱：請使用小寫字母 a 到 z、數字與中間單獨的連字號，最多 64 個字元。',
  meaning: '名稱 {name} 在這裡另有意義。請選別的。',
  hasName: '{name} 已經是另一個徽章的名稱，即 {path} 中的 {other}。',
  looksLike: '{name} 看起來像另一個徽章的名稱，即 {path} 中的 {other}。',
  oneWordMore: '請給這個徽章一個不會被當成另一個的名稱，例如多加一個詞。',
} as const;

const texts = {
  long: '{field} 最多 {most} 個字元，但現在是 {value}。',
  many: '{field} 最多 {most} 項，但現在有 {count} 項。',
  shorten: '請縮短。',
  least: '{field} 至少要是 {least}，但現在是 {value}。',
  most: '{field} 最多只能是 {most}，但現在是 {value}。',
  another: '請寫別的數字。',
  line: '{field} 必須是一行看得見的文字，前後沒有空格，但現在是 {value}。',
  ends: '（鍵後面的 {one} 和 {other} 會保留最後一行的行尾，{other} 會保留每一行的行尾。）',
  write: '請寫 {line}。',
  tag: '{field} 必須是語言代碼，例如 en、de 或 pt-BR，但現在是 {value}。',
  address: '{field} 必須是以 https:// 開頭且不含空格的網址，但現在是 {value}。',
  form: '請照那個格式寫。',
  instance: '例如：{example}。',
  composed:
    '這裡有一個字母由好幾個字元寫成：文字不是 Unicode 的 NFC 形式。請重新輸入這個字母，或從這裡貼上：{letter}',
  hidden: '這裡有{what}，{code}。',
  hiddenMore: '這裡有{what}，{code}，後面還有 {count} 個。',
  deleteControl: '請刪除；它看不見，但能顯示控制字元的編輯器找得到。',
  deleteDirection: '請刪除；由右至左的文字沒有它也能正確顯示。',
  deleteInvisible: '請刪除，或重新輸入文字，不要用貼上的。',
  writeWhole: '請寫出完整的字元，例如用貼上的。',
} as const;

const markdown = {
  link: '連結必須通往以 https:// 開頭的網址。請寫瀏覽器顯示的完整網址。',
  footnote: '不會發布註腳。請把註解放進內文，加上括號。',
  html: '不會發布 HTML。請用 Markdown 寫；要照樣顯示 {sign}，請寫 {escaped}，或把文字放在反引號之間。',
  picture: '不會發布文字裡的圖片：別的網站可能藉此觀察讀者。請改為連結到圖片：拿掉 {sign}。',
  deep: '這裡的清單、引文、強調或括號太多或太深。請寫得簡單些，減少層數。',
  characters: '文字超過 {most} 個字元。請縮短，或連結到有其餘內容的網頁。',
  lines: '文字超過 {most} 行。請寫得短些，或連結到有完整內容的網頁。',
  cells: '表格超過 {most} 格。請減少列或欄，或連結到有完整表格的網頁。',
  email: '這裡有電子郵件地址，而進入 git 的內容會永遠公開。請拿掉。',
  hash: '如果本人想表明徽章是自己的，{command} 會詢問地址，並寫入加鹽的雜湊值。',
  password:
    '這裡有含使用者名稱或密碼的網址，而進入 git 的內容會永遠公開。請寫不含 // 與 @ 之間內容的網址。如果那是密碼，請到使用它的地方更改。',
} as const;

export const answers = {
  sentences: { ...awards, ...results, ...names, ...texts, ...markdown },
  /** What stands in a place of a sentence. */
  parts: {
    item: '{list} 的第 {number} 項',
    times: '{badge} {need} 次（目前 {have} 次）',
    some: '{badges} 之中的 {need} 個（目前 {have} 個）',
    like: '像 {day} 這樣',
    either: '{one} 或 {other}',
    range: '{least} 到 {most}',
    control: '控制字元',
    direction: '改變書寫方向的字元',
    invisible: '看不見的字元',
    half: '半個字元',
    date: '「日期」',
    creditsField: '「學分」',
    evidence: '「佐證」',
    exception: '「例外」',
    inException: '「例外」',
    asReached: '「達到的成果」',
    behindPeople: '徽章和人之後',
    badgeSays: '「它說明什麼」',
    howEarned: '「取得條件」',
    theDay: '日期',
    theAddress: '網址',
    behind: '{key} 後面的',
  },
  /** Of a picture, whatever is wrong with it: what always helps. */
  picture: '{file} 這樣不能當徽章的圖片。請存成 512 × 512 像素的 PNG，再選一次。',
} as const;
