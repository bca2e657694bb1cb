/** The certificate: an award on paper. */

export const certificate = {
  /** What the paper is, by the type of the achievement (Open Badges 3.0); `any` for the rest. */
  kinds: {
    any: 'Certificat',
    Achievement: 'Certificat de réussite',
    ApprenticeshipCertificate: 'Certificat d’apprentissage',
    Assessment: 'Certificat d’évaluation',
    AssociateDegree: 'Diplôme de cycle court',
    Award: 'Distinction',
    BachelorDegree: 'Diplôme de licence',
    Badge: 'Certificat de reconnaissance',
    CertificateOfCompletion: 'Certificat de fin de formation',
    Certification: 'Certification',
    CommunityService: 'Certificat d’engagement',
    Competency: 'Certificat de compétence',
    Course: 'Certificat de fin de formation',
    Degree: 'Grade universitaire',
    Diploma: 'Diplôme',
    DoctoralDegree: 'Doctorat',
    JourneymanCertificate: 'Certificat de compagnonnage',
    LearningProgram: 'Certificat de fin de formation',
    License: 'Autorisation d’exercer',
    MasterCertificate: 'Brevet de maîtrise',
    MasterDegree: 'Diplôme de master',
    Membership: 'Certificat d’adhésion',
    MicroCredential: 'Microcertification',
    ProfessionalDoctorate: 'Doctorat professionnel',
    ResearchDoctorate: 'Doctorat',
    SecondarySchoolDiploma: 'Diplôme de fin d’études secondaires',
  },
  /** Read in one with the name and the badge: says, name, earned, badge. */
  says: 'Ce document l’atteste :',
  earned: 'a obtenu',
  /** On a paper whose award does not stand. */
  record: 'Trace d’une attribution',
  was: 'a reçu',
  credits: { one: '{count} crédit', many: '{count} crédits', other: '{count} crédits' },
  level: 'Niveau : {level}',
  placeAndDay: '{place}, le {day}',
  until: 'Valide jusqu’au {day}',
  check: 'À vérifier sur {address}',
  /** For an award without a page: its file is checked there. */
  checkFile: 'Son fichier se vérifie sur {address}',
  /** Title of a document with many. */
  several: '{issuer} : certificats',
  key: 'Signé avec la clé {key}, empreinte {fingerprint}',
  thanks: 'Avec le soutien de',
  sponsored: 'Avec le soutien de {sponsors}',
  signature: 'Signature de {name}',
  code: 'Code QR de l’adresse où ce certificat se vérifie',
} as const;
