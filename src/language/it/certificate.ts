/** The certificate: an award on paper. */

export const certificate = {
  /** What the paper is, by the type of the achievement (Open Badges 3.0); `any` for the rest. */
  kinds: {
    any: 'Attestato',
    Achievement: 'Attestato di merito',
    ApprenticeshipCertificate: 'Attestato di apprendistato',
    Assessment: 'Attestato di valutazione',
    AssociateDegree: 'Diploma universitario biennale',
    Award: 'Premio',
    BachelorDegree: 'Laurea',
    Badge: 'Attestato di riconoscimento',
    CertificateOfCompletion: 'Attestato di completamento',
    Certification: 'Certificazione',
    CommunityService: 'Attestato di volontariato',
    Competency: 'Attestato di competenza',
    Course: 'Attestato di completamento',
    Degree: 'Titolo accademico',
    Diploma: 'Diploma',
    DoctoralDegree: 'Dottorato',
    JourneymanCertificate: 'Attestato di qualifica artigiana',
    LearningProgram: 'Attestato di completamento',
    License: 'Licenza',
    MasterCertificate: 'Attestato di maestria artigiana',
    MasterDegree: 'Laurea magistrale',
    Membership: 'Attestato di appartenenza',
    MicroCredential: 'Microcredenziale',
    ProfessionalDoctorate: 'Dottorato professionale',
    ResearchDoctorate: 'Dottorato di ricerca',
    SecondarySchoolDiploma: 'Diploma di scuola secondaria',
  },
  /** Read in one with the name and the badge: says, name, earned, badge. */
  says: 'Si attesta che',
  earned: 'ha ottenuto',
  /** On a paper whose award does not stand. */
  record: 'Registrazione di un’assegnazione',
  was: 'ha ricevuto',
  credits: { one: '{count} credito', many: '{count} crediti', other: '{count} crediti' },
  level: 'Livello: {level}',
  placeAndDay: '{place}, {day}',
  until: 'Scadenza: {day}',
  check: 'Verificalo qui: {address}',
  /** For an award without a page: its file is checked there. */
  checkFile: 'Verifica il suo file qui: {address}',
  /** Title of a document with many. */
  several: '{issuer}: attestati',
  key: 'Firmato con la chiave {key}, impronta {fingerprint}',
  thanks: 'Reso possibile da',
  sponsored: 'Reso possibile da {sponsors}',
  signature: 'Firma di {name}',
  code: 'Codice QR con l’indirizzo a cui si verifica questo attestato',
} as const;
