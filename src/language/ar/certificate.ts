/** The certificate: an award on paper. */

export const certificate = {
  /** What the paper is, by the type of the achievement (Open Badges 3.0); `any` for the rest. */
  kinds: {
    any: 'شهادة',
    Achievement: 'شهادة إنجاز',
    ApprenticeshipCertificate: 'شهادة تلمذة مهنية',
    Assessment: 'شهادة تقييم',
    AssociateDegree: 'درجة مشارك',
    Award: 'جائزة',
    BachelorDegree: 'درجة البكالوريوس',
    Badge: 'شهادة تقدير',
    CertificateOfCompletion: 'شهادة إتمام',
    Certification: 'شهادة اعتماد',
    CommunityService: 'شهادة خدمة مجتمعية',
    Competency: 'شهادة كفاءة',
    Course: 'شهادة إتمام',
    Degree: 'درجة علمية',
    Diploma: 'دبلوم',
    DoctoralDegree: 'درجة الدكتوراه',
    JourneymanCertificate: 'شهادة تأهيل حِرفي',
    LearningProgram: 'شهادة إتمام',
    License: 'رخصة',
    MasterCertificate: 'شهادة إتقان حِرفي',
    MasterDegree: 'درجة الماجستير',
    Membership: 'شهادة عضوية',
    MicroCredential: 'شهادة مصغّرة',
    ProfessionalDoctorate: 'دكتوراه مهنية',
    ResearchDoctorate: 'درجة الدكتوراه',
    SecondarySchoolDiploma: 'شهادة الثانوية',
  },
  /** Read in one with the name and the badge: says, name, earned, badge. */
  says: 'نشهد بحصول',
  earned: 'على',
  /** On a paper whose award does not stand; a noun, so that it suits every name before it. */
  record: 'سجلّ منح',
  was: 'الشارة الممنوحة',
  credits: {
    zero: 'لا وحدات معتمدة',
    one: 'وحدة معتمدة واحدة',
    two: 'وحدتان معتمدتان',
    few: '{count} وحدات معتمدة',
    many: '{count} وحدة معتمدة',
    other: '{count} وحدة معتمدة',
  },
  level: 'المستوى: {level}',
  placeAndDay: '{place}، {day}',
  until: 'صالحة حتى {day}',
  check: 'للتحقق منها: {address}',
  /** For an award without a page: its file is checked there. */
  checkFile: 'للتحقق من ملفها: {address}',
  /** Title of a document with many. */
  several: '{issuer}: شهادات',
  key: 'موقَّعة بالمفتاح {key}، البصمة {fingerprint}',
  thanks: 'بفضل دعم',
  signature: 'توقيع {name}',
  code: 'رمز QR للعنوان الذي يُتحقق فيه من هذه الشهادة',
} as const;
