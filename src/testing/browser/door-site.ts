/** The sample, kept on GitHub, served as `npm start` does; and GitHub's page for a form. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { checkCommunity } from '../../community/check.ts';
import type { Community } from '../../community/model.ts';
import { type IssueForm, issueForms } from '../../hosting/forms/forms.ts';
import { languageOf } from '../../language/languages.ts';
import { readTree } from '../../repository/tree.ts';
import { startSite } from '../fixtures/commands.ts';
import { wholeCommunity } from '../fixtures/trees.ts';

export const repository = 'https://github.com/club/badges';

export interface DoorSite {
  readonly url: string;
  readonly community: Community;
  readonly files: Awaited<ReturnType<typeof readTree>>;
  readonly stop: () => void;
}

/** `changes`: further keys of keys/issuer.json. */
export async function doorSite(changes: Readonly<Record<string, unknown>> = {}): Promise<DoorSite> {
  const root = wholeCommunity();
  const issuer = join(root, 'keys/issuer.json');
  const kept: unknown = JSON.parse(readFileSync(issuer, 'utf8'));
  writeFileSync(issuer, JSON.stringify(Object.assign({}, kept, { repository }, changes), null, 2));
  const files = await readTree(root);
  const { community, problems } = checkCommunity(files, { now: new Date() });
  if (community === null) throw new Error(problems[0]?.message);
  const { url, stop } = await startSite(['--root', root]);
  return { url, community, files, stop };
}

/** Answers for GitHub: its page of a form, filled in as its address says. */
export async function standInForGitHub(page: Page, community: Community): Promise<void> {
  await page.route(`${repository}/issues/new?**`, (route) => {
    const query = new URL(route.request().url()).searchParams;
    const id = query.get('template')?.replace('.yml', '');
    const form = issueForms(community).find((one) => one.id === id);
    return form === undefined
      ? route.fulfill({ status: 404, body: 'No such form.' })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(form, query) });
  });
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function pageOf({ name, fields }: IssueForm, query: URLSearchParams): string {
  const rows = fields.map(({ id, label, description, kind, isRequired, options }) => {
    const value = escaped(query.get(id) ?? '');
    const named = `id="${id}" name="${escaped(label)}"${isRequired ? ' required' : ''}`;
    const control =
      kind === 'promise'
        ? `<input type="checkbox" ${named} value="${escaped(options.map(({ words }) => `- [X] ${words}`).join('\n'))}">`
        : kind === 'choice'
          ? `<select ${named}><option></option>${options.map(({ words }) => `<option>${escaped(words)}</option>`).join('')}</select>`
          : kind === 'text'
            ? `<textarea ${named}>\n${value}</textarea>`
            : `<input ${named} value="${value}">`;
    const said = kind === 'promise' ? options[0]?.words : label;
    return `<p><label for="${id}">${escaped(said ?? '')}</label><br>${escaped(description)}<br>${control}</p>`;
  });
  const required = fields.filter(({ isRequired }) => isRequired).length;
  return `<!doctype html><html lang="en"><title>${escaped(name)}</title><h1>${escaped(name)}</h1>
<form onsubmit="sent.textContent = [...this.elements].filter((one) => one.name).map((one) => '### ' + one.name + '\\n\\n' + (one.type === 'checkbox' && !one.checked ? '' : one.value || '_No response_')).join('\\n\\n'); sent.hidden = false; return false">
<section id="asked">
${rows.slice(0, required).join('\n')}
<p>${languageOf('en').words.host.forms.optional}</p></section>
${rows.slice(required).join('\n')}<button>Create</button></form><pre id="sent" hidden></pre></html>`;
}
