/** What is said of signatures, and of a hosted badge of its original in their place. */

import { unknownHolder, unknownSignature } from './sentences.ts';

export const proof = {
  'signature-correct': {
    says: 'التوقيع صحيح: لم يتغيّر شيء منذ التوقيع.',
    details: {
      bounds:
        'التوقيع صحيح: لم يتغيّر شيء منذ التوقيع. وقد صُنع من أجل {bounds}؛ ولم يُفحص إن كان هذا الموضع هو المقصود.',
    },
  },
  'signature-wrong': 'التوقيع غير مطابق: تغيّر شيء ما، أو وقّعتها جهة أخرى.',
  'no-proof': 'هي غير موقَّعة.',
  'malformed-proof': {
    says: 'أحد البراهين ناقص أو مكتوب خطأً.',
    details: {
      kind: 'أحد البراهين لا يقول من أي نوع هو.',
      chain: 'أحد البراهين مصنوع على برهان آخر غير موجود.',
      token: 'يجب أن يكون "proof" في الرمز المميز كائنًا أو قائمة كائنات.',
    },
  },
  'unsupported-proof': {
    says: unknownSignature,
    details: {
      base: 'هي بالصيغة التي صنعتها جهة إصدارها لمن حصل عليها وحده، ومنها يختار ما يعرضه. تُطلب منه الصيغة المعدّة للعرض.',
      suite: 'هي موقَّعة بطريقة {suite}، وهي لا تُفحص هنا.',
      member: 'أحد البراهين مقيّد بالحقل "{member}"، وهو لا يُفحص هنا.',
      chain: 'أحد البراهين مصنوع على برهان آخر، ولا يُفحص ذلك هنا.',
      holder: unknownHolder,
    },
  },
  'wrong-purpose': 'صُنع أحد البراهين لغرض آخر غير الإفادة بشيء.',
  'too-many-proofs': {
    says: 'براهينها أكثر مما يُفحص هنا.',
    details: { number: 'عدد براهينها {number}، وهو أكثر مما يُفحص هنا.' },
  },
  'too-complex': {
    says: 'هي أعقد من أن تُفحص هنا.',
    details: { reason: 'هي أعقد من أن تُفحص هنا. {reason}' },
  },
  'not-linked-data': {
    says: 'تقول شيئًا لا يستطيع التوقيع أن يشمله.',
    details: {
      word: 'تقول "{word}"، وهو ما لا تعرّفه Open Badges 3.0، فلا يستطيع التوقيع أن يشمله.',
      something: 'تقول شيئًا لا تعرّفه Open Badges 3.0، فلا يستطيع التوقيع أن يشمله.',
    },
  },
  'undefined-word': {
    says: 'التوقيع صحيح. وتستخدم كلمة لا تعرّفها Open Badges 3.0.',
    details: {
      word: 'التوقيع صحيح ويشمل كل كلمة. والكلمة "{word}" ليست مما تعرّفه Open Badges 3.0.',
    },
  },
  'proof-expired': {
    says: 'مضى آخر يوم من صلاحية أحد البراهين.',
    details: { moment: 'كان أحد البراهين صالحًا حتى {moment} فقط.' },
  },
  'unsigned-presentation': 'العرض نفسه غير موقَّع: فمن يعرضه غير معلوم.',
  'not-signed': 'تقول إنها موقَّعة، لكن التوقيع مفقود: ليس هذا إلا النص الذي كان سيوقَّع.',
  'hosted-as-shown': {
    says: 'هي مستضافة كما عُرضت.',
    details: { source: 'هي مستضافة كما عُرضت (المصدر: {source}).' },
  },
  'hosted-newer': {
    says: 'تستضيف جهة إصدارها طبعة أحدث منها، وهي وحدها التي يُعتدّ بها.',
    details: {
      source: 'تستضيف جهة إصدارها طبعة أحدث منها، وهي وحدها التي يُعتدّ بها (المصدر: {source}).',
    },
  },
  'not-hosted': {
    says: 'تقول إنها مستضافة، لكنها لا تذكر عنوانًا على الويب.',
    details: {
      address: 'تقول إنها مستضافة، لكن {address} ليس عنوانًا على الويب.',
      nowhere: 'لا تقول أين تستضيفها جهة إصدارها. المطلوب عنوانها، أو الصورة التي جاءت معها.',
      token: 'هي رمز مميز موقَّع يقول إنه مستضاف لا موقَّع. المطلوب عنوان الشارة.',
    },
  },
  'hosted-differs': {
    says: 'ما تستضيفه جهة إصدارها يختلف عمّا عُرض.',
    details: {
      assertion: 'ما يقوله {source} يختلف عمّا عُرض، في "{member}".',
      badge: 'ما عُرض عن الشارة يختلف عمّا تقوله جهة إصدارها، في "{member}".',
    },
  },
  'hosted-unreachable': {
    says: 'تعذّرت قراءة ما تستضيفه جهة إصدارها.',
    details: {
      address: 'تعذّرت قراءة الإفادة من {address}: {reason}',
      withdrawn:
        'هذا ما بقي من شارة سُحبت، بحسب ما تقوله هي؛ أما إن كانت جهة إصدارها تقول ذلك فتعذّرت قراءته من {address}: {reason}',
    },
  },
  'malformed-hosted': {
    says: 'لا إفادة في العنوان الذي تُستضاف فيه.',
    details: { document: 'لا يحوي {source} إفادة: {reason}' },
  },
  'other-hosted': {
    says: 'في العنوان الذي تُستضاف فيه وثيقة أخرى.',
    details: { document: 'الوثيقة في {source} غير التي عُرضت.' },
  },
} as const;
