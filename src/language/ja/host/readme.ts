/** The README that a new community begins with, in Markdown. Links fill the places. */

export const readme = {
  title: '{issuer}のバッジ',
  about:
    'このリポジトリには、{issuer}のバッジとその授与がテキストで入っています。公開先： {address}',
  badges: {
    title: 'バッジ',
    text: '{badges}：それぞれの意味と、取得の方法。バッジを持つ人には自分のページがあり、そこには画像と、誰でも検証できるファイルがあります。',
    all: 'すべてのバッジ',
  },
  earn: {
    title: 'バッジを取得する、人を推薦する',
    form: 'gitを使わない場合：{form}。',
    fillIn: 'フォームに記入',
    git: 'gitを使う場合： {profile} と {award} を書き、プルリクエストを開きます。方法： {help} 。そのレビューが認定になります。',
    /** In the names of folders and files. */
    who: '人',
    badge: 'バッジ',
    ask: 'ここに書いたことは、すべて公開されます。先に本人に尋ね、メールアドレスは書かないでください。',
  },
  check: {
    title: 'バッジを検証する',
    text: '{bring}。検証はあなたのブラウザの中で行われます。',
    bring: 'バッジのリンク、画像、またはファイルをご用意ください',
  },
  who: {
    title: '運営している人',
    maintainers: 'このリポジトリのメンテナー。',
    named: '{names}。',
    rules: '誰がどのバッジを授与できるかは、`keys/issuer.json` と各バッジに書かれています。',
  },
  engine:
    'サイトはPlainbadgeで作られています。使い方の手引き： {manual} 。ホスティング先で動くものと、アップグレードの方法： {hosting} 。 {command} は、サイトを手元のコンピューターで表示します。',
  english: '`MANUAL.md`、`HOSTING.md`、`CONTRIBUTING.md` は英語です。',
} as const;
