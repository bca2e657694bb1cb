/** The page of a recipient: a record that can be read in three ways, and printed. */

export const recipient = {
  kind: 'شخص',
  profile: 'الملف الشخصي',
  description: 'الشارات الممنوحة إلى {recipient} من {issuer}.',
  unlisted:
    'هذه الصفحة ليست في أي قائمة، وتطلب من محركات البحث تجاهلها. ويمكن لمن لديه عنوانها أن يقرأها.',
  awaitsCorrection:
    'جرت الموافقة على تصحيحات وستوقَّع قريبًا؛ أما الملفات فما زالت تقول ما وُقّع من قبل.',
  signedAs: 'وُقّعت بعض الملفات باسم آخر؛ وصفحة كل منح تذكر ذلك.',
  ways: 'طرق قراءة هذا السجل',
  byBadge: 'بحسب الشارة',
  byTime: 'بحسب الزمن',
  bySkill: 'بحسب المهارة',
  check: 'التحقق',
  checkOf: 'التحقق من {badge}',
  none: 'لا شارات بعد.',
  earlier: {
    zero: 'لا سابق لها',
    one: 'واحدة سابقة',
    two: 'اثنتان سابقتان',
    few: '{count} سابقة',
    many: '{count} سابقة',
    other: '{count} سابقة',
  },
  year: '{year}: {count}',
  calendar: 'أيام انتهاء صلاحية هذه الشارات، للتقويم',
  together: 'هذه الشارات في ملف واحد، للمحفظة',
  resume: 'الشيء نفسه للسيرة الذاتية (JSON Resume)',
  code: 'رمز QR لعنوان هذه الصفحة',
  paper: 'يمكن التحقق من كل سطر: بمسح الرمز ضوئيًا، أو عبر {address}',
} as const;
