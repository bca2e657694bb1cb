import { expect, it } from 'vitest';
import type { Visibility } from '../../community/model.ts';
import {
  emptyLedger,
  issueWith,
  signingCommunity,
} from '../../testing/fixtures/signing-community.ts';
import { givenUpAddresses } from './given-up-addresses.ts';

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
  for (const visibility of ['listed', 'unlisted'] as const)
    expect(givenUpAddresses(as(visibility), ledger)).toEqual([]);
});

it('whoever was file-only from the start gives nothing up', async () => {
  const { ledger } = await issueWith(as('file-only'), emptyLedger, 1);
  expect(givenUpAddresses(as('file-only'), ledger)).toEqual([]);
});
