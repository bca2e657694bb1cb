/** The page that finds badges, skills and people. */

export const search = {
  title: '検索',
  lead: 'バッジ、スキル、そしてバッジを受け取り、一覧への掲載を選んだ人たち。',
  label: 'バッジ、スキル、人を検索',
  key: '/ キーでここに戻ります。',
  filters: '絞り込み',
  any: 'すべて',
  skill: 'スキル',
  type: '種類',
  level: 'レベル',
  kinds: { badge: 'バッジ', skill: 'スキル', person: '受領者' },
  found: { other: '{count}件見つかりました' },
  near: 'この言葉とぴったり一致するものはありません。近いもの：',
  none: 'この言葉を含むものはありません。文字を減らすか、下の一覧から探してください。',
  unread: '名前の一覧を読み込めませんでした。下の一覧から探してください。',
  more: 'もっと見る',
  communities: {
    title: 'ほかのコミュニティ',
    lead: '見つけてもらいたいコミュニティのバッジです。それぞれが自分のバッジに責任を負います。くわしくは、そのサイトで開いてください。',
    label: 'これらのバッジを検索',
    asked: '{day}に問い合わせました。',
    silent:
      '{since}から応答がありません。以下は{day}に公開されていた内容で、現在も同じとは限りません。',
  },
} as const;
