import { expect, it } from 'vitest';
import { formsProposal } from './renewed-forms.ts';

it('names its branch after what it proposes, and shows paths as they are', () => {
  const file = { path: '.github/ISSUE_TEMPLATE/apply.yml', text: 'name: Apply\n' };
  const { branch, body, files } = formsProposal([file]);
  expect(branch).toMatch(/^propose\/forms-[0-9a-f]{8}$/);
  expect(formsProposal([file]).branch).toBe(branch);
  expect(formsProposal([{ ...file, text: 'name: Ask\n' }]).branch).not.toBe(branch);
  expect(body).toContain('`.github/ISSUE_TEMPLATE/apply.yml`');
  expect(files).toEqual([{ ...file, replace: true }]);
});
