/** Accounts that programs write with, whatever the host calls them. */

import { isBot } from '../../authoring/importing/bots.ts';

/**
 * Whether a program wrote something. Where the host tells the type of an account, as GitHub does,
 * that decides: people may be called `abbot` or `mila-bot`, and nobody's name there ends in `[bot]`.
 * Where it tells none (null or empty), it is a program that many projects meet, or whose name ends as those of
 * programs do.
 */
export const isProgram = ({ type, login }: { type: string | null; login: string }): boolean =>
  type === 'Bot' ||
  /\[bot\]$/i.test(login) ||
  (!type && (isBot({ login, website: null }) || /[-_.]bot$/i.test(login)));
