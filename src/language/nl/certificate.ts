/** The certificate: an award on paper. */

export const certificate = {
  /** What the paper is, by the type of the achievement (Open Badges 3.0); `any` for the rest. */
  kinds: {
    any: 'Certificaat',
    Achievement: 'Certificaat van prestatie',
    ApprenticeshipCertificate: 'Leerwerkcertificaat',
    Assessment: 'Certificaat van beoordeling',
    AssociateDegree: 'Associate degree',
    Award: 'Onderscheiding',
    BachelorDegree: 'Bachelordiploma',
    Badge: 'Certificaat van erkenning',
    CertificateOfCompletion: 'Certificaat van afronding',
    Certification: 'Certificering',
    CommunityService: 'Certificaat van vrijwillige inzet',
    Competency: 'Bewijs van bekwaamheid',
    Course: 'Certificaat van afronding',
    Degree: 'Graad',
    Diploma: 'Diploma',
    DoctoralDegree: 'Doctoraat',
    JourneymanCertificate: 'Gezellenbrief',
    LearningProgram: 'Certificaat van afronding',
    License: 'Bevoegdheidsbewijs',
    MasterCertificate: 'Meesterbrief',
    MasterDegree: 'Masterdiploma',
    Membership: 'Bewijs van lidmaatschap',
    MicroCredential: 'Microcredential',
    ProfessionalDoctorate: 'Professional doctorate',
    ResearchDoctorate: 'Doctoraat',
    SecondarySchoolDiploma: 'Diploma middelbare school',
  },
  /** Read in one with the name and the badge: says, name, earned, badge. */
  says: 'Hierbij verklaren wij:',
  earned: 'heeft de badge behaald:',
  /** On a paper whose award does not stand. */
  record: 'Vermelding van een toekenning',
  was: 'kreeg de badge',
  credits: { one: '{count} studiepunt', other: '{count} studiepunten' },
  level: 'Niveau: {level}',
  placeAndDay: '{place}, {day}',
  until: 'Geldig t/m {day}',
  check: 'Controleer op {address}',
  /** For an award without a page: its file is checked there. */
  checkFile: 'Controleer het bestand op {address}',
  /** Title of a document with many. */
  several: '{issuer}: certificaten',
  key: 'Ondertekend met sleutel {key}, vingerafdruk {fingerprint}',
  thanks: 'Mogelijk gemaakt door',
  sponsored: 'Mogelijk gemaakt door {sponsors}',
  signature: 'Handtekening van {name}',
  code: 'QR-code van het adres waar dit certificaat te controleren is',
} as const;
