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
  vi.mocked(beginPages).mockClear();
  vi.mocked(beginPages).mockImplementation((facts, work) => {
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
    expect(ahead.take(factsOf(issuer.url))).toBeNull();
    ahead.begin(issuer, null);
    expect(ahead.take(factsOf('https://other.example/'))).toBeNull();
    expect(ahead.take(factsOf(issuer.url))?.work).toBe(folder);
  });
});

it('begins before anything is read, as for the site before, and again where this one is another', async () => {
  const known = factsOf(issuer.url);
  const memory = {
    before: null,
    programs: { last: () => known, find: () => 'programs', keep: () => undefined },
  };
  await withPagesAhead(async (ahead) => {
    ahead.expect(memory);
    const expected = ahead.take(known);
    expect(expected?.work).toBe(folder);
    ahead.begin(issuer, memory);
    expect(ahead.take(known)).toBe(expected);
    expect(ended).not.toHaveBeenCalled();
    ahead.begin({ ...issuer, url: 'https://other.example/' }, memory);
    expect(ended).toHaveBeenCalledOnce();
    expect(ahead.take(known)).toBeNull();
    expect(ahead.take(factsOf('https://other.example/'))?.work).toBe(folder);
  });
});

it.each([
  ['nothing is remembered', null, 'programs'],
  ['no programs are kept', factsOf(issuer.url), null],
])('expects nothing where %s', async (_, last, programs) => {
  const memory = { last: () => last, find: () => programs, keep: () => undefined };
  await withPagesAhead(async (ahead) => {
    ahead.expect({ before: null, programs: memory });
    ahead.expect(null);
    expect(beginPages).not.toHaveBeenCalled();
  });
});

it('leaves neither process nor folder behind where the community is refused', async () => {
  const refused = withPagesAhead(async (ahead) => {
    ahead.begin(issuer, null);
    expect(existsSync(folder)).toBe(true);
    throw new Error('refused');
  });
  await expect(refused).rejects.toThrow('refused');
  expect(ended).toHaveBeenCalledOnce();
  expect(existsSync(folder)).toBe(false);
});

it('begins nothing where nothing can begin: the pages are then made later, or say why not', async () => {
  vi.mocked(beginPages).mockImplementation(() => {
    throw new Error('no room');
  });
  await withPagesAhead(async (ahead) => {
    ahead.begin(issuer, null);
    expect(ahead.take(factsOf(issuer.url))).toBeNull();
  });
});
