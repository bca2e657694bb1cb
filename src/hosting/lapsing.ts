/** One issue on the host that says which awards lapse soon: written, kept up to date, closed. */

import type { Language } from '../language/languages.ts';
import { fill } from '../language/text.ts';
import { asCode } from './escaping.ts';

/** An award that lapses soon. */
export interface Lapsing {
  readonly name: string;
  readonly badge: string;
  /** Its last day, `YYYY-MM-DD`. */
  readonly until: string;
  /** Of its page; null for those who are in no list, of whom nothing is said in public. */
  readonly address: string | null;
}

/** An open issue of the repository. */
export interface OpenIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  /** True where a program wrote it. */
  readonly isByProgram: boolean;
}

/** What is asked of the host. */
export interface Issues {
  readonly open: () => Promise<readonly OpenIssue[]>;
  readonly write: (issue: Pick<OpenIssue, 'title' | 'body'>) => Promise<number>;
  readonly rewrite: (
    number: number,
    issue: Pick<OpenIssue, 'title' | 'body'> & { readonly isOver: boolean },
  ) => Promise<void>;
}

export interface Reminded {
  readonly number: number | null;
  readonly did: 'wrote' | 'rewrote' | 'closed' | 'nothing';
}

/** Stands in the issue, unseen: by it the next run finds it. */
const marker = '<!-- plainbadge lapsing -->';

/** Most awards that one issue names. */
const most = 100;

/**
 * Sees to it that one open issue says what lapses, the next first, and none where nothing does.
 * Only what a program wrote is taken for that issue, since anybody can write its marker.
 */
export async function remind(
  issues: Issues,
  lapsing: readonly Lapsing[],
  language: Language,
): Promise<Reminded> {
  const { title, none } = language.words.host.told.lapsing;
  const known = (await issues.open()).find(
    ({ body, isByProgram }) => isByProgram && body.includes(marker),
  );
  if (lapsing.length === 0) {
    if (known === undefined) return { number: null, did: 'nothing' };
    const body = `${marker}\n${none}`;
    await issues.rewrite(known.number, { title: known.title, body, isOver: true });
    return { number: known.number, did: 'closed' };
  }
  const text = { title, body: bodyOf(lapsing, language) };
  if (known === undefined) return { number: await issues.write(text), did: 'wrote' };
  if (known.body === text.body && known.title === text.title)
    return { number: known.number, did: 'nothing' };
  await issues.rewrite(known.number, { ...text, isOver: false });
  return { number: known.number, did: 'rewrote' };
}

function bodyOf(lapsing: readonly Lapsing[], { words, counted }: Language): string {
  const says = words.host.told.lapsing;
  const open = lapsing.filter(({ address }) => address !== null);
  const quiet = lapsing.length - open.length;
  const more = open.length - most;
  const lines = open.slice(0, most).map(({ name, badge, until, address }) => {
    const page = `[${words.host.told.page}](${address})`;
    const values = { date: until, badge: asCode(badge), recipient: asCode(name), page };
    return `- ${fill(says.line, values)}`;
  });
  const command = asCode('npm run due');
  return [
    marker,
    fill(says.lead, { command: asCode('npm run renew -- RECIPIENT/AWARD') }),
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
    ...(more > 0 ? [counted(says.more, more, { command })] : []),
    ...(quiet > 0 ? [counted(says.quiet, quiet, { command })] : []),
  ].join('\n\n');
}
