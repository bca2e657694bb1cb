/**
 * The hosts that keep repositories, and where on each of them somebody without git writes: a form
 * or an issue, and a new file. What a host takes stands in one table.
 */

export type CodeHost = 'github' | 'gitlab' | 'forgejo' | 'other';

/** What `host` in `keys/issuer.json` may say. */
export const namedHosts = ['github', 'gitlab', 'forgejo', 'gitea'] as const;

/**
 * Where a repository is kept, in which badges are proposed and their history stands: its https address,
 * and whose pages stand there.
 */
export interface Kept {
  readonly repository: string | null;
  readonly host: CodeHost;
}

/**
 * Which host a repository's address belongs to: what was said of it; else self-hosted ones are known
 * by the name that they usually bear.
 */
export function codeHostOf(repository: string | null, said: unknown = null): CodeHost {
  const named = namedHosts.find((host) => host === said);
  if (named !== undefined) return named === 'gitea' ? 'forgejo' : named;
  const name = repository === null ? '' : new URL(repository).hostname;
  if (name === 'github.com' || name.endsWith('.ghe.com')) return 'github';
  if (/(?:^|\.)gitlab\./.test(name)) return 'gitlab';
  return name === 'codeberg.org' || /(?:^|\.)(?:forgejo|gitea|codeberg)\./.test(name)
    ? 'forgejo'
    : 'other';
}

/** Both of one repository. */
export const keptAt = (repository: string | null, said: unknown = null): Kept => ({
  repository,
  host: codeHostOf(repository, said),
});

/** A form of ours, as `npm run forms` names its file. */
export type FormName = 'nominate' | 'apply' | 'claim' | 'list' | 'badge' | 'correct';

/** What a form is opened with: the title of the issue, and answers by the field's id. */
export interface FormOpening {
  readonly form: FormName;
  readonly title: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** A page of the host, and whether it opens with what was given in it. */
export interface HostPage {
  readonly address: string;
  readonly isFilled: boolean;
}

/**
 * Bytes of an address that every host and what stands before it takes: 8,192 is a usual limit of
 * front ends, and signing in repeats the address inside another.
 */
export const longestAddress = 6_000;
const branch = 'main';

type Query = readonly (readonly [string, string])[];

interface Shape {
  /** Page and query for a new issue. */
  readonly issue: (opening: FormOpening) => readonly [string, Query];
  /** Page and query for a new file in `folder`; the text is put in only where `takesText`. */
  readonly file: (folder: string, name: string) => readonly [string, Query];
  readonly takesText: boolean;
}

/** A folder's path in an address. */
const inPath = (folder: string): string => folder.split('/').map(encodeURIComponent).join('/');

const shapes: Readonly<Record<Exclude<CodeHost, 'other'>, Shape>> = {
  // Fields of forms that are lines or texts take a value; one for a choice would empty the page.
  github: {
    issue: ({ form, title, answers }) => [
      'issues/new',
      [['template', `${form}.yml`], ['title', title], ...Object.entries(answers)],
    ],
    file: (folder, name) => [`new/${branch}`, [['filename', `${folder}/${name}`]]],
    takesText: true,
  },
  // Forms are templates of the text, below which the answers are put that a link brings. A file's
  // name is taken, its text is not.
  gitlab: {
    issue: ({ form, title, answers }) => [
      '-/issues/new',
      [
        ['issuable_template', form],
        ['issue[title]', title],
        [
          'issue[description]',
          Object.entries(answers)
            .map(([id, text]) => `**${id}:** ${text}`)
            .join('\n\n'),
        ],
      ],
    ],
    file: (folder, name) => [`-/new/${branch}`, [['file_name', `${folder}/${name}`]]],
    takesText: false,
  },
  // Forgejo and Gitea. They read the forms in `.github/`, by their whole path.
  forgejo: {
    issue: ({ form, title, answers }) => [
      'issues/new',
      [
        ['template', `.github/ISSUE_TEMPLATE/${form}.yml`],
        ['title', title],
        ...Object.entries(answers).map(([id, text]) => [`field:${id}`, text] as const),
      ],
    ],
    file: (folder, name) => [`_new/${branch}/${inPath(folder)}`, [['filename', name]]],
    takesText: true,
  },
};

const homeOf = (repository: string): string => repository.replace(/(?:\.git)?\/*$/, '');

const addressOf = (repository: string, [page, query]: readonly [string, Query]): string =>
  `${homeOf(repository)}/${page}?` +
  query.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join('&');

/**
 * The page that opens a form with these answers in it, its address at most `longestAddress` bytes;
 * without the answers where they are too long, and null where the host is not known.
 */
export function formPage({ repository, host }: Kept, opening: FormOpening): HostPage | null {
  if (repository === null || host === 'other') return null;
  const filled = addressOf(repository, shapes[host].issue(opening));
  return filled.length <= longestAddress
    ? { address: filled, isFilled: true }
    : {
        address: addressOf(repository, shapes[host].issue({ ...opening, answers: {} })),
        isFilled: false,
      };
}

/** Where somebody chooses one of the forms; null where the host is not known. */
export function formsAddress({ repository, host }: Kept): string | null {
  if (repository === null || host === 'other') return null;
  const page = host === 'gitlab' ? '-/issues/new' : 'issues/new/choose';
  return `${homeOf(repository)}/${page}`;
}

/** The address of `formPage` alone. */
export const formAddress = (kept: Kept, opening: FormOpening): string | null =>
  formPage(kept, opening)?.address ?? null;

/**
 * The host's page for a new file at `path`, which holds a folder; with the text in it where the
 * host takes one and the address stays within `longestAddress`. Null where the host is not known.
 */
export function newFilePage(
  { repository, host }: Kept,
  path: string,
  text: string,
): HostPage | null {
  if (repository === null || host === 'other') return null;
  const { file, takesText } = shapes[host];
  const at = path.lastIndexOf('/');
  const [page, query] = file(path.slice(0, at), path.slice(at + 1));
  const filled = addressOf(repository, [page, [...query, ['value', text]]]);
  return takesText && filled.length <= longestAddress
    ? { address: filled, isFilled: true }
    : { address: addressOf(repository, [page, query]), isFilled: false };
}
