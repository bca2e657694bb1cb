/** Tests of addresses and achievement types, as the formats use them. */

/**
 * An address that is written with letters beyond ASCII, as it is signed: in ASCII, as browsers send
 * it. Everything else stays as it is written; never throws.
 */
export function asciiAddress(text: string): string {
  return /^https:\/\//.test(text) &&
    /[^\0-~]/.test(text) &&
    !/[\s<>"{}|\\^`]/.test(text) &&
    URL.canParse(text)
    ? new URL(text).href
    : text;
}

/** True for an absolute https address in printable ASCII, without user name or password. */
export function isHttpsAddress(text: string): boolean {
  if (!/^https:\/\/[!-~]+$/.test(text) || /[<>"{}|\\^`]/.test(text) || !URL.canParse(text))
    return false;
  const { username, password, hostname } = new URL(text);
  return username === '' && password === '' && hostname.includes('.') && !hostname.endsWith('.');
}

/**
 * True for the address of a published site: it becomes a did:web identifier, so host and path are
 * narrow, and it is written exactly as browsers write it.
 */
export function isSiteAddress(text: string): boolean {
  return (
    isHttpsAddress(text) &&
    new URL(text).href === text &&
    /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*(?::\d{1,5})?\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*$/.test(
      text,
    )
  );
}

/** OB 3.0, section "AchievementType Enumeration". */
export const achievementTypes = [
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
] as const;

/** True for a word of the enumeration or an extension of it (`ext:` and a word). */
export function isAchievementType(text: string): boolean {
  return achievementTypes.some((type) => type === text) || /^ext:[A-Za-z0-9._-]{1,100}$/.test(text);
}
