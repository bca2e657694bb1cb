/** Accounts that programs write with, whatever the host calls them. */

import { isBot } from '../../authoring/importing/bots.ts';

/**
 * Whether a program wrote something: the host says so (GitHub's type `Bot`), many projects meet the
 * account, or its name ends as those of programs do, `[bot]` or `-bot`. Hosts other than GitHub have
 * no type for them, and a program with an account of its own has that of a person everywhere. Jobs of
 * Forgejo and Gitea write with an account whose number is below 1, tokens of a GitLab project with one
 * that its name tells.
 */
export const isProgram = ({ type, login, id = null }: Account): boolean =>
  type === 'Bot' ||
  (id !== null && id < 1) ||
  isBot({ login, website: null }) ||
  /[-_.]bot$|^(?:forgejo|gitea)-actions$|^(?:project|group)_\d+_bot(?:_[\da-z]+)?$/i.test(login);

interface Account {
  readonly type: string | null;
  readonly login: string;
  readonly id?: number | null;
}
