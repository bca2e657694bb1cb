/**
 * What stands beside or inside the sentences of several codes: whole sentences, and names for what
 * fills a place.
 */

export const phrases = {
  'not-reached': 'لم يُنظر فيه، لأن فحصًا سابقًا لم ينجح.',
  /** `{sentence}`: what else a picture holds, said by whoever opened it. */
  beside: '{sentence}',
  'bring-assertion': 'المطلوب بدلًا منها الصورة أو الإفادة التي تسلّمها من حصل على الشارة.',
  'no-object': 'ليس كائن JSON.',
  'no-assertion': 'لا يذكر أي شارة.',
  failed: 'لم ينجح ذلك.',
  /** How a badge was found. */
  'page-names': 'قُرئت من {address}، الذي تقوم الصفحة {page} مقامه.',
  'page-is': 'الصفحة محفوظة من {page}.',
  'picture-names': 'لا تحوي الصورة شارة، لكنها تذكر العنوان {address}.',
  'code-names': 'لا تحوي الصورة شارة، بل رمزًا (QR) يقول {text}.',
  'document-names': 'في المستند رابط إلى {address}.',
  /** Where something was read. */
  'in-place-of': '{answered} بدلًا من {asked}',
  'the-file': 'الملف نفسه',
  'own-identifier': 'المعرّف نفسه، وهو مفتاحها',
  'issuers-profile': 'ملف تعريف جهة الإصدار',
  /** Who endorses, where nothing says it. */
  somebody: 'جهة ما',
} as const;
