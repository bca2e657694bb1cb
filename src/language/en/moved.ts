/** The pages that a former address of the site shows: each leads to the same page of today. */

export const moved = {
  title: '{issuer} moved',
  says: 'The badges of {issuer} have moved. This page is at {address} now.',
  stays: 'Badges that were awarded under the former address stay valid.',
} as const;
