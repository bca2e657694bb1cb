/** Accounts that programs write with, whatever the host calls them. */

import { isBot } from '../../authoring/importing/bots.ts';

/**
 * Whether a program wrote something: the host says so (GitHub's type `Bot`), many projects meet the
 * account, or its name ends as those of programs do, `[bot]` or `-bot`. Hosts other than GitHub have
 * no type for them, and a program with an account of its own has that of a person everywhere.
 */
export const isProgram = ({ type, login }: { type: string | null; login: string }): boolean =>
  type === 'Bot' || isBot({ login, website: null }) || /[-_.]bot$/i.test(login);
