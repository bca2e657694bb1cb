/** The share kit of an award. */

export const share = {
  sentence: 'مُنحت الشارة «{badge}» إلى {recipient} من {issuer}.',
  toProfile: 'الإضافة إلى ملفك الشخصي على LinkedIn',
  linkedIn: 'النشر على LinkedIn',
  mastodon: 'النشر على Mastodon',
  bluesky: 'النشر على Bluesky',
  mail: 'الإرسال بالبريد الإلكتروني',
  /** Where the device has a way to share of its own. */
  device: 'المشاركة عبر تطبيق آخر',
  link: { title: 'الرابط', copy: 'نسخ الرابط' },
  /** Beside the code of a page's address. */
  scan: 'يفتح مسح هذا الرمز الصفحة.',
  /** The kit of a page that is no award. */
  page: {
    title: 'مشاركة هذه الصفحة',
    ofRecipient: '{recipient}: شارات من {issuer}.',
    ofIssuer: 'شارات من {issuer}.',
  },
  copies: {
    signature: {
      title: 'في توقيع بريدك الإلكتروني',
      use: 'HTML للتوقيع في برنامج بريدك: صورة صغيرة تؤدي إلى هنا.',
      copy: 'نسخ التوقيع',
    },
    embed: {
      title: 'على موقعك',
      use: 'HTML بلا نص برمجي. تأتي الصورة من هذا الموقع.',
      copy: 'نسخ HTML',
    },
    frame: {
      title: 'على موقعك، مع حالتها',
      use: 'إطار: يُحدَّث ما يعرضه مع هذا الموقع، حتى إن انتهت صلاحية الشارة. ويصنع WordPress وأمثاله إطارًا من الرابط وحده.',
      copy: 'نسخ الإطار',
    },
    ask: {
      title: 'طلب كلمة من شخص آخر',
      use: 'للإرسال إلى من يعرف ما أنجزته. يوقّع كل منهم كلمته بنفسه، وتُنشر هنا بعد موافقة أحد ممن لهم منح الشارات.',
      copy: 'نسخ الطلب',
      text: '{sentence} {page}\n\nهل يمكنك ذكر ما هو معروف لديك عن ذلك؟\nبمفتاح لديك يوقّعها متصفحك هنا: {link}\nإن كانت لديك شارات تصدر باستخدام Plainbadge، فهذا يوقّع كلمتك: {command}\nوإلا فتكفي رسالة إليّ: يمكن أن تظهر كلماتك بجانب الشارة، منسوبة إليك وغير موقَّعة.',
    },
    readme: { title: 'في ملف README', use: 'Markdown.', copy: 'نسخ Markdown' },
  },
  wallet: {
    title: 'في محفظة',
    use: 'يمكن مسح هذا الرمز بتطبيق محفظة لوثائق الاعتماد: يؤدي إلى الوثيقة الموقَّعة نفسها.',
    alt: 'رمز QR لعنوان وثيقة الاعتماد',
    /** Where the wallet is on the device that shows the page. */
    tap: 'فتح الوثيقة الموقَّعة على هذا الجهاز',
  },
  copied: 'تم النسخ',
} as const;
