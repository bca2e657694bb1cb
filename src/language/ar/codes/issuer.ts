/** What is said of the issuer. */

export const issuer = {
  'preview-issuer': 'هذه معاينة موقَّعة بمفتاح مؤقت: ليست شارة صادرة.',
  'trusted-issuer': {
    says: 'جهة إصدارها معروفة هنا.',
    details: {
      named: 'تذكر {issuer} جهةً لإصدارها، وهي معروفة هنا.',
      profile: 'جهة إصدارها {issuer}، وهي معروفة هنا (المصدر: {source}).',
    },
  },
  'known-issuer': {
    says: 'يعرف هذا الموقع جهة إصدارها، وليس مسؤولًا عنها.',
    details: {
      named: 'تذكر {issuer} جهةً لإصدارها، وهي معروفة هنا باسم {name}.',
      profile: 'جهة إصدارها {issuer}، وهي معروفة هنا باسم {name} (المصدر: {source}).',
    },
  },
  'unknown-issuer': {
    says: 'جهة إصدارها غير معروفة هنا.',
    details: {
      named: 'تذكر {issuer} جهةً لإصدارها، وهي غير معروفة هنا.',
      profile: 'جهة إصدارها {issuer}، وهي غير معروفة هنا (المصدر: {source}).',
    },
  },
  'malformed-did': {
    says: 'معرّف جهة إصدارها مكتوب خطأً.',
    details: { id: 'لا يذكر معرّف جهة الإصدار {id} عنوانًا على الويب ولا مفتاحًا.' },
  },
  'unsupported-issuer': {
    says: 'جهة إصدارها مسمّاة بطريقة لا تُفحص هنا.',
    details: {
      id: 'جهة الإصدار مسمّاة {id}؛ ولا يُفحص هنا إلا did:web و did:key و did:jwk و https.',
      profile: 'جهة الإصدار مسمّاة {id}، وليس هذا عنوانًا على الويب.',
    },
  },
  'issuer-unreachable': {
    says: 'تعذّرت قراءة ملف تعريف جهة إصدارها.',
    details: { address: 'تعذّرت قراءة ملف تعريف جهة الإصدار من {address}: {reason}' },
  },
  'malformed-profile': {
    says: 'لا ملف تعريف في عنوان جهة إصدارها.',
    details: {
      document: 'لا يحوي {source} ملف تعريف لجهة الإصدار: {reason}',
      id: 'يلزم جهةَ الإصدار "id" يكون عنوانًا.',
      type: 'يجب أن يكون "type" لجهة الإصدار Issuer أو Profile.',
      name: 'يلزم جهةَ الإصدار "name".',
      url: 'يلزم جهةَ الإصدار "url" على الويب.',
      email: 'يلزم جهةَ الإصدار "email".',
    },
  },
  'other-issuer': {
    says: 'في عنوان جهة إصدارها ملف تعريف لجهة أخرى.',
    details: { document: 'يعود ملف التعريف في {source} إلى جهة أخرى.' },
  },
} as const;
