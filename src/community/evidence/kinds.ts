/** What a piece of evidence can be; it is signed as it stands here, whatever the language. */
export const evidenceKinds = [
  'article',
  'code',
  'document',
  'event',
  'picture',
  'slides',
  'sound',
  'video',
] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];
