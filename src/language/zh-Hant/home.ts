/** The first page. */

export const home = {
  description: '{issuer} 的徽章：代表什麼、有誰獲頒，以及如何查驗。',
  entrances: '你為何而來',
  earned: {
    title: '我獲頒了徽章',
    text: '找到你的姓名，或打開別人給你的連結：你的頁面上有每一枚徽章、它的圖片和證明。',
  },
  checking: {
    title: '我想查驗徽章',
    text: '帶來圖片、檔案或網址。查驗由你的瀏覽器進行，不會傳送任何東西。',
  },
  joining: {
    title: '我想取得徽章',
    text: '看看我們肯定些什麼：每枚徽章都寫明如何取得、該問誰。',
  },
  /** For those who learn: the entrance to badges and pathways. */
  next: '接下來呢？',
  /** For those who look for people who can do something: the entrance to skills. */
  asking: {
    title: '誰會……？',
    text: '選一項技能，看看誰在這裡展現過，以及憑什麼。',
  },
  badges: '我們肯定的事',
  noBadges: '還沒有徽章。',
  awards: '最近的頒發',
  recipients: '獲頒者',
  nobody: '還沒有人列名。',
} as const;
