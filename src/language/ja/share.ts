/** The share kit of an award. */

export const share = {
  sentence: '{recipient}さんが{issuer}からバッジ「{badge}」を受け取りました。',
  toProfile: 'LinkedInのプロフィールに追加',
  linkedIn: 'LinkedInに投稿',
  mastodon: 'Mastodonに投稿',
  bluesky: 'Blueskyに投稿',
  mail: 'メールで送る',
  /** Where the device has a way to share of its own. */
  device: 'ほかのアプリで共有',
  link: { title: 'リンク', copy: 'リンクをコピー' },
  /** Beside the code of a page's address. */
  scan: '読み取るとページが開きます。',
  /** The kit of a page that is no award. */
  page: {
    title: 'このページを共有',
    ofRecipient: '{recipient}さん：{issuer}のバッジ。',
    ofIssuer: '{issuer}のバッジ。',
  },
  copies: {
    signature: {
      title: 'メールの署名欄に',
      use: 'メールソフトの署名欄に貼るHTML。ここにつながる小さな画像です。',
      copy: '署名欄用HTMLをコピー',
    },
    embed: {
      title: 'ウェブサイトに',
      use: 'スクリプトなしのHTML。画像はこのサイトから読み込まれます。',
      copy: 'HTMLをコピー',
    },
    frame: {
      title: 'ウェブサイトに（状態も表示）',
      use: 'フレームの内容は、バッジの期限が切れたときも含めて、このサイトに合わせて新しくなります。WordPressなどでは、リンクを貼るだけでフレームになります。',
      copy: 'フレームをコピー',
    },
    ask: {
      title: 'ひとこと頼む',
      use: 'あなたのしたことを知っている人に送る文です。言葉にはその人が署名し、授与する人が同意するとここに載ります。',
      copy: '依頼文をコピー',
      text: '{sentence} {page}\n\nこのことについて、ご存じのことを書いていただけませんか。\nご自身の鍵があれば、ブラウザで署名できます： {link}\nPlainbadgeでバッジを発行しているなら、これで署名できます： {command}\nそうでなければ、私に書いてお送りください。署名なしで、あなたの言葉としてバッジのそばに載せられます。',
    },
    readme: { title: 'READMEに', use: 'Markdownです。', copy: 'Markdownをコピー' },
  },
  wallet: {
    title: 'ウォレットに',
    use: 'クレデンシャル用のウォレットアプリで読み取ってください。署名済みの文書そのものにつながります。',
    alt: 'クレデンシャルのアドレスのQRコード',
    /** Where the wallet is on the device that shows the page. */
    tap: 'この端末で署名済みの文書を開く',
  },
  copied: 'コピーしました',
} as const;
