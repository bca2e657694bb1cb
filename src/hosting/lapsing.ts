/** One issue on the host that says which awards lapse soon: written, kept up to date, closed. */

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
export async function remind(issues: Issues, lapsing: readonly Lapsing[]): Promise<Reminded> {
  const known = (await issues.open()).find(
    ({ body, isByProgram }) => isByProgram && body.includes(marker),
  );
  if (lapsing.length === 0) {
    if (known === undefined) return { number: null, did: 'nothing' };
    const body = `${marker}\nNothing lapses soon any longer.`;
    await issues.rewrite(known.number, { title: known.title, body, isOver: true });
    return { number: known.number, did: 'closed' };
  }
  const text = { title: 'Badges that lapse soon', body: bodyOf(lapsing) };
  if (known === undefined) return { number: await issues.write(text), did: 'wrote' };
  if (known.body === text.body && known.title === text.title)
    return { number: known.number, did: 'nothing' };
  await issues.rewrite(known.number, { ...text, isOver: false });
  return { number: known.number, did: 'rewrote' };
}

function bodyOf(lapsing: readonly Lapsing[]): string {
  const open = lapsing.filter(({ address }) => address !== null);
  const quiet = lapsing.length - open.length;
  const more = open.length - most;
  return [
    marker,
    'Ask the people whether their badge can be renewed: `npm run renew -- RECIPIENT/AWARD`. ' +
      'This list is kept up to date, and closes itself.',
    ...(open.length === 0 ? [] : [open.slice(0, most).map(lineOf).join('\n')]),
    ...(more > 0 ? [`And ${more} more: \`npm run due\` lists them all.`] : []),
    ...(quiet > 0
      ? [
          `${quiet} more of people who are in no list, so nothing ` +
            `is said of them here: \`npm run due\` on your machine.`,
        ]
      : []),
  ].join('\n\n');
}

const lineOf = ({ name, badge, until, address }: Lapsing): string =>
  `- ${until}: ${asCode(badge)}, ${asCode(name)} ([page](${address}))`;
