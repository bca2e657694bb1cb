/** Sentences that more than one code says. */

export const unknownSignature = '它的簽署方式在這裡不查驗。';
export const unknownHolder = '持有者的標示方式在這裡不查驗。';
export const saysWithdrawn = '它自己說明已被撤銷。';
export const wholeAssertion = '它具備徽章聲明（assertion）必須有的一切。';
export const unreadList = '無法讀取已撤銷徽章的清單。';
export const noList = '清單的網址上沒有已撤銷徽章的清單。';
export const assertionId = '徽章聲明（assertion）需要 "id"，且必須是網址。';
