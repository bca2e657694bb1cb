import { expect, it } from 'vitest';
import type { Visibility } from '../../community/model.ts';
import {
  emptyLedger,
  issueWith,
  signingCommunity,
} from '../../testing/fixtures/signing-community.ts';
import { givenUpAddresses, leftAddresses } from './given-up-addresses.ts';

const community = await signingCommunity(1);
const as = (visibility: Visibility) => ({
  ...community,
  recipients: community.recipients.map((one) => ({ ...one, visibility })),
});

it('whoever was published and is file-only now is told of, once', async () => {
  const { ledger } = await issueWith(as('listed'), emptyLedger, 1);
  expect(givenUpAddresses(as('file-only'), ledger)).toEqual([
    expect.stringContaining('recipients/r1/profile.md'),
  ]);
  const left = leftAddresses(as('file-only'), ledger);
  expect(left[0]).toEqual({ recipient: 'r1', award: null });
  expect(left.slice(1).map(({ recipient }) => recipient)).toEqual(['r1']);
  for (const visibility of ['listed', 'unlisted'] as const) {
    expect(givenUpAddresses(as(visibility), ledger)).toEqual([]);
    expect(leftAddresses(as(visibility), ledger)).toEqual([]);
  }
});

it('whoever was published lean and is file-only now is told of, though no award says so', async () => {
  const lean = (visibility: Visibility, slug = 'r1') => ({
    ...as(visibility),
    issuer: {
      ...community.issuer,
      publishing: { lean: true, codesInPages: null, frames: false, directory: false },
    },
    recipients: as(visibility).recipients.map((one) => ({ ...one, slug })),
    awards: community.awards.map((award) => ({ ...award, recipient: slug })),
  });
  const { ledger } = await issueWith(lean('listed'), emptyLedger, 1);
  expect(givenUpAddresses(lean('file-only'), ledger)).toHaveLength(1);
  // In a drawn folder nobody can tell whether anything was there.
  const drawn = '2jtcqq-xbn7kn-jx739x-jn712j';
  const hidden = await issueWith(lean('file-only', drawn), emptyLedger, 1);
  expect(givenUpAddresses(lean('file-only', drawn), hidden.ledger)).toEqual([]);
});

it('whoever was file-only from the start gives nothing up', async () => {
  const { ledger } = await issueWith(as('file-only'), emptyLedger, 1);
  expect(givenUpAddresses(as('file-only'), ledger)).toEqual([]);
  const drawn = '2jtcqq-xbn7kn-jx739x-jn712j';
  const recipients = as('file-only').recipients.map((one) => ({ ...one, slug: drawn }));
  expect(leftAddresses({ recipients, awards: [] }, ledger)).toEqual([]);
});

it('what was awarded since is told of to nobody who guesses its address', async () => {
  const { ledger } = await issueWith(as('file-only'), emptyLedger, 1);
  expect(leftAddresses(as('file-only'), ledger)).toEqual([{ recipient: 'r1', award: null }]);
});
