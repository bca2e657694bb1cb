/** Sentences that more than one code says. */

export const unknownSignature = '署名の方式が、ここでは検証していないものです。';
export const unknownHolder = '保有者の示し方が、ここでは検証していないものです。';
export const saysWithdrawn = '取り消されたと、バッジ自体に書かれています。';
export const wholeAssertion = 'アサーションに必要なものがすべてそろっています。';
export const unreadList = '取り消されたバッジのリストを読み取れませんでした。';
export const noList = 'そのアドレスに、取り消されたバッジのリストはありません。';
export const assertionId = 'アサーションには、アドレスである"id"が必要です。';
