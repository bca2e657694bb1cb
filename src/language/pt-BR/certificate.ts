/** The certificate: an award on paper. */

export const certificate = {
  /** What the paper is, by the type of the achievement (Open Badges 3.0); `any` for the rest. */
  kinds: {
    any: 'Certificado',
    Achievement: 'Certificado de conquista',
    ApprenticeshipCertificate: 'Certificado de aprendizagem',
    Assessment: 'Certificado de avaliação',
    AssociateDegree: 'Diploma superior de curta duração',
    Award: 'Prêmio',
    BachelorDegree: 'Diploma de bacharelado',
    Badge: 'Certificado de reconhecimento',
    CertificateOfCompletion: 'Certificado de conclusão',
    Certification: 'Certificação',
    CommunityService: 'Certificado de serviço comunitário',
    Competency: 'Certificado de competência',
    Course: 'Certificado de conclusão',
    Degree: 'Diploma',
    Diploma: 'Diploma',
    DoctoralDegree: 'Diploma de doutorado',
    JourneymanCertificate: 'Certificado de ofício',
    LearningProgram: 'Certificado de conclusão',
    License: 'Licença',
    MasterCertificate: 'Certificado de maestria no ofício',
    MasterDegree: 'Diploma de mestrado',
    Membership: 'Certificado de filiação',
    MicroCredential: 'Microcredencial',
    ProfessionalDoctorate: 'Diploma de doutorado profissional',
    ResearchDoctorate: 'Diploma de doutorado',
    SecondarySchoolDiploma: 'Diploma de ensino médio',
  },
  /** Read in one with the name and the badge: says, name, earned, badge. */
  says: 'Certificamos que',
  earned: 'conquistou',
  /** On a paper whose award does not stand. */
  record: 'Registro de uma concessão',
  was: 'recebeu',
  credits: { one: '{count} crédito', many: '{count} créditos', other: '{count} créditos' },
  level: 'Nível: {level}',
  placeAndDay: '{place}, {day}',
  until: 'Válido até {day}',
  check: 'Verifique em {address}',
  /** For an award without a page: its file is checked there. */
  checkFile: 'Verifique o arquivo em {address}',
  /** Title of a document with many. */
  several: '{issuer}: certificados',
  key: 'Assinado com a chave {key}, impressão digital {fingerprint}',
  thanks: 'Com o apoio de',
  sponsored: 'Com o apoio de {sponsors}',
  signature: 'Assinatura de {name}',
  code: 'Código QR do endereço onde este certificado é verificado',
} as const;
