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
  /** Where a visitor's browser looks at files of badges. */
  own: {
    title: '你走到哪裡了？',
    help: '你的瀏覽器會在這裡查驗你的徽章檔案，和查驗徽章的頁面一樣。什麼都不會送出或保留，也沒有人問那是誰的。',
    choose: '你的徽章檔案：PNG、SVG 或 JSON',
    without: '你的瀏覽器可以在這裡查驗你的徽章檔案，並告訴你走到哪裡；這需要 JavaScript。',
    said: {
      working: '查驗中……',
      counts: '算數。',
      noStep: '有效，但不是這條學習路徑的步驟。',
      lapsed: '今天不在有效期內，所以不算。',
      withdrawn: '已撤銷，所以不算。',
      foreign: '由別的頒發單位頒發：這裡沒有查驗，算不算要由人決定。',
      invalid: '它和自己所說的不符，所以不算。',
      undecided: '無法查驗。',
      none: '裡面不是單一一枚徽章。',
    },
  },
} as const;
