/** Pathways through badges, and how far somebody is. */

export const pathway = {
  kind: '學習路徑',
  title: '學習路徑：{pathway}',
  all: '學習路徑',
  partOf: '屬於學習路徑 {pathway}。',
  steps: { other: '{count} 個步驟' },
  begin: '從 {badge} 開始。',
  /** What somebody hears who does not see the drawing. */
  drawing: '這是下方清單的圖示：箭頭從所需的徽章，指向需要它的徽章。',
  needed: '實線：必須有。虛線：幾個之中有一個就行。',
  added: '不是這條學習路徑的步驟，但其中的步驟可能需要它。',
  /** On the page of a recipient. */
  onTheWay: '進行中',
  soFar: '{pathway}：{need} 項中已有 {have} 項。',
  badgeSoFar: '{badge}：所需的 {need} 項中已有 {have} 項。',
  next: '下一個：{badge}。',
  done: '所有步驟都完成了。',
} as const;
