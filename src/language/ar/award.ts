/** The page of an award, its state, and what its card and its feed entries say. */

export const award = {
  states: {
    valid: 'صالحة',
    expiring: 'تنتهي صلاحيتها قريبًا',
    expired: 'منتهية الصلاحية',
    revoked: 'مسحوبة',
    'awaiting-signature': 'بانتظار التوقيع',
    preview: 'معاينة',
  },
  /**
   * Sentences that stay true for ever: they name the day on which they speak, or a day in the past.
   */
  sentences: {
    valid: 'هذه الشارة صالحة بتاريخ {day}.',
    validOnce: 'كانت هذه الشارة صالحة عند توقيعها.',
    expiring: 'هي صالحة حتى {day}. ويمكن السؤال عن إمكان تجديدها.',
    expired: 'كانت صالحة حتى {day}.',
    over: 'لم تعد صالحة.',
    revoked: 'سحبتها جهة الإصدار في {day}.',
    withdrawn: 'سحبتها جهة الإصدار.',
    awaiting: 'لم يوقَّع هذا المنح بعد، ولا يُعتدّ به حتى يوقَّع.',
    preview: 'موقَّعة بمفتاح مؤقت لإظهار ما سيكون عليه شكل المنح. لا تُثبت شيئًا.',
    /** Said by the page's script, of this very moment. */
    validNow: 'بعد الاطلاع للتوّ: لم تسحبها جهة الإصدار.',
  },
  title: '{badge}، ممنوحة إلى {recipient}',
  description: 'منحت جهة الإصدار {issuer} الشارة «{badge}» إلى {recipient} في {day}. {description}',
  /** Before the title of what is not in force, wherever a link to it unfolds. */
  led: '{state}: {title}',
  ledDescription: '{state}. {sentence} {description}',
  picture: 'الشارة «{badge}»',
  to: 'ممنوحة إلى',
  by: 'من {issuer}',
  awardedOn: 'مُنحت في {day}',
  until: 'صالحة حتى {day}',
  never: 'لا تنتهي صلاحيتها',
  reason: 'السبب المذكور: {reason}',
  check: 'التحقق من هذه الشارة',
  awaitsCorrection:
    'جرت الموافقة على تصحيح لهذا المنح وسيوقَّع قريبًا؛ أما الملفات أدناه فما زالت تقول ما وُقّع من قبل.',
  signedAs: 'الاسم المذكور في الملف الموقَّع هو «{name}».',
  /** Of an award whose badge requires others. */
  rests: {
    withdrawn: 'سُحبت بعد ذلك إحدى الشارات التي يستند إليها هذا المنح.',
    exception: 'لم يكتمل كل ما تشترطه الشارة، ومع ذلك مُنحت: {reason}',
  },
  evidence: {
    kinds: {
      article: 'مقال',
      code: 'شيفرة',
      document: 'مستند',
      event: 'فعالية',
      picture: 'صورة',
      slides: 'شرائح عرض',
      sound: 'صوت',
      video: 'فيديو',
    },
    /** Of an address on a host of code. */
    change: 'تعديل مقترح على {host}',
    question: 'بلاغ على {host}',
    commit: 'إيداع على {host}',
  },
  renewed: 'جُدّدت: {newer}.',
  newer: 'المنح المؤرخ في {day}',
  sections: {
    meaning: 'ماذا تعني',
    criteria: 'معايير الحصول عليها',
    why: 'لماذا مُنحت',
    evidence: 'الأدلة',
    rests: 'ما تستند إليه',
    skills: 'المهارات',
    facts: 'التفاصيل والمفاتيح والملفات المقروءة آليًا',
    others: 'شارات أخرى باسم {recipient}',
    earn: 'كيفية الحصول عليها',
    retired: 'انتهى العمل بالشارة',
  },
  /** What a check needs, for eyes and tools. */
  checks: {
    lead: 'يجري التحقق في هذه الصفحة داخل متصفحك نفسه: هل الشارة سليمة، ومن وقّعها، وهل هي سارية. ويمكن لغيرك التحقق منها أيضًا:',
    reads: 'الوثائق التي تقوم عليها:',
    credential: 'وثيقة الاعتماد الموقَّعة',
    identifier: 'معرّف جهة الإصدار ومفاتيحها',
    status: 'قائمة الشارات المسحوبة',
    older: 'الشيء نفسه بصيغة Open Badges 2.0',
    others: 'طرق التحقق من الشارة',
    elsewhere: 'VerifierPlus',
    elsewhereUse: 'أداة تحقق مستقلة، تقرأ وثيقة الاعتماد عبر خادمها',
  },
  /** For the person who was awarded, at the end of the page. */
  own: {
    way: 'هل هي لك؟ يمكنك مشاركتها أو تنزيلها أو طباعتها',
    title: 'إلى {recipient}',
    lead: 'هل هي لك؟ يمكنك عرضها أو حفظها أو طلب تصحيحها.',
    quietLead: 'هل هي لك؟ يمكنك حفظ الملف أو طلب تصحيحه.',
    share: 'مشاركة',
    download: 'تنزيل',
    print: 'طباعة',
    printing:
      'عند طباعة هذه الصفحة تخرج شهادة في ورقة واحدة، عليها رمز يعيد إلى هنا. ويمكن حفظها أيضًا بصيغة PDF من نافذة الطباعة.',
    printNow: 'طباعة الشهادة',
    correct: 'تصحيح أو إخفاء',
    write: 'يمكنك مراسلة {email}.',
    propose: 'تُقترح التعديلات في {repository}.',
    repository: 'مستودع المجتمع',
  },
  /** Instead of all that, where awards are published with few files. */
  lean: {
    way: 'هل هي لك؟ يمكنك حفظها أو طلب تصحيحها',
    left: 'يكتفي هذا الموقع بملفات قليلة لكل منح: فلا صورة تحمل الشارة في داخلها، ولا بطاقة للروابط، ولا شهادة لهذا المنح. وثيقة الاعتماد الموقَّعة تقول كل شيء.',
    download: 'تنزيل وثيقة الاعتماد الموقَّعة، JSON',
  },
  allOf: 'كل ما مُنح إلى {recipient}',
  earn: {
    criteria: 'يمكن الاطلاع على {criteria}.',
    criteriaLink: 'ما تشترطه الشارة اليوم',
    criteriaThenLink: 'ما كانت الشارة تشترطه في آخر عهدها',
    holders: 'من حصل عليها أيضًا',
    changed: 'يحمل هذا المنح الإصدار {version} من الشارة، وهي اليوم في الإصدار {today}.',
    whatChanged: 'ما الذي تغيّر',
    propose: 'تُقترح عمليات المنح في {repository}.',
    repository: 'مستودع المجتمع',
  },
  /** Beside a recipient in the list on a badge's page, where the badge has several versions. */
  versioned: 'الإصدار {version}',
  facts: {
    date: 'تاريخ المنح',
    until: 'صالحة حتى',
    never: 'لا تنتهي صلاحيتها',
    corrected: 'صُحّحت ووُقّعت من جديد',
    revoked: 'سُحبت',
    version: 'كما مُنحت',
    definition: 'الإصدار {version}، JSON',
    issuer: 'جهة الإصدار',
    key: 'موقَّعة بواسطة',
    keyName: 'المفتاح {key}',
    throwAway: 'مفتاح مؤقت',
    unsigned: 'لا شيء بعد',
    status: 'السحب',
    entry: 'القيد {index} في {list}',
    list: 'قائمة الحالات',
  },
  downloads: {
    preview: '{file} (معاينة)',
    png: {
      name: 'صورة، PNG',
      use: 'للملفات الشخصية والبريد وشرائح العرض. وثيقة الاعتماد داخل الملف.',
    },
    svg: { name: 'صورة، SVG', use: 'الصورة نفسها، واضحة بأي حجم.' },
    json: {
      name: 'وثيقة الاعتماد، JSON',
      use: 'للمحافظ وأدوات التحقق الأخرى: الوثيقة الموقَّعة نفسها.',
    },
    older: {
      name: 'Open Badges 2.0، JSON',
      use: 'للأدوات التي لا تقرأ إلا المواصفة الأقدم. هذا الملف غير موقَّع: تلك الأدوات تبحث عنه في هذا العنوان.',
    },
  },
  address: { code: 'رمز QR لعنوان هذه الصفحة', check: 'للتحقق منها: {address}' },
  /** An award in a list, after the recipient's name. */
  listed: 'عن {badge}',
  /** On the card that a link to an award unfolds into, and for those who do not see it. */
  card: {
    to: 'ممنوحة إلى',
    by: 'من {issuer}',
    check: 'للتحقق منها: {site}',
    ofAward: 'الشارة «{badge}»، ممنوحة إلى {recipient} من {issuer}',
    ofBadge: 'الشارة «{badge}» من {issuer}',
    ofRecord: 'الشارات الممنوحة إلى {recipient} من {issuer}',
    ofIssuer: 'شارات {issuer}',
    /** Below the community's name. */
    ofSite: 'شارات يمكن التحقق منها',
    badges: {
      zero: 'لا شارات',
      one: 'شارة واحدة',
      two: 'شارتان',
      few: '{count} شارات',
      many: '{count} شارة',
      other: '{count} شارة',
    },
    /** Below a recipient's name: `3 badges from the issuer`. */
    fromIssuer: '{badges} من {issuer}',
  },
  feeds: {
    ofSite: '{issuer}: عمليات المنح',
    ofBadge: '{badge} من {issuer}: عمليات المنح',
    ofAward: '{badge}، ممنوحة إلى {recipient}',
    until: 'صالحة حتى {day}.',
  },
  /** The days on which badges lapse, for calendars. */
  calendar: {
    ofSite: '{issuer}: شارات تنتهي صلاحيتها',
    ofRecipient: '{recipient}: شارات من {issuer} تنتهي صلاحيتها',
    lastDay: 'آخر يوم في صلاحية «{badge}»، {recipient}',
  },
} as const;
