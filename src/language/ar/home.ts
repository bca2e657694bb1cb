/** The first page. */

export const home = {
  description: 'شارات من {issuer}: ماذا تعني، ومن حصل عليها، وكيفية التحقق منها.',
  entrances: 'ما الذي جاء بك إلى هنا',
  earned: {
    title: 'حصلت على شارة',
    text: 'يمكنك البحث عن اسمك أو فتح الرابط الذي وصلك: في صفحتك كل شارة، مع صورتها وبرهانها.',
  },
  checking: {
    title: 'أريد التحقق من شارة',
    text: 'تكفي صورة أو ملف أو عنوان. يتولى متصفحك التحقق، ولا يُرسل شيء إلى أي مكان.',
  },
  joining: {
    title: 'أريد الحصول على شارة',
    text: 'هنا ما نعترف به: كل شارة تقول كيف يمكن الحصول عليها، ومن يُسأل عنها.',
  },
  /** For those who learn: the entrance to badges and pathways. */
  next: 'ماذا بعد؟',
  /** For those who look for people who can do something: the entrance to skills. */
  asking: {
    title: 'من يجيد …؟',
    text: 'تُختار مهارة، فيظهر من أثبتها هنا وبماذا.',
  },
  badges: 'ما نعترف به',
  noBadges: 'لا شارات بعد.',
  awards: 'أحدث عمليات المنح',
  recipients: 'الأشخاص',
  nobody: 'لا أسماء مدرجة بعد.',
} as const;
