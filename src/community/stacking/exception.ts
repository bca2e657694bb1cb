/** Why an award is given though something that its badge requires is missing. */

/** Letters of scripts that write no spaces: each says about as much as a short word. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Whether a text can be a reason, not a mere `yes`, `true`, `x` or dash: two words at least. */
export function isReason(text: string): boolean {
  if ((text.match(dense) ?? []).length >= 4) return true;
  const words = text.match(/\p{L}[\p{L}\p{M}\p{N}’'-]*/gu) ?? [];
  return words.length >= 2 && words.join('').length >= 6;
}

/** What to write instead. */
export const reasonWanted =
  'Say in one sentence that may be public why it is given all the same, such as “Taught the same ' +
  'course for years, before there were badges.”';
