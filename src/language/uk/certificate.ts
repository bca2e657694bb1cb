/** The certificate: an award on paper. */

export const certificate = {
  /** What the paper is, by the type of the achievement (Open Badges 3.0); `any` for the rest. */
  kinds: {
    any: 'Сертифікат',
    Achievement: 'Сертифікат про досягнення',
    ApprenticeshipCertificate: 'Свідоцтво про навчання ремесла',
    Assessment: 'Сертифікат про оцінювання',
    AssociateDegree: 'Ступінь молодшого бакалавра',
    Award: 'Нагорода',
    BachelorDegree: 'Ступінь бакалавра',
    Badge: 'Сертифікат про визнання',
    CertificateOfCompletion: 'Сертифікат про завершення',
    Certification: 'Сертифікація',
    CommunityService: 'Сертифікат про громадську працю',
    Competency: 'Сертифікат компетентності',
    Course: 'Сертифікат про завершення',
    Degree: 'Ступінь',
    Diploma: 'Диплом',
    DoctoralDegree: 'Докторський ступінь',
    JourneymanCertificate: 'Свідоцтво підмайстра',
    LearningProgram: 'Сертифікат про завершення',
    License: 'Ліцензія',
    MasterCertificate: 'Свідоцтво майстра',
    MasterDegree: 'Ступінь магістра',
    Membership: 'Свідоцтво про членство',
    MicroCredential: 'Мікрокваліфікація',
    ProfessionalDoctorate: 'Професійний докторський ступінь',
    ResearchDoctorate: 'Докторський ступінь',
    SecondarySchoolDiploma: 'Атестат про середню освіту',
  },
  /** Read in one with the name and the badge: says, name, earned, badge. */
  says: 'Цим засвідчено, що',
  earned: 'має відзнаку',
  /** On a paper whose award does not stand. */
  record: 'Запис про вручення',
  was: 'вручена відзнака',
  credits: {
    one: '{count} кредит',
    few: '{count} кредити',
    many: '{count} кредитів',
    other: '{count} кредиту',
  },
  level: 'Рівень: {level}',
  placeAndDay: '{place}, {day}',
  until: 'Діє до {day}',
  check: 'Перевірити: {address}',
  /** For an award without a page: its file is checked there. */
  checkFile: 'Перевірити файл: {address}',
  /** Title of a document with many. */
  several: '{issuer}: сертифікати',
  key: 'Підписано ключем {key}, відбиток {fingerprint}',
  thanks: 'За підтримки:',
  sponsored: 'За підтримки: {sponsors}',
  signature: 'Підпис: {name}',
  code: 'QR-код з адресою, за якою перевіряють цей сертифікат',
} as const;
