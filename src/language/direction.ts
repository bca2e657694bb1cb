/** On which side reading begins, by language. */

export type Direction = 'ltr' | 'rtl';

/** Languages that are read from the right, by the first part of their tag. */
const fromTheRight = new Set([
  'ar',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/** The direction of a language (BCP 47). */
export function directionOf(language: string): Direction {
  const [base = ''] = language.split('-');
  return fromTheRight.has(base.toLowerCase()) ? 'rtl' : 'ltr';
}
