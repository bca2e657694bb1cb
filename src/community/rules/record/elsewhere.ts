/**
 * Rules about badges of other issuers that recipients show: each file is a badge, of this person,
 * that whoever sees it can check.
 */

import { dateOf } from '../../dates.ts';
import { type Document, problemAt, textAt } from '../../document.ts';
import { isRefused } from '../../file.ts';
import type { Problem } from '../../problem.ts';
import type { Entry } from '../../tree.ts';
import { type NamedPerson, originalOf, type ReadOriginal } from '../../record/record.ts';
import { namingOf } from '../../record/written-elsewhere.ts';
import { isReadOriginal, readOriginal } from '../../record/read-original.ts';
import { didYouMean } from '../../schemas/nearest.ts';
import { isOwnPlace } from '../identity/own-sites.ts';
import { dayToCome, documentsOf, wholeFile, type Draft, type Rule } from '../rule.ts';

/** Of one recipient: their page shows them one below the other. */
const mostShown = 100;

type Words = Omit<Problem, 'path' | 'line' | 'column'>;

/** What each file says, and to whom it belongs. */
const shownRightly: Rule = (draft) => {
  const originals = new Map(
    draft.entries.filter(({ kind }) => kind === 'original').map((entry) => [entry.path, entry]),
  );
  return documentsOf(draft, 'elsewhere').flatMap((card) => {
    const badge = textAt(card, 'badge');
    if (badge === null) return [];
    const original = originals.get(originalOf(card.folder, badge));
    return original === undefined
      ? [problemAt(card, ['badge'], missing(badge, card, [...originals.keys()]))]
      : cardProblems(card, original, draft);
  });
};

function missing(badge: string, { folder }: Document, paths: readonly string[]): Words {
  const beside = originalOf(folder, '');
  const names = paths
    .filter((path) => path.startsWith(beside))
    .map((path) => path.slice(beside.length));
  return {
    rule: 'elsewhere-missing',
    message: 'The badge that this speaks of is not beside it.',
    remedy:
      `Put its file at ${originalOf(folder, badge)}, as it came, or delete this one.` +
      didYouMean(badge, new Set(names)),
  };
}

function cardProblems(card: Document, { content }: Entry, draft: Draft): Problem[] {
  if (isRefused(content)) return [];
  const read = readOriginal(content);
  if (!isReadOriginal(read))
    return [problemAt(card, ['badge'], { rule: 'elsewhere-no-badge', ...read })];
  const person = personOf(card.folder, draft);
  return [
    ...inItself(card, read, draft),
    ...(person === null ? [] : naming(card, read, person, draft.now)),
    ...called(card, read),
  ];
}

function inItself(card: Document, read: ReadOriginal, draft: Draft): Problem[] {
  const at = (words: Words): Problem[] => [problemAt(card, ['badge'], words)];
  if (isOurs(read, draft))
    return at({
      rule: 'elsewhere-own',
      message: 'This badge was issued here, and not elsewhere.',
      remedy: 'Delete both files: the award stands on the page already.',
    });
  if (/^http:/i.test(read.issuerId ?? ''))
    return at({
      rule: 'elsewhere-not-https',
      message: 'This badge can only be checked at an http: address, which anybody can forge.',
      remedy: 'Ask its issuer for one at an https: address.',
    });
  if (read.issuerId === null)
    return at({
      rule: 'elsewhere-no-issuer',
      message: 'This badge does not say who issued it.',
      remedy: 'Delete both files: nobody could ask whether it holds.',
    });
  const today = dateOf(draft.now);
  return read.day !== null && read.day <= today
    ? []
    : at({
        rule: 'elsewhere-no-day',
        message:
          read.day === null
            ? 'This badge does not say on which day it was issued.'
            : `This badge counts from ${read.day}, and today is ${today} (UTC).`,
        remedy: 'Ask its issuer for one with a day that has come.',
      });
}

/** Of this very site, today or before. */
const isOurs = ({ issuerId, id }: ReadOriginal, draft: Draft): boolean =>
  [issuerId ?? '', id ?? ''].some((place) => isOwnPlace(place, draft));

function personOf(folder: string, draft: Draft): NamedPerson | null {
  const profile = documentsOf(draft, 'profile').find((one) => one.folder === folder);
  if (profile === undefined || profile.wrong.size > 0) return null;
  const { keys } = profile.data;
  const hash = textAt(profile, 'email', 'hash');
  const salt = textAt(profile, 'email', 'salt');
  return {
    did: textAt(profile, 'did'),
    keys: Array.isArray(keys) ? keys.map(String) : [],
    profile: textAt(profile, 'profile'),
    email: hash === null || salt === null ? null : { hash, salt },
  };
}

function naming(
  card: Document,
  { marks }: ReadOriginal,
  person: NamedPerson,
  now: Date,
): Problem[] {
  const way = namingOf(marks, person);
  const compared = textAt(card, 'compared');
  if (way === null)
    return [
      problemAt(card, ['badge'], {
        rule: 'elsewhere-not-theirs',
        message: 'This badge does not name the person in whose folder it is.',
        remedy:
          'It must name their `profile`, their `did`, one of their `keys` or a salted hash of their ' +
          `e-mail address. If it is theirs, write what it names into recipients/${card.folder}/profile.md.`,
      }),
    ];
  if (way === 'address' && compared === null && !card.wrong.has('/compared'))
    return [
      problemAt(card, ['badge'], {
        rule: 'elsewhere-not-compared',
        message: 'This badge names its holder by the hash of an e-mail address, with another salt.',
        remedy:
          'Nobody can compare that without the address, so whoever has it says so: `npm run import ' +
          '-- badges FILE --as elsewhere --people LIST` compares, and writes the day as `compared`.',
      }),
    ];
  if (compared !== null && way !== 'address')
    return [
      problemAt(card, ['compared'], {
        rule: 'elsewhere-nothing-to-compare',
        message: 'The profile has itself what this badge names, so nothing needs to be compared.',
        remedy: 'Delete `compared`.',
      }),
    ];
  return dayToCome(card, 'compared', now, {
    rule: 'elsewhere-compared-in-future',
    remedy: 'Write the day on which the addresses were compared.',
  });
}

function called(card: Document, { name }: ReadOriginal): Problem[] {
  const given = textAt(card, 'name');
  if (name === null && given === null && !card.wrong.has('/name'))
    return [
      problemAt(card, ['badge'], {
        rule: 'elsewhere-no-name',
        message: 'The file does not say what the badge is called: its name stands at its issuer.',
        remedy: 'Write it as `name`.',
      }),
    ];
  return name !== null && given !== null
    ? [
        problemAt(card, ['name'], {
          rule: 'elsewhere-name-said',
          message: 'The file itself says what the badge is called.',
          remedy: 'Delete `name`.',
        }),
      ]
    : [];
}

/** Each badge once, the same file or another copy of it; and as many as a reader looks at. */
const shownOnce: Rule = (draft) => {
  const contents = new Map(
    draft.entries
      .filter(({ kind }) => kind === 'original')
      .map(({ path, content }) => [path, content]),
  );
  const first = new Map<string, Document>();
  const people = Map.groupBy(documentsOf(draft, 'elsewhere'), ({ folder }) => folder);
  return [...people.values()].flatMap((cards) => [
    ...cards.flatMap((card) => {
      const content = contents.get(originalOf(card.folder, textAt(card, 'badge') ?? ''));
      const read = content instanceof Uint8Array ? readOriginal(content) : null;
      if (read === null || !isReadOriginal(read)) return [];
      const badge = `${card.folder} ${read.id ?? textAt(card, 'badge') ?? ''}`;
      const other = first.get(badge);
      if (other === undefined) first.set(badge, card);
      return other === undefined ? [] : [problemAt(card, ['badge'], repeated(other))];
    }),
    ...cards
      .slice(mostShown, mostShown + 1)
      .map(({ path }) =>
        wholeFile(
          'elsewhere-too-many',
          path,
          `A recipient shows at most ${mostShown} badges of other issuers.`,
          'Keep those that say most.',
        ),
      ),
  ]);
};

const repeated = ({ path }: Document): Words => ({
  rule: 'elsewhere-twice',
  message: `This badge is shown by ${path} already.`,
  remedy: 'Delete one of the two.',
});

export const elsewhereRules: readonly Rule[] = [shownRightly, shownOnce];
