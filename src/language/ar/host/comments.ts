/**
 * What somebody is answered who asked for awards in a comment. What stands between backticks is
 * typed as it is, in every language.
 */

export const comments = {
  /** Around the reasons. */
  refused: 'لم يُصنع شيء من هذا التعليق:',
  again: 'لا يُقرأ تعديل التعليق: يُكتب تعليق آخر.',
  proposed: '{pull} هو الاقتراح. يراجعه هناك من له منح الشارة.',
  email:
    'في هذا التعليق عنوان بريد إلكتروني، والتعليقات علنية. يُرجى حذفه بتعديل التعليق، وحذف تاريخ ذلك التعديل. ومن تُمنح إليه الشارة يُذكر بحسابه: @ada.',
  apart: 'يُطلب `/award` و `/claims` كلٌّ في تعليق خاص به.',
  /** For whoever may not award by a comment; `{form}` is a link. */
  notYours: 'منح {badges} بتعليق ليس متاحًا لك. لكن اقتراح ذلك متاح للجميع: {form}.',
  form: 'هذا النموذج',
  notYoursBare:
    'منح {badges} بتعليق ليس متاحًا لك. لكن اقتراح ذلك متاح للجميع: بنموذج البلاغات الجديدة.',
  award: {
    many: 'أقصى ما يطلبه تعليق واحد من عمليات المنح {most}؛ وهذا يطلب {count}.',
    wants: 'يلزم `/award` شارة وشخص، كما في {example}.',
    name: 'ليس {word} اسم أحد هنا: يُكتب كما في {example}.',
    nobody: 'لا اسم بعد {badge}: يُكتب كما في {example}.',
    days: 'هنا يومان: {days}.',
    day: 'ليس {word} يومًا: يُكتب {days}.',
    dayBare: '2026-05-01 مثال على كتابة اليوم؛ أما {word} فليس يومًا.',
    badges: 'لا شارة هنا باسم {badges}.',
    severalFolders: 'الحساب @{account} هو حساب {folders}: يُذكر المجلد.',
    noAccount: 'لا حساب باسم @{account}.',
    taken:
      'هنا شخص له المجلد {folder}، ولا يقول إن @{account} حسابه. إن كان الشخص نفسه فيُكتب {folder} من دون العلامة @.',
    below:
      'تحت السبب مباشرةً قائمة أو اقتباس أو شيفرة أو عنوان، ولا يمكن أن يحتوي السبب هنا على ذلك: اكتبه في أسطر عادية، أو اترك سطرًا فارغًا فوقه.',
  },
  claims: {
    one: 'يأخذ التعليق مطالبات فعالية واحدة: يُكتب تعليق لكل فعالية.',
    wants: 'يلزم `/claims` شارة ويوم الفعالية، كما في {example}.',
    day: 'ليس {word} يومًا: يُكتب كما في {example}.',
    exception:
      'تعليق المطالبات لا يستثني أحدًا: من تنقصه شارة يُكتب له `/award … [exception: …]` في تعليق خاص به.',
    none: 'لا يمكن أخذ أي مطالبة بالشارة {badge} بتاريخ {date}.',
    /** One that is left out. */
    line: '#{issue}: {why}',
    leftOut: 'ما تُرك وبقي مفتوحًا:',
    events:
      'تذكر المطالبات فعاليات عددها {count} في ذلك اليوم: {events}. تُذكر المقصودة، كما في {example}.',
    later: 'أقصى ما يؤخذ في المرة الواحدة {most}: يُطلب الباقي بعد دمج هذه.',
    unread: 'لا يمكن قراءتها: {why}',
    program: 'كتبها برنامج.',
    foreignList: 'هي قائمة شخص آخر: طريقها وسمها الخاص.',
    ownVoice:
      'لمن أرسلها حق الموافقة على منح هذه الشارة، فتكون موافقة على ما هو له: طريقها وسمها الخاص.',
    twice: 'تذكر {name} مرتين.',
    again: 'تذكر {name} كما تذكره #{issue}.',
  },
} as const;
