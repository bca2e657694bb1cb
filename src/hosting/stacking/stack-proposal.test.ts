import { describe, expect, it } from 'vitest';
import type { DueStack } from '../../authoring/stacking/due-stacks.ts';
import type { Community } from '../../community/model.ts';
import type { Git } from '../../repository/git.ts';
import { sampleCommunity, sampleRecipient } from '../../testing/fixtures/sample-parts.ts';
import type { Host } from '../host.ts';
import { earlierProposals, stackProposal, stillDue } from './stack-proposal.ts';

const dueTo = (recipient: string, hidden = false): DueStack => ({
  ...{ recipient, badge: 'first-talk', date: '2026-05-01', because: ['a', 'b'], hidden },
});
const community: Community = {
  ...sampleCommunity,
  recipients: [
    sampleRecipient,
    { ...sampleRecipient, slug: 'quiet', name: 'Quiet Sample', visibility: 'unlisted' },
    { ...sampleRecipient, slug: 'file', name: 'File Sample', visibility: 'file-only' },
  ],
};
const files = [{ path: 'recipients/ada/first-talk.md', text: '---\n---\n', replace: false }];

describe('the words of the pull request', () => {
  it('name those who are listed, and say of others how many', () => {
    const due = [dueTo('ada'), dueTo('ada', true), dueTo('quiet'), dueTo('file')];
    const { body, title, branch } = stackProposal(files, due, community);
    expect(body).toContain('2026-05-01: `First talk`, `Ada Sample');
    expect(body).toContain('3 of people or awards that are in no list');
    expect(`${body}${title}${branch}`).not.toMatch(/quiet|file sample|recipients\//i);
  });
  it('are the same for the same files, and so is the branch', () => {
    const [one, same, other] = [files, files, [{ ...files[0]!, text: '---\nx: y\n---\n' }]].map(
      (all) => stackProposal(all, [dueTo('ada')], community),
    );
    expect(one).toEqual(same);
    expect(one!.branch).not.toBe(other!.branch);
  });
});

describe('what was proposed before', () => {
  const git: Git = (command) =>
    Promise.resolve({
      code: 0,
      stderr: '',
      stdout:
        command === 'ls-remote'
          ? 'f00\trefs/heads/propose/stacks-0123abcd\nf00\trefs/heads/propose/stacks-x-by-eve\n'
          : command === 'diff-tree'
            ? 'recipients/ada/first-talk.md\0'
            : '',
    });
  const hostWith = (open: number | null): Host =>
    ({ openFrom: () => Promise.resolve(open) }) satisfies Partial<Host> as unknown as Host;

  it('and is open still leaves nothing to propose', async () => {
    expect(await earlierProposals(git, hostWith(12))).toMatchObject({ waiting: 12 });
  });
  it('and was closed is not proposed again while its branch stands', async () => {
    const earlier = await earlierProposals(git, hostWith(null));
    expect(earlier.waiting).toBeNull();
    expect(stillDue([dueTo('ada'), dueTo('quiet')], earlier)).toEqual([dueTo('quiet')]);
  });
});
