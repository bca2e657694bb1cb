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
  /** Where a visitor's browser looks at files of badges. */
  own: {
    title: 'إلى أين وصلت؟',
    help: 'يتحقق متصفحك هنا من ملفات شاراتك كما تفعل الصفحة التي تتحقق من الشارات. لا يُرسَل شيء ولا يُحفظ شيء، ولا أحد يسأل لمن هي.',
    choose: 'ملفات شاراتك: PNG أو SVG أو JSON',
    without: 'يمكن لمتصفحك أن يتحقق هنا من ملفات شاراتك ويقول إلى أين وصلت؛ وذلك يتطلب JavaScript.',
    said: {
      working: 'جارٍ التحقق …',
      counts: 'تُحتسب.',
      noStep: 'صالحة، وليست خطوة في هذا المسار.',
      lapsed: 'ليست سارية اليوم، فلا تُحتسب.',
      withdrawn: 'سُحبت، فلا تُحتسب.',
      foreign: 'من جهة إصدار أخرى: لم يُتحقق منها هنا، وللناس أن يقرروا هل تُحتسب.',
      invalid: 'ليست ما تقوله عن نفسها، فلا تُحتسب.',
      undecided: 'تعذّر التحقق منها.',
      none: 'لا توجد فيه شارة واحدة بعينها.',
    },
  },
} as const;
