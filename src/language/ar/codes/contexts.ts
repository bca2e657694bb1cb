/** What is said of the vocabulary of a document. */

export const contexts = {
  'pinned-contexts': 'مفرداتها هي مفردات Open Badges 3.0 كما تحفظها أداة التحقق هذه.',
  'no-context': {
    says: 'لا يذكر الملف أي سياق، فليس وثيقة اعتماد.',
    details: {
      assertion: 'لا يذكر الملف أي سياق، فليس إفادة.',
      credential: 'ليس بين سياقاتها سياق وثائق الاعتماد القابلة للتحقق.',
    },
  },
  'context-order': 'أول سياقاتها ليس سياق وثائق الاعتماد القابلة للتحقق، كما يجب أن يكون.',
  'no-badge-context': 'هي وثيقة اعتماد، لكنها غير مكتوبة بمفردات Open Badges 3.0.',
  'nested-context': 'يأتي جزء منها بمفردات خاصة به لا تُفحص هنا.',
  'null-value': {
    says: 'قيمة أحد الحقول null، وهي لا تقول شيئًا؛ وعُومل الحقل كأنه غير موجود.',
    details: {
      place: 'قيمة "{place}" هي null، وهي لا تقول شيئًا؛ وعُومل الحقل كأنه غير موجود.',
    },
  },
  'nameless-id': 'جزء منها مسمّى بوسم لا يُفحص هنا.',
  'open-badges-2': 'مفرداتها هي مفردات Open Badges 2.0.',
  'open-badges-1': 'مفرداتها هي مفردات Open Badges 1، وهي الصيغة السابقة لعام 2018.',
  'unknown-context': {
    says: 'هي مكتوبة بمفردات لا تحفظها أداة التحقق هذه.',
    details: {
      context: 'هي مكتوبة بمفردات لا تحفظها أداة التحقق هذه ({context}).',
      unreachable:
        'هي مكتوبة بمفردات لا تحفظها أداة التحقق هذه ({context})، وتعذّرت قراءتها: {reason}',
      version: 'لا تذكر أي إصدار موجود من Open Badges.',
    },
  },
  'extension-context': {
    says: 'تضيف مفردات خاصة بها إلى مفردات Open Badges 3.0، ولا تغيّر شيئًا من هذه.',
    details: {
      fetched:
        'تضيف مفردات {host} إلى مفردات Open Badges 3.0، ولا تغيّر شيئًا من هذه (المصدر: {context}، SHA-256 {digest}).',
      inline: 'تأتي بمفردات خاصة بها تضيف إلى مفردات Open Badges 3.0 ولا تغيّر شيئًا منها.',
    },
  },
  'refused-context': {
    says: 'تأتي بمفردات قد تعطي مفردات Open Badges 3.0 معنى آخر؛ ولا يُفحص ذلك هنا.',
    details: {
      word: 'قد تعطي مفردات {source} مفردات Open Badges 3.0 معنى آخر ("{word}")؛ ولا يُفحص ذلك هنا.',
      order: 'تأتي بمفردات أخرى قبل مفردات Open Badges 3.0، وقد تحدّد معناها؛ ولا يُفحص ذلك هنا.',
      shortened: 'تأتي بكلمة ("{word}") تعطي العناوين التي فيها معنى آخر؛ ولا يُفحص ذلك هنا.',
      number: 'تأتي بمفردات من مواضع عددها أكثر من {most}، وهو أكثر مما يُفحص هنا.',
      document: 'لا يحوي {source} مفردات يمكن قراءتها هنا.',
    },
  },
  'json-ld-keyword': {
    says: 'تستخدم كلمة قد تقول أشياء لا يراها من يقرأ.',
    details: { word: 'تستخدم "{word}"، وقد تقول أشياء لا يراها من يقرأ.' },
  },
  'undefined-key': {
    says: 'تستخدم كلمة ليست في Open Badges 3.0.',
    details: { word: 'الكلمة "{word}" ليست من كلمات Open Badges 3.0.' },
  },
} as const;
