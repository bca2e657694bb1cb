/** Pathways through badges, and how far somebody is. */

export const pathway = {
  kind: 'ラーニングパス',
  title: 'ラーニングパス：{pathway}',
  all: 'ラーニングパス',
  partOf: 'ラーニングパス：{pathway}。',
  steps: { other: '{count}ステップ' },
  begin: 'まずは{badge}から。',
  /** What somebody hears who does not see the drawing. */
  drawing: '続く一覧を図にしたもの。必要なものから、それを必要とするものへ矢印が伸びています。',
  needed: '実線は必須です。破線は、いくつかのうち一つでよいものです。',
  added:
    'このラーニングパスのステップではありませんが、ステップの一つがこれを求めることがあります。',
  /** On the page of a recipient. */
  onTheWay: '取得までの道のり',
  soFar: '{pathway}：全{need}ステップ中{have}ステップ達成。',
  badgeSoFar: '{badge}：必要な{need}件のうち{have}件。',
  next: '次は{badge}。',
  done: 'すべてのステップを終えました。',
} as const;
