/** The certificate: an award on paper. */

export const certificate = {
  /** What the paper is, by the type of the achievement (Open Badges 3.0); `any` for the rest. */
  kinds: {
    any: 'Certificado',
    Achievement: 'Certificado de logro',
    ApprenticeshipCertificate: 'Certificado de aprendizaje',
    Assessment: 'Certificado de evaluación',
    AssociateDegree: 'Título de grado asociado',
    Award: 'Premio',
    BachelorDegree: 'Título universitario de grado',
    Badge: 'Certificado de reconocimiento',
    CertificateOfCompletion: 'Certificado de finalización',
    Certification: 'Certificación',
    CommunityService: 'Certificado de servicio',
    Competency: 'Certificado de competencia',
    Course: 'Certificado de finalización',
    Degree: 'Título universitario',
    Diploma: 'Diploma',
    DoctoralDegree: 'Doctorado',
    JourneymanCertificate: 'Certificado de oficialía',
    LearningProgram: 'Certificado de finalización',
    License: 'Licencia',
    MasterCertificate: 'Certificado de maestría artesanal',
    MasterDegree: 'Título de maestría',
    Membership: 'Certificado de membresía',
    MicroCredential: 'Microcredencial',
    ProfessionalDoctorate: 'Doctorado profesional',
    ResearchDoctorate: 'Doctorado',
    SecondarySchoolDiploma: 'Título de educación secundaria',
  },
  /** Read in one with the name and the badge: says, name, earned, badge. */
  says: 'Se hace constar que',
  earned: 'ha conseguido',
  /** On a paper whose award does not stand. */
  record: 'Constancia de un reconocimiento',
  was: 'recibió',
  credits: { one: '{count} crédito', many: '{count} de créditos', other: '{count} créditos' },
  level: 'Nivel: {level}',
  placeAndDay: '{place}, {day}',
  until: 'Válido hasta el {day}',
  check: 'Verifícalo en {address}',
  /** For an award without a page: its file is checked there. */
  checkFile: 'Verifica su archivo en {address}',
  /** Title of a document with many. */
  several: '{issuer}: certificados',
  key: 'Firmado con la clave {key}, huella {fingerprint}',
  thanks: 'Posible gracias a',
  sponsored: 'Posible gracias a {sponsors}',
  signature: 'Firma de {name}',
  code: 'Código QR de la dirección donde se verifica este certificado',
} as const;
