/** Pathways through badges, and how far somebody is. */

export const pathway = {
  kind: 'مسار',
  title: 'مسار: {pathway}',
  all: 'المسارات',
  partOf: 'ضمن المسار {pathway}.',
  steps: {
    zero: 'لا خطوات',
    one: 'خطوة واحدة',
    two: 'خطوتان',
    few: '{count} خطوات',
    many: '{count} خطوة',
    other: '{count} خطوة',
  },
  begin: 'البداية مع {badge}.',
  /** What somebody hears who does not see the drawing. */
  drawing: 'رسم للقائمة التالية: يؤدي كل سهم مما هو مطلوب إلى ما يُطلب من أجله.',
  needed: 'الخط المتصل: مطلوب. الخط المتقطع: واحد من عدة خيارات يكفي أيٌّ منها.',
  added: 'ليست خطوة في هذا المسار، لكن قد تشترطها خطوة فيه.',
  /** On the page of a recipient. */
  onTheWay: 'في الطريق',
  soFar: '{pathway}: {have} من {need}.',
  badgeSoFar: '{badge}: تحقّق {have} من {need} مما تشترطه.',
  next: 'التالي: {badge}.',
  done: 'اكتملت كل الخطوات.',
} as const;
