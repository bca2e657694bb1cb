/** Sentences that more than one code says. */

export const unknownSignature = 'هي موقَّعة بطريقة لا تُفحص هنا.';
export const unknownHolder = 'من يحملها مسمّى بطريقة لا تُفحص هنا.';
export const saysWithdrawn = 'تقول عن نفسها إنها سُحبت.';
export const wholeAssertion = 'فيها كل ما يجب أن يكون في إفادة.';
export const unreadList = 'تعذّرت قراءة قائمة الشارات المسحوبة.';
export const noList = 'لا قائمة شارات مسحوبة في عنوانها.';
export const assertionId = 'يلزم الإفادةَ "id" يكون عنوانًا.';
