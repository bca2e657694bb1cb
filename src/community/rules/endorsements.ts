/**
 * Rules about endorsements, kept as they came: `endorsements/` in the folder of a badge or of a
 * recipient, and `keys/endorsements/`.
 */

import { strictText } from '../../proof/bytes.ts';
import { isRead, readEndorsement } from '../endorsements/read.ts';
import { isRefused } from '../file.ts';
import { privateDataIn } from '../private-data.ts';
import type { Problem } from '../problem.ts';
import type { Entry } from '../tree.ts';
import { digestName } from './kept-originals.ts';
import { type Draft, wholeFile, type Rule } from './rule.ts';

/** In one folder: a page shows them one below the other. */
export const mostEndorsements = 24;

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
        `If it came so, call it \`${digestName(content)}.json\`; ` +
          'else restore it from git history. A line end that an editor changed is enough.',
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

export const endorsementRules: readonly Rule[] = [soundAlone, fewTogether];
