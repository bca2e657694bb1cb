/**
 * What each code of a check says, without its particulars: for languages that the verifier, which speaks English, does not
 * speak. By step, as in `src/verification/codes.ts`.
 */

import { sealCodes } from './seal-codes.ts';

export const codes = {
  format: {
    'strict-json': 'It is well-formed JSON without double or hidden entries.', 'malformed-json': 'The file is not strict JSON.',
    'duplicate-key': 'The file says something twice.', 'too-large': 'It is larger than what is checked here.',
    'too-deep': 'It is nested deeper than what is checked here.', 'too-complex': 'It holds more than what is checked here.',
    'not-an-object': 'A credential is a JSON object; this is JSON of another kind.', 'unsupported-format': 'It is of a kind that is not checked here.',
    'no-credential-inside': 'There is no badge in this file.', 'two-credentials': 'The file holds several credentials where one is expected.',
    'broken-picture': 'The picture is damaged.', 'unreadable-input': 'It could not be read.',
    'verifier-fault': 'This verifier failed at the file; it says nothing about it.',
    'compact-jws': 'It is a signed token (JWS).', 'malformed-jws': 'The token (JWS) is malformed.', 'unsecured-jws': 'The token is not signed.',
    'shared-secret-jws': 'The token is signed with a shared secret: whoever could check it could have made it.',
    'unsupported-algorithm': 'It is signed in a way that is not checked here.',
    'critical-header': 'The token asks its reader to understand more than this verifier does.',
    'claims-differ': 'The token says two things about the same.', 'missing-claim': 'The token lacks a claim that it must have.',
    'wrong-claim': 'A claim of the token is not of the type that it must be.',
    'open-badges-1': 'It is a badge of Open Badges 1, which is not checked here.',
    'badge-class-alone': 'This describes a kind of badge, but not that anybody was awarded it.',
    'issuer-alone': 'This describes an issuer, but not that anybody was awarded a badge.',
    'endorsement-alone': 'This is an endorsement in Open Badges 2.0, not a badge.',
  },
  contexts: {
    'pinned-contexts': 'Its words are those of Open Badges 3.0, as kept in this verifier.', 'no-context': 'The file names no context, so it is not a credential.',
    'unknown-context': 'It is written in words that this verifier does not keep.',
    'inline-context': 'It brings words of its own, which can give every other word another meaning; that is not checked here.',
    'context-order': 'The first of its contexts is not the one that must be.', 'no-badge-context': 'It is a credential, but not written in the words of Open Badges 3.0.',
    'nested-context': 'A part of it brings words of its own, which are not checked here.', 'json-ld-keyword': 'It uses a word that can say things that no reader sees.',
    'undefined-key': 'It uses a word that Open Badges 3.0 does not have.', 'null-value': 'A member is empty, and would be dropped unseen.',
    'nameless-id': 'A part of it is named by a label, which is not checked here.', 'open-badges-2': 'Its words are those of Open Badges 2.0.',
  },
  schema: {
    'open-badge': 'It has everything that a badge of Open Badges 3.0 must have.', endorsement: 'It has everything that an endorsement must have.',
    record: 'It has everything that a record of credentials must have.', 'wrong-id': 'Its identifier is missing or wrongly written.',
    'wrong-type': 'It is not of the type that it must be.', 'wrong-issuer': 'Its issuer is missing or wrongly written.',
    'wrong-date': 'A date is missing or wrongly written.', 'wrong-subject': 'What it says of its recipient is incomplete or wrongly written.',
    'wrong-achievement': 'What it says of the achievement is incomplete or wrongly written.', 'wrong-status': 'Its status is wrongly written.',
    'wrong-proof': 'Its proof is wrongly written.', 'wrong-member': 'A part of it is wrongly written.',
    'reused-id': 'Two parts of it share an identifier, so that one can pass for the other.', presentation: 'It is a presentation of credentials.',
    'no-badge-inside': 'The presentation holds no badge.', 'complete-assertion': 'It has everything that Open Badges 2.0 asks for.',
    'wrong-verification': 'It does not say rightly how it is to be verified.', 'wrong-recipient': 'Its recipient is missing or wrongly written.',
    'wrong-badge-class': 'Its badge class is missing or wrongly written.', 'badge-unreachable': 'Its badge class could not be read.',
    'malformed-badge-class': 'There is no badge class at the address that it names.', 'other-badge-class': 'At the address of its badge class is another document.',
  },
  issuer: {
    'trusted-issuer': 'Its issuer is known here.', 'unknown-issuer': 'Its issuer is not known here.',
    'preview-issuer': 'This is a preview, signed with a throw-away key: it is not an issued badge.', 'malformed-did': 'The identifier of its issuer is wrongly written.',
    'unsupported-issuer': 'Its issuer is named in a way that is not checked here.', 'issuer-unreachable': 'The profile of its issuer could not be read.',
    'malformed-profile': 'There is no profile at the address of its issuer.', 'other-issuer': 'At the address of its issuer is the profile of somebody else.',
  },
  ...sealCodes,
} as const;
