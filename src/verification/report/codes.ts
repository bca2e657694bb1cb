/** The closed set of codes that a check can carry, by the step that gives them. */

import type { jwsCodes } from '../jose/codes.ts';
import type { ob2Codes } from '../ob2/codes.ts';

export const codes = {
  format: [
    'strict-json',
    'malformed-json',
    'duplicate-key',
    'too-large',
    'too-deep',
    'too-complex',
    'not-an-object',
    'unsupported-format',
    'sd-jwt',
    'blockcerts',
    'european-credential',
    'mobile-document',
    'bbs-signature',
    'other-envelope',
    'no-credential-inside',
    'two-credentials',
    'broken-picture',
    'unreadable-input',
    'verifier-fault',
  ],
  contexts: [
    'pinned-contexts',
    'no-context',
    'unknown-context',
    'extension-context',
    'refused-context',
    'context-order',
    'no-badge-context',
    'nested-context',
    'json-ld-keyword',
    'undefined-key',
    'null-value',
    'nameless-id',
  ],
  schema: [
    'open-badge',
    'endorsement',
    'record',
    'other-credential',
    'wrong-id',
    'wrong-type',
    'wrong-issuer',
    'wrong-date',
    'wrong-subject',
    'wrong-achievement',
    'wrong-status',
    'wrong-proof',
    'wrong-member',
    'reused-id',
    'presentation',
  ],
  issuer: [
    'trusted-issuer',
    'unknown-issuer',
    'preview-issuer',
    'malformed-did',
    'unsupported-issuer',
  ],
  key: [
    'key-listed',
    'foreign-key',
    'key-unreachable',
    'malformed-key-document',
    'other-key-document',
    'key-not-listed',
    'wrong-key',
    'key-not-for-assertions',
    'key-revoked',
    'key-expired',
    'unsupported-key',
  ],
  proof: [
    'signature-correct',
    'signature-wrong',
    'no-proof',
    'malformed-proof',
    'unsupported-proof',
    'wrong-purpose',
    'too-many-proofs',
    'too-complex',
    'not-linked-data',
    'undefined-word',
    'proof-expired',
    'unsigned-presentation',
  ],
  dates: ['within-dates', 'expired', 'not-yet-valid', 'unreadable-date'],
  status: [
    'not-revoked',
    'status-message',
    'revoked',
    'suspended',
    'no-status',
    'unsupported-status',
    'status-unreachable',
    'malformed-status-list',
    'foreign-status-list',
    'forged-status-list',
    'unverified-status-list',
    'status-list-too-short',
    'status-list-out-of-date',
    'other-status-purpose',
    'status-index-out-of-range',
  ],
  endorsement: [
    'endorsement-valid',
    'endorsement-broken',
    'endorsement-unverified',
    'endorsement-lapsed',
  ],
  recipient: [
    'recipient-not-checked',
    'recipient-matches',
    'recipient-name-written-differently',
    'recipient-differs',
    'recipient-undecidable',
  ],
} as const;

/** The steps, in the order in which they are made. */
export type StepName = keyof typeof codes;

/** A code of one step; `not-reached` belongs to every step that an earlier one made impossible. */
export type Code<Step extends StepName = StepName> =
  | (typeof codes)[Step][number]
  | 'not-reached'
  | (Step extends keyof typeof jwsCodes ? (typeof jwsCodes)[Step][number] : never)
  | (Step extends keyof typeof ob2Codes ? (typeof ob2Codes)[Step][number] : never);
