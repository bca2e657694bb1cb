/** What is said of a proposal, for whoever looks at it on the host: one page of Markdown. */

export const review = {
  states: {
    refused: '這還不能合併',
    waiting: '這沒有問題，等待同意',
    allowed: '這可以合併',
  },
  sections: {
    standing: '目前進度',
    questions: '同意之前要問的',
    look: '核可之前先看看',
    agreement: '誰必須同意',
    next: '接下來',
    files: '檔案',
  },
  problems: { other: '{count} 個問題' },
  awards: { other: '合併後會公布 {count} 次頒發' },
  award: '{badge} 給 {recipient}，{date}',
  page: '頁面：{address}',
  noPage: '沒有頁面：獲頒者只要檔案',
  look: '每次頒發和每枚徽章各有一個可從磁碟開啟的檔案，內含頁面、圖片和卡片，保留一週：在[這次執行]({address})頁面底部下載 `preview`，解壓縮後開啟 `open-from-disk/`。',
  newBadge: '{badge} 是新的徽章：頁面和圖片在其中的 {file}。',
  /** What has to be agreed to; before the paths of the files. */
  subjects: {
    award: '頒發',
    revocation: '撤銷',
    reinstatement: '恢復',
    correction: '更正頒發，將重新簽署',
    identity: '頒發中獲頒者的姓名或地址，將重新簽署',
    'giving-up': '放棄網址（本人或維護者的意思）',
    hiding: '頒發是否列出（由獲頒者或維護者決定）',
    voices: '別人對頒發的評語，顯示在其頁面上',
    confirmation: '由知情的人確認頒發，獲頒者本人不算',
    quotation: '以某帳號名義發表的話（由該帳號自己核可）',
    withdrawal: '撤回尚未簽署的頒發',
    badge: '徽章或學習路徑',
    'new-badge': '新徽章（其中兩人，或一位維護者同意）',
    profile: '個人檔案',
    original: '其他頒發單位的徽章，原樣保存，或展示',
    selection: '徽章選集（由獲頒者或維護者決定）',
    endorsement: '別人的背書，原樣公布',
    account: '獲頒者的帳號（由帳號擁有者或維護者確認）',
    public: '公開的檔案',
    key: '沒有前一把金鑰聲明的金鑰（需要兩位維護者）',
    address: '網站搬家（兩位維護者同意；只有一位時由其同意）',
    maintainers: '引擎、金鑰、政策或不屬於任何人的檔案（需要維護者）',
  },
  matter: '{subject}：{paths}',
  /** A list that is cut off. */
  andMore: { other: '{list}，還有 {count} 個' },
  more: { other: '還有 {count} 個' },
  agreed: '已同意：{names}。',
  missing: {
    other: '還需要 {count} 人同意；可以是：{names}。',
  },
  enough: '不需要其他人了。',
  nobody: '還沒有人',
  another: '沒有人能獨自頒發：必須有作者以外的人同意。',
  pushed: '最新的 commit 由 {names} 推送：作者合併即表示同意，或由其他人核可。',
  anyAwarder: '託管平台在這裡會請任一位頒發者審查，無法知道這是誰的個人檔案。',
  stale: '只核可了先前的狀態：{names}。',
  nominated: '由 {author} 推薦。',
  nominatedFor: '由 {asked} 以表單或留言推薦；{author} 把它做成這份提案。',
  openToday: '自 {date} 開啟（今天）。',
  open: { other: '自 {date} 開啟（{count} 天）。' },
  /** Where those who may agree do not answer. */
  stepIn: '若到 {date} 有權同意的人都沒有回應，維護者可以代為處理：{names}。他們的核可在這裡算數。',
  stepInByNaming:
    '若到 {date} 有權同意的人都沒有回應，維護者可以代為處理：{names}。由他們另開一個 pull request，在 `badge.md` 或 `keys/issuer.json` 中加入其他 `awarders`。',
  /** What each click on the host means; its buttons are named as the host names them. */
  steps: {
    approve:
      '**Approve**（Files changed → Review changes）：這才是算數的表態。表單上的標籤 `approved` 只是促成了這份提案。',
    merge:
      '**Merge**，用合併 commit 或壓縮合併（squash）：它把檔案帶進 main，本身不算表態。若儲存庫允許，「Enable auto-merge」會讓核可與合併一次完成。',
    environment:
      '環境 `issuer` 若指定了審查者，會在使用金鑰之前先詢問他們。那只是讓工作得以執行；頒發是否簽署，由核可決定。',
  },
  changed: '已變更：{path}',
  deleted: '已刪除：{path}',
  added: { other: '新增 {count} 個檔案。' },
  unchanged: '沒有任何變更。',
  cut: '其餘在此省略。',
} as const;
