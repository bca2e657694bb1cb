/** The poster, the slide and the list of an event, with the code that opens a claim. */

export const event = {
  poster: '你在現場嗎？來領取你的徽章',
  how: '用手機掃描條碼，寫下姓名並送出。你需要在社群存放檔案之處有帳號；沒有的話，請把姓名寫在門口的名單上。',
  until: '到{day}為止。',
  list: {
    title: '門口的名單',
    lead: '給在社群存放檔案之處沒有帳號的人。請寫下要公開顯示的姓名；用暱稱也行。在這裡寫下姓名，即表示同意以此姓名獲頒「{badge}」。',
    name: '要顯示的姓名',
    listed: '列入清單？是／否',
  },
  code: '開啟「{badge}」領取頁面的 QR 碼',
  honest: '條碼只說明有人看過這張海報。是否頒發徽章，由 {issuer} 逐一按姓名決定。',
} as const;
