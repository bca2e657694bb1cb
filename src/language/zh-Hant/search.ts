/** The page that finds badges, skills and people. */

export const search = {
  title: '搜尋',
  lead: '徽章、技能，以及獲頒徽章並選擇公開列名的人。',
  label: '搜尋徽章、技能和人',
  key: '按 / 回到這裡。',
  filters: '只看',
  any: '不限',
  skill: '技能',
  type: '種類',
  level: '程度',
  kinds: { badge: '徽章', skill: '技能', person: '獲頒者' },
  found: { other: '找到 {count} 項' },
  near: '沒有完全符合這些字詞的結果。最接近的是：',
  none: '沒有符合這些字詞的結果。試試少打幾個字，或瀏覽下方的清單。',
  unread: '無法讀取名稱清單。請瀏覽下方的清單。',
  more: '顯示更多',
  communities: {
    title: '其他社群',
    lead: '其他願意被找到的社群的徽章。各社群為自己的徽章負責；到那裡開啟即可讀到更多。',
    label: '搜尋這些徽章',
    asked: '詢問日期：{day}。',
    silent: '自{since}起沒有回應。以下是{day}公開的內容，如今未必仍然如此。',
  },
} as const;
