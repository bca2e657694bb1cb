/** On which side reading begins, by language. */

export type Direction = 'ltr' | 'rtl';

/** Languages that are read from the right, by the first part of their tag. */
const fromTheRight = /^(?:ar|ckb|dv|fa|he|ks|ps|sd|syr|ug|ur|yi)\b/i;

/** The direction of a language (BCP 47). */
export const directionOf = (language: string): Direction =>
  fromTheRight.test(language) ? 'rtl' : 'ltr';
