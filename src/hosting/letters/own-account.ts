/** Where a host marks no programs: the account of the token, whose comments are the program's. */

import { membersOf } from '../answers.ts';
import type { Api } from '../api.ts';

/**
 * Tells whether a comment is by that account, which is asked for once; `name`: what the host calls the
 * name of an account. Rejects with HostRefused where the answer is not as documented.
 */
export function ownAccount(
  api: Api,
  name: 'login' | 'username',
): () => Promise<(author: string) => boolean> {
  const ask = async (): Promise<string> =>
    membersOf(await api.get('/user'), 'the account of the token')
      .text(name)
      .toLowerCase();
  let asked: Promise<string> | null = null;
  return async () => {
    const own = await (asked ??= ask());
    return (author) => author.toLowerCase() === own;
  };
}
