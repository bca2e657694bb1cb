/** The certificate: an award on paper. */

export const certificate = {
  /** What the paper is, by the type of the achievement (Open Badges 3.0); `any` for the rest. */
  kinds: {
    any: '認定証',
    Achievement: '達成証',
    ApprenticeshipCertificate: '見習い修了証',
    Assessment: '評価認定証',
    AssociateDegree: '準学士号',
    Award: '表彰状',
    BachelorDegree: '学士号',
    Badge: '認定証',
    CertificateOfCompletion: '修了証',
    Certification: '資格認定証',
    CommunityService: '社会奉仕活動証明書',
    Competency: '能力認定証',
    Course: '修了証',
    Degree: '学位記',
    Diploma: '修了証書',
    DoctoralDegree: '博士号',
    JourneymanCertificate: '職人認定証',
    LearningProgram: '修了証',
    License: '免許証',
    MasterCertificate: '親方職人認定証',
    MasterDegree: '修士号',
    Membership: '会員証',
    MicroCredential: 'マイクロクレデンシャル',
    ProfessionalDoctorate: '専門職博士号',
    ResearchDoctorate: '博士号',
    SecondarySchoolDiploma: '中等教育修了証書',
  },
  /** Read in one with the name and the badge: says, name, earned, badge. */
  says: '次のとおり証します',
  earned: '上記の方は次のバッジを取得しました',
  /** On a paper whose award does not stand. */
  record: '授与の記録',
  was: '上記の方に次のバッジが授与されました',
  credits: { other: '{count}単位' },
  level: 'レベル：{level}',
  placeAndDay: '{place}、{day}',
  until: '有効期限：{day}',
  check: '検証： {address}',
  /** For an award without a page: its file is checked there. */
  checkFile: 'ファイルの検証： {address}',
  /** Title of a document with many. */
  several: '{issuer}：認定証',
  key: '署名に使った鍵：{key}、フィンガープリント：{fingerprint}',
  thanks: '協賛',
  sponsored: '協賛：{sponsors}',
  signature: '{name}さんの署名',
  code: 'この認定証を検証するアドレスのQRコード',
} as const;
