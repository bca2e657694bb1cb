/** The ways in for somebody who has only a browser: to apply, to nominate, to award, to mend. */

export const doors = {
  title: '一起參與',
  lead: '你只需要瀏覽器，以及在社群存放檔案之處的帳號。你送出的內容會先有人讀過，才會公布。',
  contact: {
    write: '你做到了這裡要求的事，或認識做到的人嗎？請寫信到 {email}。',
    ask: '你做到了這裡要求的事，或認識做到的人嗎？請詢問{about}。',
  },
  apply: { name: '申請徽章', ofBadge: '申請這枚徽章', title: '申請：{badge}' },
  nominate: {
    name: '推薦別人',
    ofBadge: '推薦別人獲頒',
    title: '推薦：{badge}',
  },
  claim: { title: '領取：{badge}' },
  list: { name: '一次推薦多人', ofBadge: '一次推薦多人', title: '名單：{badge}' },
  badge: { name: '建議新徽章', title: '新徽章' },
  build: {
    name: '在邊打字邊檢查的頁面上撰寫',
    ofBadge: '在邊打字邊檢查的頁面上撰寫這次頒發',
  },
  /** The title of a form that nobody has chosen a badge for. */
  some: '一枚徽章',
  lost: {
    title: '在找自己的徽章嗎？',
    lead: '不在任何清單裡的頁面，也不會出現在任何搜尋裡：只有拿到連結的人找得到，別人都找不到。連結就在當初寄給你的訊息裡；舊訊息裡的連結可能在行尾被截斷。',
    write:
      '弄丟了嗎？請寫信到 {email}，附上你的姓名，並說明徽章是為了什麼：負責管理的人會再把連結寄給你。',
    ask: '弄丟了嗎？請詢問{about}，附上你的姓名，並說明徽章是為了什麼：負責管理的人會再把連結傳給你。',
    quiet: '不要公開詢問：在那裡讀到你連結的人，也能找到你的頁面。',
  },
  mine: {
    title: '這是你嗎？',
    listed:
      '姓名寫錯了或改了、日期或理由不對？告訴我們；這次頒發會重新簽署，網址不變。也可以從所有清單中移除，或完全放棄。',
    quiet:
      '姓名、日期或理由不對，或是想從網站移除？請私下告訴我們：在公開場合讀到這個網址的人，就能找到你的頁面。',
    write: '私下：{email}。',
    form: '公開：{form}。',
    formName: '一份指明本頁的表單',
    ask: '請詢問給你網址的人，或{about}。',
    about: '經營本站的人',
    privacy: '哪些可以改，哪些誰也收不回',
    issue: '更正、隱藏或移除',
  },
} as const;
