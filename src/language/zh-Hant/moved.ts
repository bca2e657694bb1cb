/** The pages that a former address of the site shows: each leads to the same page of today. */

export const moved = {
  title: '{issuer} 搬家了',
  says: '{issuer} 的徽章已經搬家。這個頁面現在位於 {address}。',
  stays: '在先前網址下頒發的徽章仍然有效。',
} as const;
