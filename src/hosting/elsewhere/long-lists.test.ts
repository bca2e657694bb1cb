import { expect, it } from 'vitest';
import { apiOf } from '../api.ts';
import type { Host } from '../host.ts';
import { forgejoForms } from './forgejo-forms.ts';
import { gitLabForms } from './gitlab-forms.ts';

const moment = '2026-06-01T10:00:00Z';
const set = (by: string, isOn = true) => ({
  ...{ type: 'label', body: isOn ? '1' : '', label: { name: 'approved' }, created_at: moment },
  ...{ action: isOn ? 'add' : 'remove', user: { id: 1, login: by, username: by } },
});
const comment = { type: 'comment', label: null, body: 'Well.' };
/** What the token may not see: hosts count it, and take it from the page. */
const hidden = null;

/** A host with one list; `named`: what it says of further pages, in a header. */
function host(
  of: (api: ReturnType<typeof apiOf>, path: string) => Host,
  list: readonly unknown[],
  named: (page: number, pages: number) => string | null,
): Host {
  const send: Parameters<typeof apiOf>[0]['send'] = async ({ url }) => {
    const { searchParams } = new URL(url);
    const size = Number(searchParams.get('per_page') ?? searchParams.get('limit') ?? list.length);
    const page = Number(searchParams.get('page') ?? 1);
    const told = list.slice((page - 1) * size, page * size).filter((one) => one !== hidden);
    const link = named(page, Math.ceil(list.length / size));
    return { status: 200, text: JSON.stringify(told.length === 0 ? null : told), link };
  };
  const access = { address: 'https://code.example/api', token: 'secret', send };
  return of(apiOf({ ...access, sleep: async () => undefined }), 'club/badges');
}

it('a page of GitLab that is short for what was hidden is not the last', async () => {
  const list = [hidden, ...Array.from({ length: 99 }, () => set('mia')), set('mia', false)];
  const { labelledBy } = host(gitLabForms, list, (page, pages) =>
    page < pages
      ? `<https://code.example/x?page=${page + 1}>; rel="next", <https://code.example/x>; rel="first"`
      : null,
  );
  expect(await labelledBy(3, 'approved')).toBeNull();
});

it('a page of Forgejo of which all was hidden is not the last', async () => {
  const list = [
    ...[set('mia'), ...Array.from({ length: 49 }, () => comment)],
    ...[...Array.from({ length: 50 }, () => hidden), set('mia', false)],
  ];
  const { labelledBy } = host(forgejoForms, list, () => null);
  expect(await labelledBy(3, 'approved')).toBeNull();
});
