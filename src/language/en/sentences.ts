/**
 * What the verifier says with a code where that holds for every case of it, so that other languages
 * translate the same sentence; what one case adds comes as a note in it or a sentence behind it. By
 * step, as in `codes.ts`, which has something for every code.
 *
 * One constant each, and no object: so the checking page carries a sentence with the code that says
 * it, which for rare badges is loaded only when one comes.
 */

// format
export const strictJson = 'It is well-formed JSON without double or hidden entries.';
export const malformedJson = 'The file is not strict JSON.';
export const duplicateKey = 'The file says something twice.';
export const notAnObject = 'A credential is a JSON object; this is JSON of another kind.';
export const verifierFault = 'This verifier failed at the file; it says nothing about it.';
export const malformedJws = 'The token (JWS) is malformed.';
export const unsecuredJws = 'The token is not signed.';
export const sharedSecretJws =
  'The token is signed with a shared secret: whoever could check it could have made it.';
export const criticalHeader =
  'The token asks its reader to understand more than this verifier does ("crit").';
export const wrongClaim = 'A claim of the token is not of the type that it must be.';
export const openBadges1 =
  'This is a badge of Open Badges 1, a form from before 2017 that is not checked here; its issuer can award it anew in a current form.';
export const badgeClassAlone =
  'This describes a kind of badge, but not that anybody was awarded it.';
export const issuerAlone = 'This describes an issuer, but not that anybody was awarded a badge.';
export const endorsementAlone = 'This is an endorsement in Open Badges 2.0, not a badge.';

// contexts
export const pinnedContexts = 'Its words are those of Open Badges 3.0, as kept in this verifier.';
export const noContext = 'The file names no context, so it is not a credential.';
export const unknownContext = 'It is written in words that this verifier does not keep.';
export const inlineContext =
  'It brings words of its own, which can give every other word another meaning; that is not checked here.';
export const contextOrder =
  'The first of its contexts is not that of verifiable credentials, as it must be.';
export const noBadgeContext =
  'It is a credential, but not written in the words of Open Badges 3.0.';
export const nestedContext = 'A part of it brings words of its own, which are not checked here.';
export const nullValue = 'A member is null: JSON-LD would drop it unseen.';
export const namelessId = 'A part of it is named by a label, which is not checked here.';
export const openBadges2 = 'Its words are those of Open Badges 2.0.';

// schema
export const openBadge = 'It has everything that an Open Badges 3.0 credential must have.';
export const endorsement = 'It has everything that an Open Badges 3.0 endorsement must have.';
export const record = 'It has everything that a CLR 2.0 record must have.';
export const noBadgeInside = 'The presentation holds no badge.';

// issuer
export const previewIssuer =
  'This is a preview, signed with a throw-away key: it is not an issued badge.';

// key
export const keyNotListed = 'The issuer does not list the key that signed it.';
export const keyNotForAssertions = 'The issuer does not let this key sign credentials.';
export const keyRevoked = 'The issuer has withdrawn the key.';
export const keyExpired = 'The key is past its last day.';
export const unsupportedKey = 'The key is of a kind that is not checked here.';
export const weakKey = 'The key is so weak that anybody could have signed it.';
export const withinScope = 'The issuer says that assertions at this address are its own.';
export const outOfScope =
  'It is not hosted where the issuer says that its assertions are: anybody could have put it there.';
export const issuerHasNoKey =
  'The profile of the issuer names no key, so nobody can have signed for it.';

// proof
export const noProof = 'It is not signed.';
export const malformedProof = 'A proof is incomplete or wrongly written.';
export const wrongPurpose = 'A proof was made for another purpose than stating something.';
export const tooComplex = 'It is too complex to be checked here.';
export const signatureCorrect =
  'The signature is correct: nothing was changed since it was signed.';
export const signatureWrong =
  'The signature does not fit: something was changed, or somebody else signed it.';
export const unsignedPresentation = 'The presentation itself is not signed: who shows it is open.';
export const hostedAsShown = 'It is hosted as it is shown.';
export const notSigned =
  'It says that it is signed, but the signature is missing: this is only the text that would have been signed.';

// status
export const notRevoked = 'The issuer has not withdrawn it.';
export const revoked = 'The issuer has withdrawn it.';
export const suspended = 'The issuer has suspended it.';
export const statusListTooShort = 'The status list is too short to keep anybody private.';
export const statusListOutOfDate = 'The status list is not valid at this moment.';
export const otherStatusPurpose =
  'The status list is for another purpose than the credential says.';
export const statusIndexOutOfRange = 'The status list has no such entry.';
export const noStatus = 'The issuer kept no way to withdraw it.';

// recipient
export const recipientNotChecked = 'Not checked whether it was awarded to the person who shows it.';
export const recipientMatches = 'It was awarded to the person asked about.';
export const recipientDiffers = 'It was awarded to somebody else than the person asked about.';
export const recipientUndecidable = 'It names its recipient in a way that cannot be compared here.';
