/**
 * Pull requests that a machine opens for somebody: title and text. Names of folders, files and
 * accounts fill the places; `{closing}` is a word to the host, which stays as it is.
 */

export const proposals = {
  titles: {
    award: '頒發 {badge} 給 {recipient}',
    one: '頒發 {badge}',
    several: { other: '頒發 {badge}，{count} 次' },
    badge: '定義 {badge}',
    someBadge: '定義一枚徽章',
    due: '頒發已符合條件的徽章（{count}）',
    forms: '重新產生表單',
  },
  /** What each click means, for whoever agrees. */
  agree:
    '有權頒發這枚徽章的人照常在這裡審查：核可才算數，也會啟動檢查。之後「Enable auto-merge」會自動合併。',
  reviewed: '合併後會發布的內容，以及可供查看的檔案：{address}',
  seal: '有人要以電子郵件收到訊息嗎？請在 {page} 封存地址，並把文字貼在下方作為留言。',
  ofForm: '{closing}，由 {author} 送出、{approver} 核可的表單：標籤促成了這份提案。',
  ofComment: '由 {author} 在 {below} 的留言中提出；該帳號自己的核可等同作者的核可。',
  newProfile: '新的個人檔案在寫明 `visibility` 之前不會列出任何人：請詢問本人。',
  ofClaims:
    '{date} {event} 的領取申請，由 {author} 在 {below} 的留言中提出；該帳號自己的核可等同作者的核可。',
  claimsAsk:
    '領取申請只證明有人看過海報。 **這些人當時都在場嗎？** 若要排除某人，請在變更中刪除其檔案。',
  claimed: '{recipient}，由 {author} 在 #{number} 申請領取',
  onList: '{recipient}，列於 {author} 在 #{number} 的名單',
  forms: '徽章有變動，而這些表單提供的還是先前的內容：{files}。由維護者合併。',
  moreFiles: {
    other: '變更中還有 {count} 個檔案。',
  },
  due: {
    lead: '這些徽章要求的條件都已齊備。在有人同意之前，不會簽署任何東西。不想要的人可在自己的個人檔案中寫明 `declined: [BADGE]`；屆時請把其檔案從這個分支移除。',
    line: '{date}：{badge}，{recipient}，依據 {parts}',
    more: { other: '還有 {count} 筆：請看檔案。' },
    quiet: {
      other: '{count} 筆屬於不在任何清單中的人或頒發：請看檔案。',
    },
  },
  /** Why nothing was proposed, for whoever asked. */
  rival: '{pull} 已經提出同一場活動。合併之後請再要求一次。',
  taken:
    '已經有分支 {branch}，而它的內容與這裡要求的不同。它維持原狀，沒有提出任何提案。請由有權合併的人查看、刪除該分支，再要求一次。',
  takenOpen:
    '已經有分支 {branch}，而它的內容與這裡要求的不同；由 {pull} 提出。它維持原狀，沒有提出任何新提案。請由有權合併的人查看、刪除該分支，再要求一次。',
} as const;
