/** Rules about badges of other issuers, kept as they came: `recipients/<recipient>/elsewhere/`. */

import { createHash } from 'node:crypto';
import { isRefused } from '../file.ts';
import { largest, privateDataIn, type PrivateData } from '../private-data.ts';
import type { Problem } from '../problem.ts';
import { strictText } from '../../proof/bytes.ts';
import type { Entry } from '../tree.ts';
import { wholeFile, type Rule } from './rule.ts';

/** The name of a kept badge: SHA-256 of its bytes, in hex. */
export function digestName(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Each is what it was when it came, and tells nothing that may not be told. */
const unchanged: Rule = ({ entries }) =>
  entries.filter(({ kind }) => kind === 'original').flatMap(problemsOf);

function problemsOf({ path, name, content }: Entry): Problem[] {
  if (isRefused(content)) return [];
  if (digestName(content) !== name)
    return [
      wholeFile(
        'original-changed',
        path,
        'This badge of another issuer is no longer what it was: its ' +
          'name is the SHA-256 of its bytes, and they do not agree.',
        'Restore it from git history, or delete it. A line end that an editor changed is enough.',
      ),
    ];
  if (content.length > largest)
    return [
      wholeFile(
        'original-too-large',
        path,
        `This badge of another issuer is larger than ${largest / 1024} KB.`,
        'Delete it. The award may say in its text where the original is.',
      ),
    ];
  const told = privateDataIn(strictText(content, 'kept') ?? '');
  return told === null ? [] : [wholeFile('original-private', path, said[told], remedy)];
}

const remedy =
  'Delete it: what enters git stays public for ever. ' +
  'The award may say in its text where the original is.';

const said: Readonly<Record<PrivateData, string>> = {
  email: 'This badge of another issuer holds an e-mail address.',
  hash:
    'This badge of another issuer holds the hash of an e-mail address ' +
    'without salt, which anybody with a list of addresses can read.',
  personal: 'This badge of another issuer holds a telephone number, a day of birth or the like.',
  unreadable: 'This is no JSON and no token, so nobody can say what it holds.',
};

export const originalRules: readonly Rule[] = [unchanged];
