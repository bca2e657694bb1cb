/** The README that a new community begins with, in Markdown. Links fill the places. */

export const readme = {
  title: 'شارات {issuer}',
  about: 'يضم هذا المستودع شارات {issuer} وعمليات منحها، نصوصًا. وهي منشورة على {address}.',
  badges: {
    title: 'الشارات',
    text: '{badges}: ماذا تعني كل منها وكيف تُنال. ولكل من حصل على شارة صفحة خاصة، فيها صورة وملف يستطيع أي شخص التحقق منه.',
    all: 'كل الشارات',
  },
  earn: {
    title: 'الحصول على شارة، أو ترشيح شخص لها',
    form: 'من دون git: {form}.',
    fillIn: 'ملء نموذج',
    git: 'بواسطة git: كتابة {profile} و{award}، ثم فتح طلب دمج. ويشرح {help} كيف يتم ذلك. ومراجعته هي الاعتراف.',
    who: 'الشخص',
    badge: 'الشارة',
    ask: 'كل ما يُكتب هنا علني. يُسأل الشخص أولًا، ولا يُكتب أي عنوان بريد إلكتروني.',
  },
  check: {
    title: 'التحقق من شارة',
    text: '{bring}، فيجري التحقق منها داخل متصفحك.',
    bring: 'يكفي رابطها أو صورتها أو ملفها',
  },
  who: {
    title: 'من يعتني بها',
    maintainers: 'فريق إدارة هذا المستودع.',
    named: '{names}.',
    rules: 'من يحق له منح أي شارة مذكور في `keys/issuer.json` وفي الشارات.',
  },
  engine:
    'يُصنع الموقع بـ Plainbadge: دليله {manual}، ويشرح {hosting} ما يعمل لدى المضيف وكيف تتم الترقية. ويعرض {command} الموقع على جهازك.',
  english: 'الملفات `MANUAL.md` و`HOSTING.md` و`CONTRIBUTING.md` بالإنجليزية.',
} as const;
