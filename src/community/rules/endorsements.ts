/**
 * Rules about endorsements, kept as they came: `endorsements/` in the folder of a badge or of a
 * recipient, and `keys/endorsements/`.
 */

import { strictText } from '../../proof/bytes.ts';
import { isRead, readEndorsement, type ReadEndorsement } from '../endorsements/read.ts';
import { type Document, problemAt, textAt } from '../document.ts';
import { isRefused } from '../file.ts';
import { privateDataIn } from '../private-data.ts';
import type { Problem } from '../problem.ts';
import { inspectMarkdown } from '../text/markdown/markdown-faults.ts';
import type { Entry } from '../tree.ts';
import { digestName } from './kept-originals.ts';
import { documentsOf, type Draft, wholeFile, type Rule } from './rule.ts';

/** In one folder: a page shows them one below the other. */
const mostEndorsements = 24;

const received = ({ entries }: Draft): readonly Entry[] =>
  entries.filter(({ kind }) => kind === 'endorsement');

/** Each is an endorsement, is what it was when it came, and tells nothing that may not be told. */
const soundAlone: Rule = (draft) => received(draft).flatMap(problemsOf);

function problemsOf({ path, name, content }: Entry): Problem[] {
  if (isRefused(content)) return [];
  const read = readEndorsement(content);
  if (!isRead(read)) return [wholeFile('endorsement-unreadable', path, read.message, read.remedy)];
  if (digestName(content) !== name)
    return [
      wholeFile(
        'endorsement-changed',
        path,
        'This endorsement is not what its author signed: its name ' +
          'is the SHA-256 of its bytes, and they do not agree.',
        `If it came so, call it \`${digestName(content)}${endingOf(read)}\`; ` +
          'else restore it from git history. A line end that an editor changed is enough.',
      ),
    ];
  if (!path.endsWith(endingOf(read)))
    return [
      wholeFile(
        'endorsement-ending',
        path,
        `This endorsement is ${read.form === 'token' ? 'a token (compact JWS)' : 'JSON'}, and its name says something else.`,
        `Call it \`${name}${endingOf(read)}\`: \`git mv ${path} ${path.replace(/\.[a-z]+$/, endingOf(read))}\`.`,
      ),
    ];
  return privateDataIn(strictText(content, 'kept') ?? '') === null
    ? []
    : [
        wholeFile(
          'endorsement-private',
          path,
          'This endorsement holds an e-mail address, a telephone number or the like.',
          'Delete it before it is in git, where it stays public for ever, and ask for one without.',
        ),
      ];
}

const endingOf = ({ form }: ReadEndorsement): string => (form === 'token' ? '.jwt' : '.json');

/** A folder holds as many as a reader looks at. */
const fewTogether: Rule = (draft) => {
  const folders = Map.groupBy(received(draft), ({ path }) => path.slice(0, path.lastIndexOf('/')));
  return [...folders].flatMap(([folder, kept]) =>
    kept
      .slice(mostEndorsements, mostEndorsements + 1)
      .map(({ path }) =>
        wholeFile(
          'too-many-endorsements',
          path,
          `${folder}/ holds ${kept.length} endorsements; at most ${mostEndorsements} are shown.`,
          'Keep those that tell a reader most, and delete the others.',
        ),
      ),
  );
};

/** Words that nobody signed are as good as the place where people can read who said them. */
const saidHere: Rule = (draft) => {
  const [issuer] = documentsOf(draft, 'issuer');
  const repository = issuer === undefined ? null : textAt(issuer, 'repository');
  const home = repository === null ? null : `${repository.replace(/\/+$/, '')}/`;
  const profiles = new Map(documentsOf(draft, 'profile').map((one) => [one.folder, one]));
  return documentsOf(draft, 'award').flatMap((award) => {
    const profile = profiles.get(award.folder);
    return voicesOf(award).flatMap((_, at) => [
      ...saidElsewhere(award, at, home),
      ...(profile === undefined ? [] : saidByRecipient(award, at, profile)),
      ...lostWords(award, at),
    ]);
  });
};

function voicesOf({ data }: Document): readonly unknown[] {
  const { voices } = data;
  return Array.isArray(voices) ? voices : [];
}

function saidElsewhere(award: Document, at: number, home: string | null): Problem[] {
  const url = textAt(award, 'voices', at, 'url');
  return url === null || (home !== null && url.startsWith(home))
    ? []
    : [
        problemAt(award, ['voices', at, 'url'], {
          rule: 'voice-elsewhere',
          message:
            home === null
              ? 'Nobody can tell where this was said: keys/issuer.json names no `repository`.'
              : 'This was said elsewhere than in a proposal to this repository.',
          remedy:
            home === null
              ? 'Set `repository` there to the address of the repository on its host.'
              : `Write the address of the proposal: it starts with ${home}. ` +
                'What stands elsewhere may be `evidence`.',
        }),
      ];
}

function saidByRecipient(award: Document, at: number, profile: Document): Problem[] {
  const pairs = [['who', 'name'] as const, ['account', 'account'] as const];
  return pairs.flatMap(([key, theirs]) => {
    const said = textAt(award, 'voices', at, key);
    const own = textAt(profile, theirs);
    return said === null || own === null || !sameWords(said, own)
      ? []
      : [
          problemAt(award, ['voices', at, key], {
            rule: 'voice-of-recipient',
            message: 'This is what the recipient says of their own award.',
            remedy: 'Leave it out: `voices` are those of other people.',
          }),
        ];
  });
}

/** What a page would not show of the words is named instead of silently dropped. */
function lostWords(award: Document, at: number): Problem[] {
  const path = ['voices', at, 'text'];
  const [fault] = inspectMarkdown(textAt(award, ...path) ?? '').faults;
  if (fault === undefined) return [];
  const { rule, message, remedy } = fault;
  return [problemAt(award, path, { rule, message, remedy })];
}

const sameWords = (one: string, other: string): boolean =>
  one.normalize('NFKC').toLowerCase() === other.normalize('NFKC').toLowerCase();

export const endorsementRules: readonly Rule[] = [soundAlone, fewTogether, saidHere];
