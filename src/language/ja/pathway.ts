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
  /** Where a visitor's browser looks at files of badges. */
  own: {
    title: 'どこまで進みましたか？',
    help: 'バッジのファイルを、検証ページと同じように、ここでブラウザが検証します。何も送信されず、何も残りません。誰のものかも尋ねません。',
    choose: 'バッジのファイル：PNG、SVG、JSON',
    without:
      'ここでバッジのファイルをブラウザで検証し、どこまで進んだかを表示できます。それにはJavaScriptが必要です。',
    said: {
      working: '検証しています…',
      counts: '数に入ります。',
      noStep: '有効ですが、このラーニングパスのステップではありません。',
      lapsed: '今日は効力がないため、数に入りません。',
      withdrawn: '取り消し済みのため、数に入りません。',
      foreign: 'ほかの発行者のものです。ここでは検証していません。数に入るかどうかは人が決めます。',
      invalid: '表示どおりのものではないため、数に入りません。',
      undecided: '検証できませんでした。',
      none: '中に一つのバッジがありません。',
    },
  },
} as const;
