/** The help pages' titles and leads; their text stands beside this file, in `help/`. */

export const help = {
  kind: '說明',
  more: '更多說明',
  pages: {
    badge: {
      title: '什麼是徽章？',
      lead: '這裡的徽章是一份簽署過的小文件。任何人都能在任何電腦上查驗，不必問我們。',
    },
    check: {
      title: '如何查驗徽章',
      lead: '用連結、圖片、檔案或列印的紙張都可以。只要一分鐘，也不會有人知道。',
    },
    share: {
      title: '如何展示徽章',
      lead: '在 LinkedIn、貼文、電子郵件署名、皮夾或紙上。一切都從那次頒發的專屬頁面開始。',
    },
    employers: {
      title: '給雇主',
      lead: '有人向你出示這裡的徽章。什麼可以相信、什麼不能，以及要花多久才能弄清楚。',
    },
    awarders: {
      title: '給頒發的人',
      lead: '徽章和頒發紀錄是兩個簡短的文字檔。提案就是推薦，審查就是肯定。',
    },
    maintainers: {
      title: '給維護者',
      lead: '建置、審查、金鑰、大家的要求，以及出錯時該怎麼辦。',
    },
    privacy: {
      title: '隱私',
      lead: '這裡什麼是公開的、什麼是私密的、什麼誰也收不回。用淺白的話說明。',
    },
  },
} as const;
