/** What is said of whoever shows a badge. */

export const recipient = {
  'recipient-not-checked': '沒有查驗它是否頒發給出示的人。',
  'recipient-matches': {
    says: '它是頒發給所詢問的人。',
    details: {
      case: '它是頒發給所詢問的電子郵件地址。大小寫不同，但幾乎所有郵件主機都視為同一個信箱。',
      address: '它是頒發給擁有個人檔案 {signed} 的人，{asked} 是同一個檔案的另一種寫法。',
    },
  },
  'recipient-name-written-differently': {
    says: '它是頒發給同一個姓名，只是寫法不同。',
    details: {
      both: '它是頒發給「{signed}」，與「{asked}」是同一個姓名，只是寫法不同。',
    },
  },
  'recipient-differs': {
    says: '它是頒發給別人，不是所詢問的人。',
    details: {
      name: '它是頒發給「{signed}」，不是「{asked}」。',
      mailbox: '它是頒發給另一個電子郵件地址，不是所詢問的；一個人可能有好幾個。',
      address: '它是頒發給擁有個人檔案 {signed} 的人，不是 {asked}。',
      did: '它是頒發給另一個 DID，不是所詢問的。',
    },
  },
  'recipient-undecidable': {
    says: '它標示獲頒者的方式無法在這裡比對。',
    details: {
      nobody: '它沒有說明頒發給誰。',
      'by-name': '它只以姓名標示獲頒者，無法回答所詢問的。請輸入姓名來比對。',
      'by-mailbox': '它只以電子郵件地址標示獲頒者，無法回答所詢問的。請輸入電子郵件地址來比對。',
      'by-address': '它只以網路上的網址標示獲頒者，無法回答所詢問的。請輸入網址來比對。',
      'by-did': '它只以 DID 標示獲頒者，無法回答所詢問的。擁有該 DID 的人可以用皮夾出示。',
      'by-number': '它只以「{type}」標示獲頒者，無法回答所詢問的。頒發單位知道那是誰。',
      'by-several':
        '它以其他方式標示獲頒者，與所詢問的不同。請輸入姓名、電子郵件地址或個人檔案網址。',
      hash: '它以指紋標示獲頒者，而這裡不計算這種指紋。',
      spelling: '它以指紋標示獲頒者，所詢問的寫法得不出這個指紋；換個寫法也許可以。',
      accents: '它是頒發給「{signed}」。「{asked}」的變音符號不同，可能是另一個姓名。',
      order: '它是頒發給「{signed}」。「{asked}」字詞相同但順序不同，可能是另一個姓名。',
      part: '它是頒發給「{signed}」，與「{asked}」只有部分相符。',
      script:
        '它是頒發給「{signed}」，與「{asked}」使用不同的文字。兩者是否同一個姓名，這裡不判斷。',
      case: '它是頒發給擁有個人檔案 {signed} 的人。{asked} 大小寫不同，有些主機會加以區分。',
      tag: '它所頒發的電子郵件地址與所詢問的，只差在「+」之後的標籤或句點。有些主機會把兩者送到同一個信箱，有些不會。',
    },
  },
} as const;
