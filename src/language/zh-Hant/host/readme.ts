/** The README that a new community begins with, in Markdown. Links fill the places. */

export const readme = {
  title: '{issuer} 的徽章',
  about: '這個儲存庫以文字保存 {issuer} 的徽章及其頒發紀錄，公布於 {address}。',
  badges: {
    title: '徽章',
    text: '{badges}：說明每一枚代表什麼、如何取得。擁有徽章的人有自己的頁面，上面有任何人都能查驗的圖片和檔案。',
    all: '所有徽章',
  },
  earn: {
    title: '取得徽章，或提議頒發給別人',
    form: '不用 git：{form}。',
    fillIn: '填寫表單',
    git: '用 git：寫下 {profile} 和 {award}，再開一個 pull request。做法請看{help}。審查就是肯定。',
    /** In the names of folders and files. */
    who: '獲頒者',
    badge: '徽章',
    ask: '寫在這裡的一切都是公開的。請先詢問本人，也不要寫電子郵件地址。',
  },
  check: {
    title: '查驗徽章',
    text: '{bring}，查驗就在你自己的瀏覽器裡進行。',
    bring: '帶來它的連結、圖片或檔案',
  },
  who: {
    title: '由誰管理',
    maintainers: '這個儲存庫的維護者。',
    named: '{names}。',
    rules: '誰可以頒發哪枚徽章，寫在 `keys/issuer.json` 和徽章裡。',
  },
  engine:
    '網站由 Plainbadge 產生：{manual} 是它的手冊，{hosting} 說明什麼會在託管平台上執行，以及如何升級。{command} 會在你自己的電腦上顯示網站。',
  english: '`MANUAL.md`、`HOSTING.md` 與 `CONTRIBUTING.md` 是英文的。',
} as const;
