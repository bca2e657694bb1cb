/** What is said of revocation. `{fault}` is what was said of the list when it was checked. */

import { noList, saysWithdrawn, unreadList } from './sentences.ts';

export const status = {
  'not-revoked': {
    says: 'لم تسحبها جهة الإصدار.',
    details: {
      source: 'لم تسحبها جهة الإصدار (المصدر: {source}).',
      unsigned: 'لم تسحبها جهة الإصدار (المصدر: {source}، وهو غير موقَّع).',
      informative: 'حالتها لغرض "{purpose}" لا يمكن أن تسحبها، ولم تُقرأ.',
      hosted: 'لم تسحبها جهة الإصدار: ما زال عنوانها يجيب.',
    },
  },
  'status-message': {
    says: 'تقول جهة الإصدار شيئًا آخر عنها.',
    details: {
      text: 'تقول جهة إصدارها عنها: «{message}» (المصدر: {source}).',
      number: 'أعطتها جهة إصدارها الحالة {value}، بلا نص لها (المصدر: {source}).',
    },
  },
  revoked: {
    says: 'سحبتها جهة الإصدار.',
    details: {
      source: 'سحبتها جهة الإصدار (المصدر: {source}).',
      reason: 'سحبتها جهة الإصدار وذكرت سببًا: «{reason}» (المصدر: {source}).',
      unsigned: 'سحبتها جهة الإصدار وذكرت سببًا: «{reason}» (المصدر: {source}، وهو غير موقَّع).',
      gone: 'يجيب مضيف الإفادة بأنها زالت (410).',
      itself: saysWithdrawn,
    },
  },
  suspended: {
    says: 'علّقتها جهة الإصدار.',
    details: { source: 'علّقتها جهة الإصدار (المصدر: {source}).' },
  },
  replaced: {
    says: 'أحلّت جهة الإصدار محلها نسخة مصحَّحة.',
    details: {
      day: 'أحلّت جهة الإصدار محلها نسخة أخرى: وُقّعت النسخة الحالية في {day}، وعنوانها {address}.',
      address: 'أحلّت جهة الإصدار محلها نسخة أخرى: عنوان النسخة الحالية {address}.',
      handed:
        'أحلّت جهة الإصدار محلها نسخة أخرى: وُقّعت النسخة الحالية في {day}، وهي لدى من مُنحت إليه.',
    },
  },
  'status-not-shown':
    'لا يمكن الاطلاع على ما إذا كانت جهة إصدارها قد سحبتها: فمن يحملها اختار ما يعرضه، ولم يعرض سبيلًا إلى ذلك.',
  'no-status': 'لم تُبقِ جهة الإصدار سبيلًا إلى سحبها.',
  'unsupported-status': {
    says: 'حالتها محفوظة بطريقة لا تُفحص هنا.',
    details: {
      number: 'قيود حالتها أكثر مما يُفحص هنا.',
      type: 'حالتها محفوظة بصيغة {type}، وهي لا تُفحص هنا.',
      purpose: 'حالتها لغرض "{purpose}"، وهو لا يُفحص هنا.',
      bits: 'تحفظ قائمة الحالات أكثر من بتّ واحد لكل قيد.',
      size: 'تحفظ قائمة الحالات لكل قيد عدد بتّات غير الذي تذكره وثيقة الاعتماد.',
      largest: 'في حالتها بتّات أكثر مما يُقرأ هنا.',
      texts: 'ربما تقول جهة إصدارها شيئًا آخر عنها، لكنها لا تدرج النصوص.',
    },
  },
  'status-unreachable': {
    says: unreadList,
    details: {
      address: 'تعذّرت قراءة قائمة الحالات من {address}: {reason}',
      revocation: 'تعذّرت قراءة قائمة السحب من {address}: {reason}',
    },
  },
  'malformed-status-list': {
    says: noList,
    details: {
      entry: 'قيد حالتها ناقص.',
      document: 'لا يحوي {source} قائمة حالات: {reason}',
      type: 'الوثيقة في عنوان قائمة الحالات ليست قائمة حالات.',
      packed: 'لا يمكن فك ضغط قائمة الحالات.',
      'revocation-document': 'لا يحوي {source} قائمة سحب: {reason}',
      'revocation-type': 'الوثيقة في عنوان قائمة السحب ليست قائمة سحب.',
    },
  },
  'foreign-status-list': {
    says: 'قائمة الشارات المسحوبة ليست قائمة هذه الشارة وجهة إصدارها.',
    details: {
      id: 'قائمة الحالات غير التي تذكرها وثيقة الاعتماد.',
      signer:
        'قائمة الحالات موقَّعة من {signer}، لا من جهة الإصدار (المصدر: {source}). وهي لا تعدّ الشارة مسحوبة، وذلك ما لا تستطيع قوله يقينًا إلا جهة إصدارها.',
      by: 'قائمة الحالات موقَّعة من {signer}، لا من جهة الإصدار؛ والشارة نفسها تذكر تلك القائمة.',
      'revocation-id': 'قائمة السحب غير التي تذكرها وثيقة الاعتماد.',
      'revocation-issuer': 'قائمة السحب من جهة إصدار أخرى.',
    },
  },
  'forged-status-list': {
    says: 'قائمة الشارات المسحوبة غير موقَّعة من جهة الإصدار.',
    details: {
      fault: 'قائمة الحالات غير موقَّعة من جهة الإصدار. {fault}',
      proof: 'برهان قائمة الحالات غير سليم الصياغة.',
    },
  },
  'unverified-status-list': {
    says: 'تعذّر التحقق من توقيع قائمة الشارات المسحوبة.',
    details: {
      contexts: 'لا يمكن فحص قائمة الحالات هنا. {fault}',
      fault: 'تعذّر التحقق من توقيع قائمة الحالات. {fault}',
    },
  },
  'status-list-too-short': 'قائمة الحالات أقصر من أن تحفظ خصوصية أحد.',
  'status-list-out-of-date': 'قائمة الحالات غير صالحة في هذه اللحظة.',
  'other-status-purpose': 'قائمة الحالات لغرض غير الذي تذكره وثيقة الاعتماد.',
  'status-index-out-of-range': 'لا قيد كهذا في قائمة الحالات.',
  'revocation-list-unreachable': {
    says: unreadList,
    details: {
      address: 'تعذّرت قراءة قائمة الإفادات المسحوبة من {address}: {reason}',
      unnamed: 'قائمة الإفادات المسحوبة {address} غير مسمّاة بعنوان على الويب.',
    },
  },
  'malformed-revocation-list': {
    says: noList,
    details: {
      document: 'لا يحوي {source} قائمة إفادات مسحوبة: {reason}',
      unnamed: 'يدرج {source} ما سُحب برقم ("uid") ليس في هذه الشارة.',
      foreign: 'ليس {source} قائمة إفادات سحبتها جهة الإصدار هذه.',
    },
  },
} as const;
