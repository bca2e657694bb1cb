import { expect, it } from 'vitest';
import { bothForms } from './hosts.ts';

it('a host of other letters is shown in both its forms, a plain one not again', () => {
  expect(bothForms('https://xn--r8jz45g.jp/a')).toBe('例え.jp (xn--r8jz45g.jp)');
  expect(bothForms('https://xn--pple-43d.com/')).toBe('аpple.com (xn--pple-43d.com)');
  expect(bothForms('https://apple.com/')).toBeNull();
});
