/**
 * What the check answers to people who fill in a form or the page for proposals. The English
 * sentences are those of the check itself, which these are found by (`src/language/answered.ts`).
 */

const awards = {
  noBadge: 'لا توجد شارة {badge}.',
  noRecipient: 'لا يوجد هنا شخص {recipient}.',
  meant: 'هل المقصود {name}؟',
  recipientThere: 'الشخص {recipient} موجود من قبل: {path}.',
  badgeThere: 'الشارة {badge} موجودة من قبل: {path}.',
  has: 'لدى {recipient} الشارة {badge} من قبل: {path}.',
  twice: 'ذُكر الشخص {recipient} مرتين.',
  sameFolder: 'سيكون لشخصين المجلد {folder}.',
  taken:
    'هنا شخص له المجلد {folder} من قبل، وقد يكون {name} هو نفسه. يُكتب هذا المجلد إن كان الشخص نفسه، وإلا فاسم آخر.',
  longList: 'عدد الأشخاص في القائمة هو {most} على الأكثر؛ وفي هذه {count}.',
  retired:
    'لم تعد الشارة {badge} تُمنح: كان آخر يوم لها {day}. تُمنح شارة أخرى، أو يُكتب اليوم الذي جرى فيه الحصول عليها إن كان {day} أو قبله.',
  lacks:
    'ينقص {recipient} في {date} ما تشترطه {badge}: {missing}. يُمنح ذلك أولًا، أو يُقال في جملة علنية واحدة لماذا تُمنح مع ذلك: {field}.',
  noReason: '{said} ليس سببًا. يُقال في جملة واحدة يجوز أن تكون علنية لماذا تُمنح مع ذلك: {field}.',
  noException: '{field} للشارات التي تشترط غيرها أولًا: {badge} لا تشترط شيئًا. يُترك فارغًا.',
  noDay: '{field} {said} ليس يومًا في التقويم: يُكتب {day}.',
  future: '{field} {day} يوم في المستقبل: اليوم هو {today} (UTC).',
  early:
    '{field} {day} قبل إنشاء الشارة {badge} في {created}. إن كان الحصول عليها ممكنًا قبل ذلك فيُكتب ذلك اليوم في {key} في {path}.',
  noAddress: '{field} {said} ليس عنوانًا يبدأ بـ https://.',
  ownFile:
    'هذا الدليل ملف من هذا الموقع نفسه تقرؤه البرامج. يوضع رابط إلى صفحة تُظهر ما أُنجز، أو يُحذف هذا الدليل.',
} as const;

const results = {
  noResult: 'لا يذكر {said} نتيجة من نتائج الشارة مع ما تحقق: يُكتب {line}. تصف الشارة {names}.',
  noResults: 'لا تصف الشارة {badge} نتائج، فلا يمكن ذكر شيء منها: {said}.',
  resultTwice: 'ذُكرت النتيجة «{name}» مرتين. تُترك التي تُحتسب.',
  outside:
    'قيمة «{name}» هي {value}، وهي خارج {range}. يُكتب عدد ضمن {range}، أو يُغيَّر النطاق في الشارة.',
  noNumber:
    'يجب أن تكون قيمة «{name}» عددًا، لكنها {value}. تُكتب أرقام فقط، مع نقطة قبل الكسور: {one} أو {other}، من دون {sign}.',
  noLevel: 'لا يوجد في «{name}» مستوى {value}.',
  noValue: 'لا توجد في «{name}» قيمة {value}.',
  noStatus: 'لا توجد في «{name}» حالة {value}.',
  oneOf: 'يُكتب واحد من هذه: {names}.',
  below:
    '{value} في «{name}» أقل مما تشترطه الشارة، {required}. تُمنح عند بلوغ {required}، أو يُصحَّح ما تحقق.',
  unsaid:
    'تشترط {badge} في «{name}» ما لا يقل عن {required}، ولم يقل أحد ما جرى بلوغه. يُكتب: {line}.',
  noCount: '{field} {said} ليس عددًا مثل 2 أو 2.5.',
  credits: 'تساوي الشارة {worth} من الوحدات المعتمدة، ويذكر هذا المنح {said}.',
  noCredits: 'لا تساوي الشارة أي وحدات معتمدة، فلا يمكن الحصول على شيء منها.',
  allCredits: 'يُحذف {key}: يشمل المنح كل الوحدات المعتمدة لشارته. ولا يُذكر إلا ما هو أقل.',
} as const;

const names = {
  nameOfBadge: 'ينقص اسم الشارة.',
  nameToShow: 'ينقص الاسم الذي يظهر؛ ويكفي لقب.',
  says: 'ينقص {field} ما تقوله الشارة عمّن لديه الشارة، في جملة أو جملتين.',
  criteria: 'ينقص {field} كيفية الحصول على الشارة، بصيغة Markdown.',
  noCriteria:
    'لا شيء يقول كيف يكون الحصول على الشارة. يُكتب ذلك تحت السطر الثاني {line}، في جملة أو قائمة.',
  noFolder:
    'لا يصلح شيء من هذا الاسم مجلدًا: يُعطى مجلد من الحروف اللاتينية الصغيرة a إلى z والأرقام وشرطات مفردة في الداخل، 64 حرفًا على الأكثر.',
  wrongFolder:
    'لا يصلح {name} هنا اسمًا لمجلد: تُستعمل الحروف اللاتينية الصغيرة a إلى z والأرقام وشرطات مفردة في الداخل، 64 حرفًا على الأكثر.',
  meaning: 'للاسم {name} معنى خاص هنا. يُختار اسم آخر.',
  hasName: '{name} اسم لشارة أخرى من قبل، {other} في {path}.',
  looksLike: 'يشبه {name} اسم شارة أخرى، {other} في {path}.',
  oneWordMore: 'تُعطى هذه الشارة اسمًا لا يلتبس بالآخر، بزيادة كلمة مثلًا.',
} as const;

const texts = {
  long: 'يجب ألا يزيد {field} على {most} من الأحرف، لكنه {value}.',
  many: 'يجب ألا يزيد {field} على {most} من العناصر، لكن فيه {count}.',
  shorten: 'يُختصر.',
  least: 'يجب أن يكون {field} {least} على الأقل، لكنه {value}.',
  most: 'يجب أن يكون {field} {most} على الأكثر، لكنه {value}.',
  another: 'يُكتب عدد آخر.',
  line: 'يجب أن يكون {field} نصًا مرئيًا في سطر واحد من دون فراغات حوله، لكنه {value}.',
  ends: '(يُبقي {one} و{other} بعد المفتاح نهاية السطر الأخير، ويُبقي {other} نهاية كل سطر.)',
  write: 'يُكتب {line}.',
  tag: 'يجب أن يكون {field} رمز لغة مثل en أو de أو pt-BR، لكنه {value}.',
  address: 'يجب أن يكون {field} عنوانًا يبدأ بـ https:// ولا فراغ فيه، لكنه {value}.',
  form: 'يُكتب بهذه الصورة.',
  instance: 'على سبيل المثال: {example}.',
  composed:
    'كُتب حرف هنا بعدة رموز: ليس النص بصيغة يونيكود NFC. يُكتب الحرف من جديد، أو يُلصق من هنا: {letter}',
  hidden: 'هنا {what}، {code}.',
  hiddenMore: 'هنا {what}، {code}، وبعده {count} أخرى مثله.',
  deleteControl: 'يُحذف؛ فهو لا يُرى، لكن محررًا يُظهر رموز التحكم يجده.',
  deleteDirection: 'يُحذف؛ فالكتابة من اليمين إلى اليسار تظهر صحيحة من دونه.',
  deleteInvisible: 'يُحذف، أو تُكتب الكلمات من جديد بدل لصقها.',
  writeWhole: 'يُكتب الرمز كاملًا، بلصقه مثلًا.',
} as const;

const markdown = {
  link: 'يجب أن يقود الرابط إلى عنوان يبدأ بـ https://. يُكتب العنوان كاملًا كما يُظهره المتصفح.',
  footnote: 'لا تُنشر الحواشي. توضع الملاحظة في النص بين قوسين.',
  html: 'لا تُنشر شيفرة HTML. يُكتب النص بصيغة Markdown؛ ولإظهار {sign} كما هو يُكتب {escaped} أو توضع الكلمات بين علامتي اقتباس مائلتين.',
  picture:
    'لا تُنشر صور داخل النصوص: فقد يراقب بها موقع آخر القرّاء. يوضع رابط إلى الصورة بدل ذلك: يُحذف {sign}.',
  deep: 'القوائم أو الاقتباسات أو التشديد أو الأقواس هنا كثيرة جدًا أو متداخلة جدًا. يُكتب النص بصورة أبسط، بمستويات أقل.',
  characters: 'في النص أكثر من {most} من الأحرف. يُختصر، أو يوضع رابط إلى صفحة فيها البقية.',
  lines: 'في النص أكثر من {most} من الأسطر. يُكتب في أسطر أقل، أو يوضع رابط إلى صفحة فيها كله.',
  cells:
    'في الجداول أكثر من {most} من الخلايا. تُعرض صفوف أو أعمدة أقل، أو يوضع رابط إلى صفحة فيها الجدول كله.',
  email: 'هنا عنوان بريد إلكتروني، وما يدخل git يبقى علنيًا إلى الأبد. يُحذف.',
  hash: 'إن أراد صاحبه أن يُظهر أن شارة ما له، فإن {command} يسأل عن العنوان ويكتب تجزئة مملّحة له.',
  password:
    'هنا عنوان ويب فيه اسم مستخدم أو كلمة مرور، وما يدخل git يبقى علنيًا إلى الأبد. يُكتب العنوان من دون ما بين // و@. وإن كانت كلمة مرور فتُغيَّر حيث تُستعمل.',
} as const;

export const answers = {
  sentences: { ...awards, ...results, ...names, ...texts, ...markdown },
  /** What stands in a place of a sentence. */
  parts: {
    item: 'العنصر {number} من {list}',
    times: '{badge} بعدد {need} (حتى الآن {have})',
    some: '{need} من {badges} (حتى الآن {have})',
    like: 'مثل {day}',
    either: '{one} أو {other}',
    range: '{least} إلى {most}',
    control: 'رمز تحكم',
    direction: 'رمز يغيّر اتجاه الكتابة',
    invisible: 'رمز غير مرئي',
    half: 'نصف رمز',
    date: '«التاريخ»:',
    creditsField: '«الوحدات المعتمدة»:',
    evidence: '«الأدلة»:',
    exception: '«استثناء»',
    inException: 'في «استثناء»',
    asReached: 'في «ما جرى بلوغه»',
    behindPeople: 'بعد الشارة والأشخاص',
    badgeSays: '«ماذا تقول»',
    howEarned: '«كيفية الحصول عليها»',
    theDay: 'اليوم',
    theAddress: 'العنوان',
    inForm: 'في نموذج، أو في صفحة الاقتراحات',
    behind: 'ما بعد {key}،',
  },
  /** Of a picture, whatever is wrong with it: what always helps. */
  picture:
    'لا يصلح {file} كما هو صورةً لشارة. يُحفظ بصيغة PNG، بقياس 512 × 512 بكسل، ويُختار من جديد.',
} as const;
