/**
 * What somebody is answered who asked for awards in a comment. What stands between backticks is
 * typed as it is, in every language.
 */

export const comments = {
  /** Around the reasons. */
  refused: '這則留言沒有產生任何結果：',
  again: '編輯過的內容不會再讀：請另寫一則留言。',
  proposed: '{pull} 提出了這項提議。有權頒發的人會在那裡審查。',
  email:
    '這則留言裡有電子郵件地址，而留言是公開的。請編輯刪掉它，並刪除那次編輯的歷史紀錄。要獲頒的人請以帳號表示：@ada。',
  apart: '`/award` 和 `/claims` 請分開寫在各自的留言裡。',
  /** For whoever may not award by a comment; `{form}` is a link. */
  notYours: '你不在可以用留言頒發 {badges} 的人之列。不過任何人都可以提議：{form}就可以。',
  form: '這份表單',
  notYoursBare:
    '你不在可以用留言頒發 {badges} 的人之列。不過任何人都可以提議：用新 issue 的表單就可以。',
  award: {
    many: '一則留言最多可以要求 {most} 次頒發；這則要求了 {count} 次。',
    wants: '`/award` 需要一枚徽章和一個人，如 {example}。',
    name: '{word} 不是這裡任何人的名稱：請照 {example} 的寫法。',
    nobody: '{badge} 之後沒有寫人：請照 {example} 的寫法。',
    days: '有兩個日期：{days}。',
    day: '{word} 不是日期：請寫 {days}。',
    dayBare: '{word} 不是日期：請照 2026-05-01 的寫法。',
    badges: '這裡沒有徽章 {badges}。',
    severalFolders: '@{account} 是 {folders} 的帳號：請寫明資料夾。',
    noAccount: '沒有 @{account} 這個帳號。',
    taken:
      '已經有人使用資料夾 {folder}，但沒有寫明 @{account} 是其帳號。如果是同一個人，請寫 {folder}，不加 @。',
    below:
      '理由的正下方是清單、引文、程式碼或標題，這裡的理由不能包含這些：請用一般文字行書寫，或在其上方留一個空行。',
  },
  claims: {
    one: '一則留言只處理一場活動的領取申請：請分開各寫一則。',
    wants: '`/claims` 需要一枚徽章和活動日期，如 {example}。',
    day: '{word} 不是日期：請照 {example} 的寫法。',
    exception:
      '處理領取申請的留言不給任何人例外：若有人缺少所需的徽章，請在另一則留言寫 `/award … [exception: …]`。',
    none: '{date} 沒有可以處理的 {badge} 領取申請。',
    /** One that is left out. */
    line: '#{issue}：{why}',
    leftOut: '未納入、仍然開啟：',
    events: '領取申請提到當天的 {count} 場活動：{events}。請寫明是哪一場，如 {example}。',
    later: '一次最多處理 {most} 份：這些合併之後請再要求一次。',
    unread: '無法讀取：{why}',
    program: '是程式寫的。',
    foreignList: '這是別人的名單：要用它自己的標籤來處理。',
    ownVoice: '送出的人可以同意這枚徽章的頒發，這樣會變成同意自己的：要用它自己的標籤來處理。',
    twice: '{name} 出現了兩次。',
    again: '{name} 與 #{issue} 重複。',
  },
} as const;
