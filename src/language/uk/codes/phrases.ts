/**
 * What stands beside or inside the sentences of several codes: whole sentences, and names for what
 * fills a place.
 */

export const phrases = {
  'not-reached': 'Не розглядалося, бо попередню перевірку не пройдено.',
  /** `{sentence}`: what else a picture holds, said by whoever opened it. */
  beside: '{sentence}',
  'bring-assertion': 'Візьміть натомість зображення або твердження, яке дали відзначеній особі.',
  'no-object': 'Це не об’єкт JSON.',
  'no-assertion': 'Відзнаки тут не названо.',
  failed: 'Не вдалося.',
  /** How a badge was found. */
  'page-names': 'Прочитано за адресою {address}, яку представляє сторінка {page}.',
  'page-is': 'Сторінку збережено звідси: {page}.',
  'picture-names': 'У зображенні немає відзнаки, але названо адресу {address}.',
  'code-names': 'У зображенні немає відзнаки, але є код (QR), який каже {text}.',
  'document-names': 'Документ посилається на {address}.',
  /** Where something was read. */
  'in-place-of': '{answered} замість {asked}',
  'the-file': 'сам файл',
  'own-identifier': 'сам ідентифікатор, який і є ключем',
  'issuers-profile': 'профіль видавця',
  /** Who endorses, where nothing says it. */
  somebody: 'хтось',
} as const;
