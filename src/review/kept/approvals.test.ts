import { expect, it } from 'vitest';
import type { Commit } from '../../community/commit.ts';
import { riverside, tinyCommunity } from '../../testing/fixtures/tiny-community.ts';
import { byPerson, personKey, unsignedEndorsement } from '../../testing/specimens/endorsements.ts';
import { policyOf } from '../policy.ts';
import { endorsementApproval } from './approvals.ts';

it('an endorsement goes by the word of whoever signed it, wherever it stands', async () => {
  const { file, bytes } = await byPerson(unsignedEndorsement('https://badges.example/one'), 7);
  const profile = `---\nname: Lin Sample\naccount: lin\nkeys:\n  - ${await personKey(7)}\n---\n`;
  const path = `badges/first-talk/endorsements/${file}`;
  const files = tinyCommunity({
    'keys/issuer.json': JSON.stringify(riverside),
    'recipients/lin/profile.md': profile,
    [path]: bytes,
  });
  const base: Commit = { ...{ id: 'a1', entries: [], files, publicFiles: [], owners: null } };
  const head = { ...base, files: files.filter((one) => one.path !== path) };
  const approvals = {
    ...{ author: 'lin', insteadOfAuthor: [], approvers: [], stale: [], renamed: new Map() },
  };
  const missing = (kind: 'deleted' | 'added', sides: { base: Commit; head: Commit }): number =>
    endorsementApproval({ path, part: 'endorsement', kind }, sides, policyOf(base), approvals)
      .missing;
  expect(missing('deleted', { base, head })).toBe(0);
  expect(missing('added', { base: head, head: base })).toBe(1);
});
