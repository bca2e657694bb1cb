/** The help pages' titles and leads; their text stands beside this file, in `help/`. */

export const help = {
  kind: 'ヘルプ',
  more: 'ほかのヘルプ',
  pages: {
    badge: {
      title: 'バッジとは？',
      lead: 'ここでのバッジは、署名の付いた小さな文書です。誰でも、どの端末でも、私たちに尋ねることなく検証できます。',
    },
    check: {
      title: 'バッジの検証方法',
      lead: 'リンク、画像、ファイル、または印刷した紙から。1分ほどで済み、誰にも知らされません。',
    },
    share: {
      title: 'バッジの見せ方',
      lead: 'LinkedInで、投稿で、メールの末尾で、ウォレットで、紙で。すべては授与のページから始まります。',
    },
    employers: {
      title: '採用担当の方へ',
      lead: 'ここのバッジを見せられたとき、何が信頼でき、何が信頼できないか、確かめるのにどれだけかかるか。',
    },
    awarders: {
      title: '授与する方へ',
      lead: 'バッジも授与も、短いテキストファイルです。提案が推薦になり、レビューが認定になります。',
    },
    maintainers: {
      title: 'メンテナーの方へ',
      lead: '準備、レビュー、鍵、本人の希望への対応、そしてうまくいかなかったときにすること。',
    },
    privacy: {
      title: 'プライバシー',
      lead: '何が公開され、何が公開されず、何が誰にも取り戻せないか。わかりやすい言葉で。',
    },
  },
} as const;
