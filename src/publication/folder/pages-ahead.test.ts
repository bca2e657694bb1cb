import { existsSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { basePath } from '../../credential/addresses.ts';
import { siteFacts } from '../../site/rendering/site-facts.ts';
import { sampleIssuer } from '../../testing/fixtures/sample-parts.ts';
import { withPagesAhead } from './pages-ahead.ts';
import { beginPages } from './render-pages.ts';

vi.mock('./render-pages.ts', () => ({ beginPages: vi.fn() }));

const issuer = { ...sampleIssuer, studio: false };
const factsOf = (url: string): string =>
  JSON.stringify(siteFacts({ issuer: { ...issuer, url }, base: basePath(url) }));

const ended = vi.fn(() => Promise.resolve());
let folder = '';
beforeEach(() => {
  ended.mockClear();
  vi.mocked(beginPages).mockImplementation(async (facts, work) => {
    folder = work;
    return {
      ...{ facts: JSON.stringify(facts), work, isByKeptPrograms: false },
      finish: () => Promise.resolve(),
      end: ended,
    };
  });
});

it('gives what was begun for a site of these facts, and for no other', async () => {
  await withPagesAhead(async (ahead) => {
    expect(await ahead.take(factsOf(issuer.url))).toBeNull();
    ahead.begin(issuer, null);
    expect(await ahead.take(factsOf('https://other.example/'))).toBeNull();
    expect((await ahead.take(factsOf(issuer.url)))?.work).toBe(folder);
  });
});

it('leaves neither process nor folder behind where the community is refused', async () => {
  const refused = withPagesAhead(async (ahead) => {
    ahead.begin(issuer, null);
    await ahead.take('');
    expect(existsSync(folder)).toBe(true);
    throw new Error('refused');
  });
  await expect(refused).rejects.toThrow('refused');
  expect(ended).toHaveBeenCalledOnce();
  expect(existsSync(folder)).toBe(false);
});

it('begins nothing where nothing can begin: the pages are then made later, or say why not', async () => {
  vi.mocked(beginPages).mockRejectedValue(new Error('no room'));
  await withPagesAhead(async (ahead) => {
    ahead.begin(issuer, null);
    expect(await ahead.take(factsOf(issuer.url))).toBeNull();
  });
});
