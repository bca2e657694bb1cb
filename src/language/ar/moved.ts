/** The pages that a former address of the site shows: each leads to the same page of today. */

export const moved = {
  title: 'عنوان جديد لموقع {issuer}',
  says: 'انتقلت شارات {issuer}. هذه الصفحة الآن في {address}.',
  stays: 'الشارات الممنوحة تحت العنوان السابق تبقى صالحة.',
} as const;
