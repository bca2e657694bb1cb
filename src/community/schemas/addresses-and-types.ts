/** Tests of addresses and achievement types, as the formats use them. */

/**
 * An address or IRI that is written with letters beyond ASCII, as it is signed: in ASCII, as browsers
 * send it (RFC 3987, section 3.1). Everything else stays as it is written; never throws.
 */
export function asciiAddress(text: string): string {
  return /^(?:https?:\/\/|(?:urn|did|tag|info):)/.test(text) &&
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
 * True for an absolute IRI (RFC 3987, section 2.2) that names something: http and https without
 * user name or password, `urn:`, `did:`, `tag:` or `info:`. Nothing that a browser would run.
 */
export function isIdentifier(text: string): boolean {
  if (!/^[!-~]{1,2000}$/.test(text) || /[<>"{}|\\^`]/.test(text) || !URL.canParse(text))
    return false;
  const { protocol, username, password, hostname, pathname } = new URL(text);
  if (protocol === 'https:') return isHttpsAddress(text);
  if (protocol === 'http:')
    return /^http:\/\//.test(text) && username + password === '' && hostname.includes('.');
  return /^(?:urn|did|tag|info):$/.test(protocol) && pathname.length > 2;
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
