/** The first page. */

export const home = {
  description: '{issuer}のバッジ。その意味、受け取った人、検証の方法。',
  entrances: 'どのようなご用ですか',
  earned: {
    title: 'バッジを取得した',
    text: '名前を探すか、受け取ったリンクを開いてください。あなたのページに、すべてのバッジとその画像、証明があります。',
  },
  checking: {
    title: 'バッジを検証したい',
    text: '画像、ファイル、またはアドレスをご用意ください。検証はブラウザの中で行われ、どこにも送られません。',
  },
  joining: {
    title: 'バッジを取得したい',
    text: '私たちが認めていることをご覧ください。どのバッジにも、取得の方法と尋ねる先が書かれています。',
  },
  /** For those who learn: the entrance to badges and pathways. */
  next: '次は何をする？',
  /** For those who look for people who can do something: the entrance to skills. */
  asking: {
    title: '誰ができる？',
    text: 'スキルを選ぶと、誰が何によってそれをここで示したかがわかります。',
  },
  badges: '認めていること',
  noBadges: 'まだバッジがありません。',
  awards: '最近の授与',
  recipients: '受領者',
  nobody: 'まだ誰も一覧に載っていません。',
} as const;
