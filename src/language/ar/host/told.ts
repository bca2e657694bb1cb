/** What is said once an award is signed: on the pull request, to the person, and before it lapses. */

export const told = {
  signed: {
    zero: 'لم يوقَّع أي منح من طلب الدمج هذا.',
    one: 'وُقّعت ونُشرت عملية منح واحدة من طلب الدمج هذا.',
    two: 'وُقّعت ونُشرت عمليتا منح من طلب الدمج هذا.',
    few: 'وُقّعت ونُشرت {count} عمليات منح من طلب الدمج هذا.',
    many: 'وُقّعت ونُشرت {count} عملية منح من طلب الدمج هذا.',
    other: 'وُقّعت ونُشرت {count} عملية منح من طلب الدمج هذا.',
  },
  fileOnly:
    'وُقّعت شارة {badge} لشخص لا صفحة له هنا. يشغّل أحد من فريق الإدارة {command} ويسلّمه الملفات.',
  quiet:
    'وُقّعت شارة {badge} لشخص ليس في أي قائمة، ولذلك لا يُكرَّر عنوانها هنا. يشغّل أحد من فريق الإدارة {command} ويسلّمه الرسالة.',
  /** The last three places are links. */
  award: '{badge} إلى {recipient}: {page}، {picture}، {credential}. هذه العناوين باقية.',
  page: 'الصفحة',
  picture: 'الصورة',
  credential: 'وثيقة الاعتماد',
  paste: 'رسالة للشخص، جاهزة للصق:',
  /** The message: paragraphs, an address on a line of its own below each but the first. */
  message: {
    subject: '{badge}، {issuer}',
    awarded: 'مُنحت الشارة «{badge}» إليك من {issuer}.',
    page: 'صفحتك، وهي باقية:',
    picture: 'صورة الشارة:',
    signedPicture: 'صورتك، وفي داخلها الشارة الموقَّعة (يُرسل الملف نفسه، لا لقطة شاشة):',
    linkedIn: 'الإضافة إلى ملفك الشخصي على LinkedIn:',
    check: 'يمكن لأي شخص التحقق منها في تلك الصفحة، أو بعنوانها هنا:',
    checkPicture: 'يمكن لأي شخص التحقق منها في تلك الصفحة، أو بالصورة هنا:',
  },
  /** One issue that names what lapses soon. */
  lapsing: {
    title: 'شارات تنتهي صلاحيتها قريبًا',
    none: 'لم يعد هناك ما تنتهي صلاحيته قريبًا.',
    lead: 'يُسأل الأشخاص إن كان تجديد شاراتهم ممكنًا: {command}. تُحدَّث هذه القائمة أولًا بأول، وتُغلق تلقائيًا.',
    /** `{page}` is a link. */
    line: '{date}: {badge}، {recipient} ({page})',
    more: {
      zero: 'ولا شيء غيرها: يسردها كلها {command}.',
      one: 'وواحدة غيرها: يسردها كلها {command}.',
      two: 'واثنتان غيرها: يسردها كلها {command}.',
      few: 'و{count} غيرها: يسردها كلها {command}.',
      many: 'و{count} غيرها: يسردها كلها {command}.',
      other: 'و{count} غيرها: يسردها كلها {command}.',
    },
    quiet: {
      zero: 'ولا شيء غيرها لأشخاص ليسوا في أي قائمة: {command} على جهازك.',
      one: 'وواحدة غيرها لأشخاص ليسوا في أي قائمة، فلا يُذكر عنها شيء هنا: {command} على جهازك.',
      two: 'واثنتان غيرها لأشخاص ليسوا في أي قائمة، فلا يُذكر عنهما شيء هنا: {command} على جهازك.',
      few: 'و{count} غيرها لأشخاص ليسوا في أي قائمة، فلا يُذكر عنها شيء هنا: {command} على جهازك.',
      many: 'و{count} غيرها لأشخاص ليسوا في أي قائمة، فلا يُذكر عنها شيء هنا: {command} على جهازك.',
      other: 'و{count} غيرها لأشخاص ليسوا في أي قائمة، فلا يُذكر عنها شيء هنا: {command} على جهازك.',
    },
  },
} as const;
