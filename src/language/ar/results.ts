/** What can be reached in a badge, and what an award reached. */

export const results = {
  title: 'النتائج',
  /** On the page of a badge. */
  described: 'ما يمكن بلوغه',
  describedLead: 'قد يذكر المنح ما جرى بلوغه:',
  /** Below what was reached, or in the description of a badge. */
  required: 'المطلوب {value} على الأقل',
  range: '{least} إلى {most}',
  least: 'من {least}',
  most: 'حتى {most}',
  scale: 'من الأدنى إلى الأعلى: {values}',
  points: {
    zero: 'لا نقاط',
    one: 'نقطة واحدة',
    two: 'نقطتان',
    few: '{count} نقاط',
    many: '{count} نقطة',
    other: '{count} نقطة',
  },
  /** A share of a hundred. */
  percent: '{value}%',
  credits: 'الوحدات المعتمدة',
  /** Of the credits of a badge that an award says were earned. */
  creditsOf: '{earned} من {all}',
  /** A number of credits in a unit: 3 ECTS. */
  inUnit: '{count} {unit}',
  statuses: {
    Completed: 'مكتمل',
    Enrolled: 'مسجَّل',
    Failed: 'لم يُجتز',
    InProgress: 'قيد التنفيذ',
    OnHold: 'معلَّق',
    Provisional: 'مؤقت',
    Withdrew: 'انسحاب',
  },
  /** On paper, one phrase for each result. */
  phrase: '{name}: {reached}',
  /** In the record of a recipient. */
  totals: 'المجموع: {sums}. يُحتسب ما انتهت صلاحيته، ولا يُحتسب ما سُحب.',
} as const;
