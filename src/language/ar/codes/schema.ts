/**
 * What is said of the parts of a document: is everything there, and written as it must be. Words in
 * straight quotes are members of the document.
 */

import { assertionId, saysWithdrawn, wholeAssertion } from './sentences.ts';

export const schema = {
  'open-badge': 'فيها كل ما يجب أن يكون في وثيقة اعتماد Open Badges 3.0.',
  endorsement: 'فيها كل ما يجب أن يكون في تزكية Open Badges 3.0.',
  record: 'فيها كل ما يجب أن يكون في سجل CLR 2.0.',
  'other-credential':
    'هي وثيقة اعتماد قابلة للتحقق من نوع آخر غير الشارة؛ ولا يُحكم هنا على ما تقوله.',
  'wrong-id': {
    says: 'معرّفها ناقص أو مكتوب خطأً.',
    details: {
      credential: 'يلزم وثيقةَ الاعتماد "id" يكون عنوانًا.',
      presentation: 'يجب أن يكون "id" للعرض عنوانًا.',
      assertion: assertionId,
    },
  },
  'wrong-type': {
    says: 'ليست من النوع الواجب.',
    details: { badge: 'يجب أن يذكر "type" فيها VerifiableCredential و OpenBadgeCredential.' },
  },
  'wrong-issuer': {
    says: 'جهة إصدارها ناقصة أو مكتوبة خطأً.',
    details: {
      profile: 'يجب أن يكون "issuer" كائنًا فيه "id" والنوع Profile.',
      holder: 'يجب أن يكون "holder" عنوانًا أو كائنًا فيه عنوان.',
    },
  },
  'wrong-date': {
    says: 'أحد التواريخ ناقص أو مكتوب خطأً.',
    details: {
      missing: 'يلزمها "{member}"، وهو تاريخ ووقت حقيقيان مع منطقة زمنية.',
      written: 'يجب أن يكون "{member}" تاريخًا ووقتًا حقيقيين مع منطقة زمنية.',
      order: 'تنتهي بحسبه قبل أن تبدأ.',
    },
  },
  'wrong-subject': {
    says: 'ما تقوله عن الشخص الحاصل عليها ناقص أو مكتوب خطأً.',
    details: {
      number: 'يلزمها "credentialSubject" واحد، لا أكثر.',
      'badge-type': 'يجب أن يكون الموضوع من النوع AchievementSubject.',
      'record-type': 'يجب أن يكون الموضوع من النوع ClrSubject.',
      nobody: 'يجب أن يكون للموضوع "id" أو "identifier"، وإلا فهي ليست عن أحد.',
      identifier: 'يجب أن يكون كل "identifier" كائن IdentityObject كاملًا.',
      endorsed: 'يجب أن تذكر التزكية ما تزكّيه بواسطة "id".',
      association: 'يجب أن يكون كل "association" كائنًا.',
    },
  },
  'wrong-achievement': {
    says: 'ما تقوله عن الإنجاز ناقص أو مكتوب خطأً.',
    details: {
      missing: 'يجب أن يكون للموضوع "achievement" واحد.',
      type: 'يلزم الإنجازَ "id" والنوع Achievement.',
      name: 'يلزم الإنجازَ "name" و "description".',
      criteria: 'يلزم الإنجازَ "criteria" مع "id" أو "narrative".',
      each: 'يجب أن يكون كل "achievement" كائنًا.',
    },
  },
  'wrong-status': {
    says: 'حالتها مكتوبة خطأً.',
    details: { each: 'يجب أن يكون كل "credentialStatus" كائنًا له نوع.' },
  },
  'wrong-proof': {
    says: 'برهانها مكتوب خطأً.',
    details: { objects: 'يجب أن يكون "proof" كائنًا أو قائمة كائنات.' },
  },
  'wrong-member': {
    says: 'جزء منها مكتوب خطأً.',
    details: {
      credential: 'يجب أن يكون كل "verifiableCredential" وثيقة اعتماد.',
      'presentation-subject': 'لا يمنح العرض شيئًا بنفسه، ويجب ألا يكون فيه "credentialSubject".',
      type: 'يجب أن يكون "{member}" من النوع {type}.',
      lacks: 'ينقص "{member}" ما يلي: {members}.',
      closed: 'في "{member}" حقول لا تسمح بها Open Badges 3.0 هناك.',
      text: 'يجب أن يكون "{member}" نصًا.',
      texts: 'يجب أن يكون "{member}" قائمة نصوص.',
      jws: 'يجب أن يكون "{member}" قائمة JWS مدمجة.',
      number: 'يجب أن يكون "{member}" عددًا.',
      flag: 'يجب أن يكون "{member}" إما true وإما false.',
      moment: 'يجب أن يكون "{member}" تاريخًا ووقتًا مع منطقة زمنية.',
      day: 'يجب أن يكون "{member}" يومًا.',
      language: 'يجب أن يكون "{member}" وسم لغة.',
      word: 'ليس "{member}" من الكلمات التي تضعها له Open Badges 3.0.',
      objects: 'يجب أن يكون "{member}" قائمة كائنات ({type}).',
      object: 'يجب أن يكون "{member}" كائنًا واحدًا ({type}).',
      names: 'يجب أن يكون "name" و "description" نصين.',
      evidence: 'يجب أن يكون كل "evidence" كائنًا.',
      'evidence-id': 'يجب أن يكون "id" في "evidence" عنوانًا.',
      image: 'يجب أن يكون "image" كائنًا.',
      service: 'يجب أن يكون لكل "{member}" نوع، وحيث يكون له "id" فهو عنوان.',
      resource: 'يلزم كل "relatedResource" معرّف "id" خاص به وملخّص سليم الصياغة.',
      'assertion-id': assertionId,
      'assertion-type': 'يجب أن يكون "type" فيها Assertion.',
      'assertion-uid': 'يلزم الإفادةَ "uid".',
      'assertion-issued-day': 'يلزمها "issuedOn"، وهو تاريخ أو عدد الثواني منذ 1970.',
      'assertion-expires-day': 'يجب أن يكون "expires" تاريخًا أو عدد الثواني منذ 1970.',
      'assertion-issued': 'يلزمها "issuedOn"، وهو تاريخ ووقت مع منطقة زمنية.',
      'assertion-expires': 'يجب أن يكون "expires" تاريخًا ووقتًا مع منطقة زمنية.',
      'assertion-badge': 'يلزمها "badge" له عنوان.',
      'assertion-image': 'يجب أن يكون "image" عنوانًا.',
      'assertion-evidence': 'يجب أن يكون كل "evidence" عنوانًا أو كائنًا.',
    },
  },
  'reused-id': {
    says: 'يتشارك جزءان منها معرّفًا واحدًا، فيمكن أن يُحسب أحدهما الآخر.',
    details: {
      whole: 'لجزء منها معرّف (id) الوثيقة كلها.',
      parts: 'لجزأين منها معرّف (id) واحد، ويقولان عنه شيئين مختلفين.',
    },
  },
  presentation: {
    says: 'هو عرض لوثائق اعتماد.',
    details: {
      counted: {
        zero: 'هو عرض لا وثيقة اعتماد فيه.',
        one: 'هو عرض لوثيقة اعتماد واحدة.',
        two: 'هو عرض لوثيقتي اعتماد.',
        few: 'هو عرض فيه {count} وثائق اعتماد.',
        many: 'هو عرض فيه {count} وثيقة اعتماد.',
        other: 'هو عرض فيه {count} وثيقة اعتماد.',
      },
    },
  },
  'complete-assertion': {
    says: wholeAssertion,
    details: {
      assertion: wholeAssertion,
      whole: 'في الإفادة وفي صنف شارتها كل ما يجب أن يكون فيهما.',
      withdrawn: saysWithdrawn,
    },
  },
  'wrong-verification': {
    says: 'لا تقول على الوجه الصحيح كيف يجري التحقق منها.',
    details: {
      missing:
        'لا تقول كيف يجري التحقق منها: يجب أن يكون "verification" فيها من النوع HostedBadge أو SignedBadge.',
      older: 'لا تقول كيف يجري التحقق منها: يجب أن يكون "verify" فيها من النوع hosted أو signed.',
      hosted: 'هي إفادة موقَّعة تقول إنها مستضافة لا موقَّعة.',
    },
  },
  'wrong-recipient': {
    says: 'الشخص الحاصل عليها غير مذكور أو مكتوب خطأً.',
    details: {
      missing: 'يلزمها "recipient".',
      members: 'يلزم الحقلَ "recipient" كلٌّ من "type" و "identity" و "hashed".',
      hashed: 'الحقل "recipient" غير مكتوب كما يقول "hashed" فيه.',
      salt: 'يجب أن يكون "salt" في "recipient" نصًا.',
    },
  },
  'wrong-badge-class': {
    says: 'صنف شارتها ناقص أو مكتوب خطأً.',
    details: {
      address: 'صنف الشارة {address} غير مسمّى بعنوان على الويب.',
      id: 'يلزم صنفَ الشارة "id" يكون عنوانًا.',
      type: 'يجب أن يكون "type" لصنف الشارة BadgeClass.',
      name: 'يلزم صنفَ الشارة "name" و "description".',
      image: 'يلزم صنفَ الشارة "image".',
      criteria: 'يلزم صنفَ الشارة "criteria".',
      issuer: 'يلزم صنفَ الشارة "issuer" له عنوان.',
      alignment: 'يلزم كل "alignment" حقلان: "targetName" و "targetUrl".',
    },
  },
  'badge-unreachable': {
    says: 'تعذّرت قراءة صنف شارتها.',
    details: { address: 'تعذّرت قراءة صنف الشارة من {address}: {reason}' },
  },
  'malformed-badge-class': {
    says: 'لا صنف شارة في العنوان الذي تذكره.',
    details: { document: 'لا يحوي {source} صنف شارة: {reason}' },
  },
  'other-badge-class': {
    says: 'في عنوان صنف شارتها وثيقة أخرى.',
    details: { document: 'الوثيقة في {source} غير التي تذكرها الإفادة.' },
  },
} as const;
