/** The certificate: an award on paper. */

export const certificate = {
  /** What the paper is, by the type of the achievement (Open Badges 3.0); `any` for the rest. */
  kinds: {
    any: '證書',
    Achievement: '成就證書',
    ApprenticeshipCertificate: '學徒結訓證書',
    Assessment: '評量證書',
    AssociateDegree: '副學士學位',
    Award: '獎狀',
    BachelorDegree: '學士學位',
    Badge: '表揚證書',
    CertificateOfCompletion: '結業證書',
    Certification: '認證',
    CommunityService: '服務證書',
    Competency: '能力證書',
    Course: '結業證書',
    Degree: '學位',
    Diploma: '文憑',
    DoctoralDegree: '博士學位',
    JourneymanCertificate: '技工證書',
    LearningProgram: '結業證書',
    License: '執照',
    MasterCertificate: '師傅資格證書',
    MasterDegree: '碩士學位',
    Membership: '會員證書',
    MicroCredential: '微憑證',
    ProfessionalDoctorate: '專業博士學位',
    ResearchDoctorate: '博士學位',
    SecondarySchoolDiploma: '中學畢業證書',
  },
  /** Read in one with the name and the badge: says, name, earned, badge. */
  says: '茲證明',
  earned: '獲頒',
  /** On a paper whose award does not stand. */
  record: '頒發紀錄',
  was: '曾獲頒',
  credits: { other: '{count} 學分' },
  level: '程度：{level}',
  placeAndDay: '{place}，{day}',
  until: '有效至{day}',
  check: '到 {address} 查驗',
  /** For an award without a page: its file is checked there. */
  checkFile: '到 {address} 查驗它的檔案',
  /** Title of a document with many. */
  several: '{issuer}：證書',
  key: '以金鑰 {key} 簽署，指紋 {fingerprint}',
  thanks: '感謝贊助',
  sponsored: '感謝贊助：{sponsors}',
  signature: '{name} 的簽名',
  code: '查驗這張證書之網址的 QR 碼',
} as const;
