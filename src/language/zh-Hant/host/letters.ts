/** What is said of addresses that people sealed, so that the message about an award reaches them. */

export const letters = {
  sending: '關於徽章 {badge} 的訊息，正在寄往為此封存的地址。',
  sent: '關於徽章 {badge} 的訊息，已寄到為此封存的地址。封存的文字已刪除。',
  unknown:
    '無法得知關於徽章 {badge} 的訊息是否已經寄出，因此不再寄送。封存的地址已刪除。請自行轉交訊息：{command} 會顯示內容。',
  unused: '@{author} 留言中封存的地址已刪除。{why}',
  again: '若仍想以電子郵件收到訊息，請重新封存地址：{page}',
  /** Why one is taken away unused. */
  why: {
    edited: '留言經過編輯，可能是別人改的。',
    several: '一則留言只能有一個封存的地址。',
    unread: '無法打開：內容被截斷、遭更動，或是為另一把金鑰封存的。',
    elsewhere: '它是為另一個網站封存的，或不是為頒發紀錄封存的。',
    late: '它已經過期。',
    notYours: '只有獲頒者本人、提議這次頒發的人，或有權頒發這枚徽章的人可以提供地址。',
    over: '這次頒發已撤銷。',
    byHand: '這則訊息要親手轉交：{command} 會顯示內容。',
    told: '關於這次頒發的訊息先前已寄出，或已改用另一個地址。',
    refused: '郵件伺服器查無此地址。',
  },
} as const;
