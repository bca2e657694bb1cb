/** The engine's review of a pull request, held against what is said here apart from it. */

import type { Commit } from '../../../community/commit.ts';
import { type Review, reviewChange } from '../../../review/review.ts';
import { tinyNow } from '../../fixtures/tiny-community.ts';
import type { Texts } from './door-git.ts';
import type { AccountName, DoorHost, Pull } from './door-host.ts';
import { filesOf } from './door-texts.ts';

const rules = 'keys/issuer.json';

/** The verdict, and main as it would be. Throws where the verdict cannot be right. */
export async function reviewed(
  host: DoorHost,
  pull: Pull,
): Promise<{ readonly state: Review['state']; readonly texts: Texts }> {
  const { repository } = host;
  const at = (id: string): Commit => commitAt(id, repository.node(id).texts);
  const [base, head] = [at(repository.branches.get('main') ?? ''), at(host.headOf(pull))];
  const fork = at(pull.base).entries;
  const facts = await host.asked().facts(pull.number);
  const { state, merged, changes } = reviewChange({ base, fork, head, facts, now: tinyNow });
  const texts = new Map(merged.files.map(({ path, content }) => [path, decoded(content)]));
  const { least, surely } = agreed(pull, head.id);
  const areRulesNew = texts.get(rules) !== repository.at('main').get(rules);
  if (state === 'allowed' && changes.length > 0 && !least)
    throw new Error(`#${pull.number} is merged without agreement.`);
  if (state === 'allowed' && areRulesNew && !approversOf(pull, head.id).includes('mia'))
    throw new Error(`#${pull.number} changes the rules without a maintainer.`);
  if (state === 'waiting' && surely) throw new Error(`#${pull.number} waits for nobody.`);
  return { state, texts };
}

const decoded = (content: unknown): string =>
  content instanceof Uint8Array ? new TextDecoder().decode(content) : '';

const approversOf = ({ approvals }: Pull, head: string): AccountName[] =>
  approvals.filter(({ commit }) => commit === head).map(({ account }) => account);

/** `least`: what an award needs at the least; `surely`: more than anything in it can need. */
function agreed(pull: Pull, head: string): { readonly least: boolean; readonly surely: boolean } {
  const approvers = approversOf(pull, head);
  const requester = /-by-([a-z]+)@/.exec(pull.branch)?.[1];
  const voices = new Set(approvers.filter((one) => ['ada', 'bob', 'mia'].includes(one)));
  const others = [...voices].filter((one) => one !== requester);
  return {
    least: (voices.has('ada') || voices.has('bob')) && others.length > 0,
    surely: voices.size === 3,
  };
}

function commitAt(id: string, texts: Texts): Commit {
  const files = filesOf(texts);
  const entries = files.map(({ path, content }) => ({
    ...{ path, mode: '100644', id: Buffer.from(decoded(content)).toString('base64') },
  }));
  return { id, files, publicFiles: [], owners: null, entries };
}
