/** What runs where the repository is kept: asked where the address does not tell. */

import { codeHostOf, namedHosts } from '../../src/community/hosts/code-hosts.ts';
import { readers } from '../../src/setup/wish.ts';
import type { Terminal } from '../shell/prompts.ts';
import { askOptional } from './asking-each.ts';

/** Whether there is an address that does not tell whose pages stand there. */
export function isHostUnknown(repository: string | null): boolean {
  const read = repository === null ? null : readers.repository(repository);
  return read !== null && 'value' in read && codeHostOf(read.value) === 'other';
}

export const askHost = (terminal: Terminal | undefined): Promise<string | null> =>
  askOptional(
    'host',
    `What runs there: ${namedHosts.join(', ')}? Pages then lead to its forms (Enter: something else)`,
    terminal,
    'forgejo',
  );
