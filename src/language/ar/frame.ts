/**
 * Around every page: the ways through the site, the notice of a preview, the page for what does not
 * exist.
 */

export const frame = {
  skip: 'الانتقال إلى المحتوى',
  site: 'الموقع',
  check: 'التحقق من شارة',
  search: 'البحث',
  help: 'المساعدة',
  footer: {
    by: 'شارات من {issuer}، بالصيغة المفتوحة {format}.',
    badges: 'الشارات',
    skills: 'المهارات',
    people: 'الأشخاص',
    numbers: 'الأرقام',
    check: 'كيفية التحقق من شارة',
    about: 'عن جهة الإصدار',
    keys: 'المفاتيح',
    privacy: 'الخصوصية',
  },
  preview: {
    label: 'عن هذه المعاينة',
    title: 'معاينة.',
    text: 'بعض الشارات هنا موقَّع بمفتاح مؤقت: لا تُثبت شيئًا.',
  },
  /** At an address that its owner gave up. */
  givenUp: {
    title: 'جرى التخلي عن هذا العنوان',
    lead: 'كان هنا شيء ذات يوم، ثم تخلّى عن العنوان من كان يعود إليه. لا يؤدي هذا العنوان إلى أي مكان.',
  },
  /** At an address whose owner keeps what stands there to themselves. */
  kept: {
    title: 'لم يعد هذا منشورًا',
    lead: 'من يعود إليه هذا العنوان لم يعد يعرضه هنا. ويظل التحقق ممكنًا من أي شارة يسلّمها إليك.',
  },
  moved: {
    title: 'انتقلت هذه الصفحة',
    lead: 'لما كان هنا عنوان آخر الآن.',
    there: 'الذهاب إليه',
  },
  missing: {
    title: 'لا شيء هنا',
    description: 'لا توجد صفحة في هذا العنوان.',
    heading: 'لا شيء في هذا العنوان',
    lead: 'تحتفظ الشارات بعناوينها، فالأرجح أن حرفًا من هذا العنوان خاطئ أو ناقص؛ أو أن من يعود إليه تخلّى عنه.',
    perhaps: 'ربما واحدة من هذه',
    home: 'كل الشارات والأشخاص',
    search: 'البحث عن شارة أو اسم',
    check: 'التحقق من شارة بملفها',
  },
} as const;
