/** What others say of an award, a badge or the issuer: signed by an issuer or a person, or said. */

export const endorsements = {
  title: '別人怎麼說',
  lead: '這些都不影響徽章是否有效：只有頒發單位為此負責。',
  issuer: {
    by: '以 {host} 的名義',
    named: '自稱 {name}。',
    grade: '這裡沒有人為這個簽章擔保：查驗時，你的瀏覽器會向 {host} 查詢。',
    /** Of Open Badges 2.0: its author hosts it. */
    hosted: '沒有人簽署：只要 {host} 還在{place}公布，它就算數。',
    place: '這個網址',
  },
  person: {
    by: '{name}',
    grade: '以這個人的個人檔案所列的金鑰簽署。',
  },
  words: {
    by: '{who}',
    grade: '未簽署。出自{place}。',
    confirmed: '未簽署。出自{place}，並以帳號 {account} 在那裡表示同意。',
    place: '一份審查過的提案',
  },
  check: '查驗簽章',
  checkOf: '查驗 {who} 的簽章',
  file: '簽署過的檔案',
  together: '徽章與別人為它簽署的內容，合為一個檔案',
  from: '從{day}起。',
  until: '從{day}到{until}。',
  ended: '已於{until}結束。',
  bound: '它指明的正是這裡公布的檔案。',
  unbound: '它指明網址，但沒有指明特定檔案。',
  before: '它指明的是更正之前的檔案。',
  version: '第 {version} 版。',
} as const;
