/** The certificate: an award on paper. */

export const certificate = {
  /** What the paper is, by the type of the achievement (Open Badges 3.0); `any` for the rest. */
  kinds: {
    any: 'Certificate',
    Achievement: 'Certificate of Achievement',
    ApprenticeshipCertificate: 'Apprenticeship Certificate',
    Assessment: 'Certificate of Assessment',
    AssociateDegree: 'Associate Degree',
    Award: 'Award',
    BachelorDegree: 'Bachelor’s Degree',
    Badge: 'Certificate of Recognition',
    CertificateOfCompletion: 'Certificate of Completion',
    Certification: 'Certification',
    CommunityService: 'Certificate of Service',
    Competency: 'Certificate of Competency',
    Course: 'Certificate of Completion',
    Degree: 'Degree',
    Diploma: 'Diploma',
    DoctoralDegree: 'Doctorate',
    JourneymanCertificate: 'Journeyman’s Certificate',
    LearningProgram: 'Certificate of Completion',
    License: 'Licence',
    MasterCertificate: 'Master Craftsman’s Certificate',
    MasterDegree: 'Master’s Degree',
    Membership: 'Certificate of Membership',
    MicroCredential: 'Micro-credential',
    ProfessionalDoctorate: 'Professional Doctorate',
    ResearchDoctorate: 'Doctorate',
    SecondarySchoolDiploma: 'Secondary School Diploma',
  },
  /** Read in one with the name and the badge: says, name, earned, badge. */
  says: 'This is to say that',
  earned: 'has earned',
  /** On a paper whose award does not stand. */
  record: 'Record of an award',
  was: 'was awarded',
  credits: { one: '{count} credit', other: '{count} credits' },
  level: 'Level: {level}',
  placeAndDay: '{place}, {day}',
  until: 'Valid until {day}',
  check: 'Check it at {address}',
  /** For an award without a page: its file is checked there. */
  checkFile: 'Check its file at {address}',
  /** Title of a document with many. */
  several: '{issuer}: certificates',
  key: 'Signed with key {key}, fingerprint {fingerprint}',
  thanks: 'Made possible by',
  sponsored: 'Made possible by {sponsors}',
  signature: 'Signature of {name}',
  code: 'QR code of the address where this certificate is checked',
} as const;
