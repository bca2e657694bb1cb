/** What others say of an award, a badge or the issuer: signed by an issuer or a person, or said. */

export const endorsements = {
  title: 'ما يقوله الآخرون',
  lead: 'لا يغيّر شيء من هذا صلاحية الشارة: جهة إصدارها وحدها مسؤولة عن ذلك.',
  issuer: {
    by: 'باسم {host}',
    named: 'الاسم الذي تطلقه على نفسها: {name}.',
    grade: 'لا أحد هنا يضمن التوقيع: عند التحقق منه يسأل متصفحك {host}.',
    /** Of Open Badges 2.0: its author hosts it. */
    hosted: 'لم يوقّعها أحد: تُحتسب ما دام {host} ينشرها في {place}.',
    place: 'هذا العنوان',
  },
  person: {
    by: '{name}',
    grade: 'موقَّعة بمفتاح يدرجه الملف الشخصي لهذا الشخص.',
  },
  words: {
    by: '{who}',
    grade: 'غير موقَّعة. قيلت في {place}.',
    confirmed: 'غير موقَّعة. قيلت في {place}، وجرت الموافقة عليها هناك من الحساب {account}.',
    place: 'اقتراح خضع للمراجعة',
  },
  check: 'التحقق من التوقيع',
  checkOf: 'التحقق من توقيع {who}',
  file: 'الملف الموقَّع',
  together: 'الشارة وما وقّعه الآخرون بشأنها، في ملف واحد',
  from: 'من {day}.',
  until: 'من {day} حتى {until}.',
  ended: 'انتهت في {until}.',
  bound: 'تذكر الملف نفسه المنشور هنا تحديدًا.',
  unbound: 'تذكر العنوان، ولا تذكر ملفًا بعينه.',
  before: 'تذكر الملف كما كان قبل تصحيحه.',
  version: 'الإصدار {version}.',
} as const;
