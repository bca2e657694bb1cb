/** The certificate: an award on paper. */

export const certificate = {
  /** What the paper is, by the type of the achievement (Open Badges 3.0); `any` for the rest. */
  kinds: {
    any: 'Urkunde',
    Achievement: 'Leistungsurkunde',
    ApprenticeshipCertificate: 'Ausbildungszeugnis',
    Assessment: 'Prüfungsbescheinigung',
    AssociateDegree: 'Associate Degree',
    Award: 'Auszeichnung',
    BachelorDegree: 'Bachelorabschluss',
    Badge: 'Anerkennungsurkunde',
    CertificateOfCompletion: 'Abschlussbescheinigung',
    Certification: 'Zertifizierung',
    CommunityService: 'Ehrenamtsurkunde',
    Competency: 'Kompetenznachweis',
    Course: 'Abschlussbescheinigung',
    Degree: 'Hochschulabschluss',
    Diploma: 'Abschlusszeugnis',
    DoctoralDegree: 'Doktorgrad',
    JourneymanCertificate: 'Gesellenbrief',
    LearningProgram: 'Abschlussbescheinigung',
    License: 'Lizenz',
    MasterCertificate: 'Meisterbrief',
    MasterDegree: 'Masterabschluss',
    Membership: 'Mitgliedsurkunde',
    MicroCredential: 'Microcredential',
    ProfessionalDoctorate: 'Berufsdoktorat',
    ResearchDoctorate: 'Doktorgrad',
    SecondarySchoolDiploma: 'Schulabschlusszeugnis',
  },
  /** Read in one with the name and the badge: says, name, earned, badge. */
  says: 'Diese Urkunde bestätigt:',
  earned: 'hat das Badge erworben:',
  /** On a paper whose award does not stand. */
  record: 'Vermerk über eine Verleihung',
  was: 'erhielt das Badge',
  credits: { one: '{count} Leistungspunkt', other: '{count} Leistungspunkte' },
  level: 'Stufe: {level}',
  placeAndDay: '{place}, den\u00a0{day}',
  until: 'Gültig bis {day}',
  check: 'Prüfbar unter {address}',
  /** For an award without a page: its file is checked there. */
  checkFile: 'Datei prüfbar unter {address}',
  /** Title of a document with many. */
  several: '{issuer}: Urkunden',
  key: 'Signiert mit Schlüssel {key}, Fingerabdruck {fingerprint}',
  thanks: 'Ermöglicht durch',
  sponsored: 'Ermöglicht durch {sponsors}',
  signature: 'Unterschrift von {name}',
  code: 'QR-Code mit der Adresse, unter der diese Urkunde geprüft wird',
} as const;
