/**
 * Around every page: the ways through the site, the notice of a preview, the page for what does not
 * exist.
 */

export const frame = {
  skip: '跳到內容',
  site: '網站',
  check: '查驗徽章',
  search: '搜尋',
  help: '說明',
  footer: {
    by: '{issuer} 的徽章，採用開放格式 {format}。',
    badges: '徽章',
    skills: '技能',
    people: '獲頒者',
    numbers: '統計',
    check: '如何查驗徽章',
    about: '關於頒發單位',
    keys: '金鑰',
    privacy: '隱私',
  },
  preview: {
    label: '關於這個預覽',
    title: '預覽。',
    text: '這裡有些徽章是以拋棄式金鑰簽署的：它們不證明任何事。',
  },
  /** At an address that its owner gave up. */
  givenUp: {
    title: '這個網址已被放棄',
    lead: '這裡曾經有過內容，擁有者已放棄這個網址。它不再通往任何地方。',
  },
  /** At an address whose owner keeps what stands there to themselves. */
  kept: {
    title: '這裡已不再公開',
    lead: '這個網址的擁有者不再於此展示內容。若對方把徽章交給你，仍然可以查驗。',
  },
  moved: {
    title: '這裡已經搬家',
    lead: '原本在這裡的內容，現在有了別的網址。',
    there: '前往新網址',
  },
  missing: {
    title: '這裡什麼都沒有',
    description: '這個網址沒有頁面。',
    heading: '這個網址上沒有任何內容',
    lead: '徽章的網址不會變，所以多半是網址打錯或漏了字元；也可能擁有者已放棄這個網址。',
    perhaps: '也許是其中之一',
    home: '所有徽章與獲頒者',
    search: '搜尋徽章或姓名',
    check: '用檔案查驗徽章',
  },
} as const;
