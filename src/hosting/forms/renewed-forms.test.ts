import { expect, it } from 'vitest';
import { languageOf } from '../../language/languages.ts';
import { formsProposal } from './renewed-forms.ts';

const english = languageOf('en');

it('names its branch after what it proposes, and shows paths as they are', () => {
  const file = { path: '.github/ISSUE_TEMPLATE/apply.yml', text: 'name: Apply\n' };
  const { branch, body, files } = formsProposal([file], english);
  expect(branch).toMatch(/^propose\/forms-[0-9a-f]{8}$/);
  expect(formsProposal([file], english).branch).toBe(branch);
  expect(formsProposal([{ ...file, text: 'name: Ask\n' }], english).branch).not.toBe(branch);
  expect(body).toContain('`.github/ISSUE_TEMPLATE/apply.yml`');
  expect(files).toEqual([{ ...file, replace: true }]);
});
