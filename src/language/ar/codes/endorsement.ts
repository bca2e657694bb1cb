/** What is said of endorsements. `{fault}` is what was said of one when it was checked. */

export const endorsement = {
  'endorsement-valid': {
    says: 'تحمل تزكية من جهة ما، والتوقيع صحيح.',
    details: { issuer: 'تحمل تزكية من {issuer}، والتوقيع صحيح.' },
  },
  'endorsement-broken': {
    says: 'تدّعي تزكية غير صالحة.',
    details: { issuer: 'تدّعي تزكية من {issuer}، وهي غير صالحة. {fault}' },
  },
  'endorsement-unverified': {
    says: 'تعذّر البتّ في تزكيتها.',
    details: {
      issuer: 'تعذّر البتّ إن كانت تحمل تزكية من {issuer}. {fault}',
      left: 'لم يُنظر في تزكيات أخرى، وعددها {left}.',
    },
  },
  'endorsement-lapsed': {
    says: 'إحدى تزكياتها لا يُعتدّ بها الآن.',
    details: {
      expired: 'تزكية من {issuer} لا يُعتدّ بها الآن (منتهية الصلاحية). {fault}',
      'not-yet-valid': 'تزكية من {issuer} لا يُعتدّ بها الآن (لم تبدأ صلاحيتها بعد). {fault}',
      revoked: 'تزكية من {issuer} لا يُعتدّ بها الآن (مسحوبة). {fault}',
    },
  },
} as const;
