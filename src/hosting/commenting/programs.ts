/** Accounts that programs write with, whatever the host calls them. */

import { isBot } from '../../authoring/importing/bots.ts';

/**
 * Whether a program wrote something. Where the host tells the type of an account, as GitHub does,
 * that decides: people may be called `abbot` or `mila-bot`, and nobody's name there ends in `[bot]`.
 * Where it tells none (null or empty), it is a program that many projects meet, or whose name ends as those of
 * programs do; jobs of Forgejo and Gitea write with an account whose number is below 1, tokens of a GitLab
 * project with one that its name tells.
 */
export const isProgram = ({ type, login, id = null }: Account): boolean =>
  type === 'Bot' ||
  (id !== null && id < 1) ||
  /\[bot\]$/i.test(login) ||
  (!type && (isBot({ login, website: null }) || isCalledSo.test(login)));

const isCalledSo =
  /[-_.]bot$|^(?:forgejo|gitea)-actions$|^(?:project|group)_\d+_bot(?:_[\da-z]+)?$/i;

interface Account {
  readonly type: string | null;
  readonly login: string;
  readonly id?: number | null;
}
