/** The share kit of an award. */

export const share = {
  sentence: '{recipient} 從 {issuer} 獲頒徽章「{badge}」。',
  toProfile: '加到你的 LinkedIn 個人檔案',
  linkedIn: '發布到 LinkedIn',
  mastodon: '發布到 Mastodon',
  bluesky: '發布到 Bluesky',
  mail: '用電子郵件寄送',
  /** Where the device has a way to share of its own. */
  device: '用其他應用程式分享',
  link: { title: '連結', copy: '複製連結' },
  /** Beside the code of a page's address. */
  scan: '掃描即可開啟本頁。',
  /** The kit of a page that is no award. */
  page: {
    title: '分享本頁',
    ofRecipient: '{recipient}：{issuer} 頒發的徽章。',
    ofIssuer: '{issuer} 的徽章。',
  },
  copies: {
    signature: {
      title: '放在電子郵件署名裡',
      use: '放進郵件程式署名的 HTML：一張連到這裡的小圖。',
      copy: '複製署名',
    },
    embed: {
      title: '放在你的網站上',
      use: '不含指令碼的 HTML。圖片來自本站。',
      copy: '複製 HTML',
    },
    frame: {
      title: '連同狀態放在你的網站上',
      use: '一個框架：顯示的內容會隨本站更新，徽章到期時也一樣。WordPress 等系統只貼連結就會產生框架。',
      copy: '複製框架',
    },
    ask: {
      title: '請別人說句話',
      use: '寄給知道你做了什麼的人。他們的話由他們自己簽署；有頒發權的人同意後，就會刊在這裡。',
      copy: '複製這份請求',
      text: '{sentence} {page}\n\n可以請您說說您所知道的嗎？\n用您自己的金鑰，您的瀏覽器可以在這裡簽署：{link}\n如果您用 Plainbadge 頒發徽章，這會簽署您的話：{command}\n如果沒有，請寫給我：您的話可以放在徽章旁邊，註明是您說的，未經簽署。',
    },
    readme: { title: '放在 README 裡', use: 'Markdown。', copy: '複製 Markdown' },
  },
  wallet: {
    title: '放進皮夾',
    use: '用憑證皮夾應用程式掃描：它通往簽署過的文件本身。',
    alt: '憑證網址的 QR 碼',
    /** Where the wallet is on the device that shows the page. */
    tap: '在這部裝置上開啟簽署過的文件',
  },
  copied: '已複製',
} as const;
