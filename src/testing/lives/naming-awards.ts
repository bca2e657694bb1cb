/** Events of a life by which signed files name awards of their own recipient, or of others. */

import { withValue } from '../../authoring/front-matter-edit.ts';
import { dueStacks, stackFiles } from '../../authoring/stacking/due-stacks.ts';
import type { Award, Recipient } from '../../community/model.ts';
import { byPerson, personKey, unsignedEndorsement } from '../specimens/endorsements.ts';
import type { LivingCommunity } from './living-community.ts';

const badge = 'badges/elder/badge.md';
const elder =
  '---\nname: Elder\ndescription: Went on.\ncreated: 2026-01-10\nrequires: [first-talk]\n---\nGo on.\n';

const write = (life: LivingCommunity, path: string, text: string): void =>
  void life.files.set(path, new TextEncoder().encode(text));

/** Awards and signs all that is due of a badge that requires another one. */
export async function stacking(life: LivingCommunity): Promise<void> {
  if (!life.files.has(badge)) write(life, badge, elder);
  const { community, ledger } = await life.read();
  const { due } = dueStacks(community, ledger, life.now);
  if (due.length === 0) return;
  life.apply(await stackFiles(life.tree, due, life.now));
  // Unsigned, it would wait aside as soon as what it rests on is gone.
  await life.issue();
}

/** The person signs something about an award of somebody else's, with a key of this number. */
export async function endorsing(
  life: LivingCommunity,
  person: Recipient,
  award: Award,
  number: number,
): Promise<void> {
  const profile = `recipients/${person.slug}/profile.md`;
  const signed = life.files.get(award.path.replace(/md$/, 'json'));
  if (award.recipient === person.slug || signed === undefined) return;
  if (person.visibility === 'file-only') return;
  const { id } = JSON.parse(new TextDecoder().decode(signed)) as { id: string };
  const { file, bytes } = await byPerson(unsignedEndorsement(id, signed), number);
  const keys = [...person.keys, await personKey(number)];
  write(life, profile, withValue(life.text(profile), 'keys', keys));
  life.files.set(`recipients/${award.recipient}/endorsements/${file}`, bytes);
}
