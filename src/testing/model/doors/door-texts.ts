/** The community that the doors lead into, and forms as they are sent. */

import { checkCommunity } from '../../../community/check.ts';
import type { CommunityFile } from '../../../community/file.ts';
import { issueForms } from '../../../hosting/forms/forms.ts';
import { riverside, tinyCommunity, tinyNow } from '../../fixtures/tiny-community.ts';
import type { Texts } from './door-git.ts';

/** What main holds at first: ada and bob may award, mia maintains. */
export const start: Texts = new Map(
  tinyCommunity({ 'keys/issuer.json': JSON.stringify(riverside) }).map(({ path, content }) => [
    path,
    new TextDecoder().decode(content as Uint8Array),
  ]),
);

export const filesOf = (texts: Texts): CommunityFile[] =>
  [...texts]
    .map(([path, text]) => ({ path, content: new TextEncoder().encode(text) }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));

const forms = issueForms(checkCommunity(filesOf(start), { now: tinyNow }).community!);

/** A form as a host makes an issue of it. */
export function formText(
  id: 'claim' | 'nominate' | 'list',
  { name, day, isQuiet = false }: { name: string; day: string; isQuiet?: boolean },
): string {
  const answers: Readonly<Record<string, string>> = {
    ...{ badge: 'First Talk (first-talk)', date: day, event: 'Evening', why: 'Evening', name },
    ...{ people: 'Jo\nAt The Door', consent: 'At the door.' },
    visibility: isQuiet ? 'Only who has the address' : 'Everybody: show it in the lists',
  };
  return (forms.find((form) => form.id === id)?.fields ?? [])
    .map(({ id: field, label, kind, options }) => {
      const answer = kind === 'promise' ? `- [X] ${options[0]?.words}` : answers[field];
      return `### ${label}\n\n${answer === undefined || answer === '' ? '_No response_' : answer}`;
    })
    .join('\n\n');
}
