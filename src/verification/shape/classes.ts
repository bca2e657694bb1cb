/**
 * The classes of the strict Open Badges 3.0 schema (July 2024) as data: what each must have, and of
 * what kind each member is. Where the schema wants a list, one object in place of a list of one is
 * let pass, as JSON-LD and the schema of October 2025 do. What breaks the schema makes a badge
 * invalid, though its signature may hold: that is what the standard's own validator says since July
 * 2026.
 */

export type MemberKind =
  | 'text'
  | 'texts'
  | 'number'
  | 'flag'
  | 'moment'
  | 'day'
  | 'language'
  | 'jws'
  | readonly string[]
  | ClassOf;

interface ClassOf {
  readonly of: string;
  /** Whether there may be several. */
  readonly many: boolean;
}

interface ClassRules {
  /** What `type` must name; null where any type will do. */
  readonly type: string | null;
  readonly required: readonly string[];
  /** Whether members that are not named here are refused. */
  readonly closed?: true;
  readonly members: Readonly<Record<string, MemberKind>>;
}

const one = (name: string): ClassOf => ({ of: name, many: false });
const many = (name: string): ClassOf => ({ of: name, many: true });
const texts = (...names: readonly string[]): Record<string, 'text'> =>
  Object.fromEntries(names.map((name) => [name, 'text']));

/** These may be extended by `ext:` and a name. */
const achievementTypes = [
  'Achievement',
  'ApprenticeshipCertificate',
  'Assessment',
  'Assignment',
  'AssociateDegree',
  'Award',
  'Badge',
  'BachelorDegree',
  'Certificate',
  'CertificateOfCompletion',
  'Certification',
  'CommunityService',
  'Competency',
  'Course',
  'CoCurricular',
  'Degree',
  'Diploma',
  'DoctoralDegree',
  'Fieldwork',
  'GeneralEducationDevelopment',
  'JourneymanCertificate',
  'LearningProgram',
  'License',
  'Membership',
  'ProfessionalDoctorate',
  'QualityAssuranceCredential',
  'MasterCertificate',
  'MasterDegree',
  'MicroCredential',
  'ResearchDoctorate',
  'SecondarySchoolDiploma',
];
const identifierTypes = [
  'name',
  'sourcedId',
  'systemId',
  'productId',
  'userName',
  'accountId',
  'emailAddress',
  'nationalIdentityNumber',
  'isbn',
  'issn',
  'lisSourcedId',
  'oneRosterSourcedId',
  'sisSourcedId',
  'ltiContextId',
  'ltiDeploymentId',
  'ltiToolId',
  'ltiPlatformId',
  'ltiUserId',
  'identifier',
];
const resultTypes = [
  'GradePointAverage',
  'LetterGrade',
  'Percent',
  'PerformanceLevel',
  'PredictedScore',
  'RawScore',
  'Result',
  'RubricCriterion',
  'RubricCriterionLevel',
  'RubricScore',
  'ScaledScore',
  'Status',
];
const targetTypes = [
  'ceasn:Competency',
  'ceterms:Credential',
  'CFItem',
  'CFRubric',
  'CFRubricCriterion',
  'CFRubricCriterionLevel',
  'CTDL',
];
const resultStatuses = [
  'Completed',
  'Enrolled',
  'Failed',
  'InProgress',
  'OnHold',
  'Provisional',
  'Withdrew',
];

export const classes: Readonly<Record<string, ClassRules>> = {
  AchievementSubject: {
    type: 'AchievementSubject',
    required: ['achievement'],
    members: {
      activityEndDate: 'moment',
      activityStartDate: 'moment',
      creditsEarned: 'number',
      achievement: one('Achievement'),
      identifier: many('IdentityObject'),
      image: one('Image'),
      result: many('Result'),
      source: one('Profile'),
      ...texts('id', 'licenseNumber', 'narrative', 'role', 'term'),
    },
  },
  Achievement: {
    type: 'Achievement',
    required: ['id', 'criteria', 'description', 'name'],
    members: {
      alignment: many('Alignment'),
      achievementType: achievementTypes,
      creator: one('Profile'),
      creditsAvailable: 'number',
      criteria: one('Criteria'),
      image: one('Image'),
      inLanguage: 'language',
      otherIdentifier: many('IdentifierEntry'),
      related: many('Related'),
      resultDescription: many('ResultDescription'),
      tag: 'texts',
      endorsementJwt: 'jws',
      ...texts(
        'id',
        'description',
        'fieldOfStudy',
        'humanCode',
        'name',
        'specialization',
        'version',
      ),
    },
  },
  Criteria: { type: null, required: [], members: texts('id', 'narrative') },
  Image: { type: 'Image', required: ['id'], closed: true, members: texts('id', 'type', 'caption') },
  IdentityObject: {
    type: 'IdentityObject',
    required: ['hashed', 'identityHash', 'identityType'],
    closed: true,
    members: {
      hashed: 'flag',
      identityType: identifierTypes,
      ...texts('type', 'identityHash', 'salt'),
    },
  },
  IdentifierEntry: {
    type: 'IdentifierEntry',
    required: ['identifier', 'identifierType'],
    closed: true,
    members: { identifierType: identifierTypes, ...texts('type', 'identifier') },
  },
  Profile: {
    type: 'Profile',
    required: ['id'],
    members: {
      image: one('Image'),
      address: one('Address'),
      otherIdentifier: many('IdentifierEntry'),
      parentOrg: one('Profile'),
      dateOfBirth: 'day',
      endorsementJwt: 'jws',
      ...texts(
        'id',
        'name',
        'url',
        'phone',
        'description',
        'email',
        'official',
        'familyName',
        'givenName',
        'additionalName',
        'patronymicName',
        'honorificPrefix',
        'honorificSuffix',
        'familyNamePrefix',
      ),
    },
  },
  Address: {
    type: 'Address',
    required: [],
    members: {
      geo: one('GeoCoordinates'),
      ...texts(
        'addressCountry',
        'addressCountryCode',
        'addressRegion',
        'addressLocality',
        'streetAddress',
        'postOfficeBoxNumber',
        'postalCode',
      ),
    },
  },
  GeoCoordinates: {
    type: 'GeoCoordinates',
    required: ['latitude', 'longitude'],
    members: { latitude: 'number', longitude: 'number' },
  },
  Alignment: {
    type: 'Alignment',
    required: ['targetName', 'targetUrl'],
    members: {
      targetType: targetTypes,
      ...texts('targetCode', 'targetDescription', 'targetName', 'targetFramework', 'targetUrl'),
    },
  },
  Related: {
    type: 'Related',
    required: ['id'],
    members: { inLanguage: 'language', ...texts('id', 'version') },
  },
  ResultDescription: {
    type: 'ResultDescription',
    required: ['id', 'name', 'resultType'],
    members: {
      alignment: many('Alignment'),
      allowedValue: 'texts',
      resultType: resultTypes,
      rubricCriterionLevel: many('RubricCriterionLevel'),
      ...texts('id', 'name', 'requiredLevel', 'requiredValue', 'valueMax', 'valueMin'),
    },
  },
  RubricCriterionLevel: {
    type: 'RubricCriterionLevel',
    required: ['id', 'name'],
    members: {
      alignment: many('Alignment'),
      ...texts('id', 'description', 'level', 'name', 'points'),
    },
  },
  Result: {
    type: 'Result',
    required: [],
    members: {
      alignment: many('Alignment'),
      status: resultStatuses,
      ...texts('achievedLevel', 'resultDescription', 'value'),
    },
  },
  Evidence: {
    type: 'Evidence',
    required: [],
    members: texts('id', 'narrative', 'name', 'description', 'genre', 'audience'),
  },
  EndorsementSubject: {
    type: 'EndorsementSubject',
    required: ['id'],
    members: texts('id', 'endorsementComment'),
  },
};
