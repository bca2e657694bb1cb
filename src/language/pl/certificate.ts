/** The certificate: an award on paper. */

export const certificate = {
  /** What the paper is, by the type of the achievement (Open Badges 3.0); `any` for the rest. */
  kinds: {
    any: 'Certyfikat',
    Achievement: 'Certyfikat osiągnięcia',
    ApprenticeshipCertificate: 'Świadectwo przyuczenia do zawodu',
    Assessment: 'Zaświadczenie o ocenie',
    AssociateDegree: 'Stopień Associate',
    Award: 'Wyróżnienie',
    BachelorDegree: 'Dyplom licencjacki',
    Badge: 'Dyplom uznania',
    CertificateOfCompletion: 'Zaświadczenie o ukończeniu',
    Certification: 'Certyfikacja',
    CommunityService: 'Zaświadczenie o działalności społecznej',
    Competency: 'Certyfikat kompetencji',
    Course: 'Zaświadczenie o ukończeniu',
    Degree: 'Stopień akademicki',
    Diploma: 'Dyplom',
    DoctoralDegree: 'Doktorat',
    JourneymanCertificate: 'Świadectwo czeladnicze',
    LearningProgram: 'Zaświadczenie o ukończeniu',
    License: 'Licencja',
    MasterCertificate: 'Dyplom mistrzowski',
    MasterDegree: 'Dyplom magisterski',
    Membership: 'Zaświadczenie o członkostwie',
    MicroCredential: 'Mikropoświadczenie',
    ProfessionalDoctorate: 'Doktorat zawodowy',
    ResearchDoctorate: 'Doktorat',
    SecondarySchoolDiploma: 'Świadectwo szkoły średniej',
  },
  /** Read in one with the name and the badge: says, name, earned, badge. */
  says: 'Zaświadcza się, że',
  earned: 'zdobywa odznakę',
  /** On a paper whose award does not stand. */
  record: 'Zapis przyznania',
  was: 'przyznana odznaka:',
  credits: {
    one: '{count} punkt',
    few: '{count} punkty',
    many: '{count} punktów',
    other: '{count} punktu',
  },
  level: 'Poziom: {level}',
  placeAndDay: '{place}, {day}',
  until: 'Ważność: do {day}',
  check: 'Sprawdź: {address}',
  /** For an award without a page: its file is checked there. */
  checkFile: 'Sprawdź plik: {address}',
  /** Title of a document with many. */
  several: '{issuer}: certyfikaty',
  key: 'Podpisano kluczem {key}, odcisk {fingerprint}',
  thanks: 'Dziękujemy za wsparcie:',
  sponsored: 'Dziękujemy za wsparcie: {sponsors}',
  signature: 'Podpis: {name}',
  code: 'Kod QR z adresem, pod którym sprawdza się ten certyfikat',
} as const;
