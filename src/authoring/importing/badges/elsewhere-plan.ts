/** Badges of other issuers that people show as they are: kept, and never made ours. */

import { dateOf } from '../../../community/dates.ts';
import { suggestSlug } from '../../../community/identifiers.ts';
import type { Community, Recipient, Slug } from '../../../community/model.ts';
import { isReadOriginal, readOriginal } from '../../../community/record/read-original.ts';
import { elsewherePath } from '../../../community/record/record.ts';
import { namingOf } from '../../../community/record/written-elsewhere.ts';
import { formatFrontMatter } from '../../../community/text/front-matter.ts';
import type { AuthoredFile, AuthoredPicture } from '../../authored.ts';
import { cleanText } from '../clean-text.ts';
import { keepingOf } from './award-words.ts';
import type { DefinitionPlan } from './definition-plan.ts';
import { fits } from './holders.ts';
import type { Original, OriginalAward } from './original.ts';
import type { ListedPerson } from './people-list.ts';
import { type FileVerdict, shownIssuer } from './verdict.ts';

export interface ElsewhereOptions {
  readonly now: Date;
  /** Whose they are; null: whoever they name. */
  readonly recipient: Slug | null;
  readonly people: readonly ListedPerson[];
  /** True where a badge is taken although its issuer could not be asked: `--unverified`. */
  readonly unverified: boolean;
}

/** Whose a badge is, and whether an e-mail address had to be compared to know it. */
interface Whose {
  readonly slug: Slug;
  readonly isCompared: boolean;
}

type Outcome = Pick<FileVerdict, 'verdict' | 'reasons'>;

interface Planned {
  readonly file: AuthoredFile;
  readonly original: AuthoredPicture;
}

/** Plans what is kept, and what shows it; two copies of one badge make one. */
export function planElsewhere(
  originals: readonly Original[],
  community: Community,
  options: ElsewhereOptions,
): DefinitionPlan {
  const planned: Planned[] = [];
  const verdicts = originals.map((original) => {
    const about = {
      file: original.file,
      issuer: shownIssuer(original.issuer),
      badge: nameOf(original),
      path: null,
      notes: [],
    };
    const award = awardIn(original, options);
    if ('verdict' in award) return { ...about, ...award };
    const whose = whoseIs(award, community, options);
    if (typeof whose === 'string') return { ...about, ...question(whose) };
    return { ...about, ...placed(original, award, whose, community, planned, options) };
  });
  return {
    files: planned.map(({ file }) => file),
    pictures: planned.map(({ original }) => original),
    verdicts,
  };
}

const question = (...reasons: readonly string[]): Outcome => ({ verdict: 'question', reasons });
const leftOut = (...reasons: readonly string[]): Outcome => ({ verdict: 'left-out', reasons });

function nameOf({ achievement: { name } }: Original): string | null {
  return typeof name === 'string' ? cleanText(name).slice(0, 300) || null : null;
}

function awardIn(
  { award, standing, reasons }: Original,
  { unverified }: ElsewhereOptions,
): OriginalAward | Outcome {
  if (award === null) return leftOut('It is a badge that nobody was awarded.');
  if (standing === 'revoked') return leftOut('Its issuer withdrew it.', ...reasons);
  if (standing === 'not-yet-valid') return leftOut('It does not count yet.', ...reasons);
  return standing === 'undetermined' && !unverified
    ? question(...reasons, 'Take it all the same with --unverified: whoever looks can check it.')
    : award;
}

/** The one whom it names; or a question. Addresses are compared, and stay in memory. */
function whoseIs(
  { marks }: OriginalAward,
  { recipients }: Community,
  { recipient, people }: ElsewhereOptions,
): Whose | string {
  const asked = recipients.filter(({ slug }) => recipient === null || slug === recipient);
  if (asked.length === 0) return `There is no recipient \`${recipient ?? ''}\`.`;
  const isListed = ({ slug }: Recipient): boolean =>
    people.some((one) => one.recipient === slug && marks.some((mark) => fits(mark, one.address)));
  const found = asked.flatMap((one): Whose[] => {
    const way = namingOf(marks, one);
    if (way !== null && way !== 'address') return [{ slug: one.slug, isCompared: false }];
    return way === 'address' && isListed(one) ? [{ slug: one.slug, isCompared: true }] : [];
  });
  const [one, another] = found;
  if (another !== undefined)
    return `It may be of ${found.map(({ slug }) => `\`${slug}\``).join(' or ')}: say --recipient.`;
  return (
    one ??
    'It names nobody here: it must name the `profile`, the `did` or one of the `keys` of a ' +
      'recipient, or a hash of their e-mail address. For that, give --people FILE, a list with the ' +
      'columns `email` and `recipient`; the addresses are compared and written nowhere.'
  );
}

function placed(
  original: Original,
  award: OriginalAward,
  { slug: recipient, isCompared }: Whose,
  community: Community,
  planned: Planned[],
  { now }: ElsewhereOptions,
): Outcome & Partial<FileVerdict> {
  const keeping = keepingOf(award, recipient);
  if (keeping.refusal !== null)
    return question(
      keeping.refusal,
      'What enters git stays public for ever: ask its issuer for one that names a salted hash, a ' +
        'public page or a key instead.',
    );
  const here = community.elsewhere.find(({ original: { path } }) => path === keeping.path);
  if (here !== undefined) return { verdict: 'exists', reasons: [], recipient, path: elsewherePath(here) };
  const twin = planned.find(({ original: { path } }) => path === keeping.path);
  if (twin !== undefined) return { verdict: 'duplicate', reasons: [], recipient, path: twin.file.path };
  const read = readOriginal(keeping.bytes);
  if (!isReadOriginal(read)) return leftOut(read.message);
  const name = nameOf(original);
  const path = freePath(recipient, name, community, planned);
  const text = formatFrontMatter(
    {
      badge: keeping.path.slice(keeping.path.lastIndexOf('/') + 1),
      ...(read.name === null && name !== null && { name }),
      ...(isCompared && { compared: dateOf(now) }),
    },
    '',
  );
  planned.push({
    file: { path, text, replace: false },
    original: { path: keeping.path, bytes: keeping.bytes },
  });
  return { verdict: 'created', reasons: [], recipient, path };
}

function freePath(
  recipient: Slug,
  name: string | null,
  { elsewhere }: Community,
  planned: readonly Planned[],
): string {
  const stem = suggestSlug(name ?? '')?.slice(0, 60).replace(/-+$/, '') ?? 'badge';
  const taken = new Set([
    ...elsewhere.map((one) => elsewherePath(one)),
    ...planned.map(({ file: { path } }) => path),
  ]);
  for (let number = 1; ; number++) {
    const path = elsewherePath({ recipient, slug: number === 1 ? stem : `${stem}-${number}` });
    if (!taken.has(path)) return path;
  }
}
