/** The process that draws cards: its parent sends it some at a time. */

import { openOwnTypeface, type OwnTypeface } from '../cards/own-typeface.ts';
import { drawHere } from '../rasterise.ts';
import { rasterised } from '../rasterised.ts';
import type { DrawnCard, SentCard, SentTypeface } from './card-drawers.ts';
import { type CardTask, drawCard } from './card-task.ts';
import { answerTasks } from './task-process.ts';

/** The typeface that was used last: a community has one. */
let opened: OwnTypeface | null = null;

async function opening({ file, digest }: SentTypeface): Promise<OwnTypeface> {
  if (opened?.digest === digest) return opened;
  const font = await openOwnTypeface(file);
  if (typeof font === 'string') throw new Error(`the typeface is ${font}`);
  opened = font;
  return font;
}

async function drawn({ kind, facts, typeface }: SentCard): Promise<DrawnCard> {
  try {
    const own = typeface === null ? null : await opening(typeface);
    return await drawCard({ kind, facts: { ...facts, typeface: own } } as CardTask);
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

drawHere(rasterised);
answerTasks(async (cards: readonly SentCard[]) => {
  const all: DrawnCard[] = [];
  for (const card of cards) all.push(await drawn(card));
  return all;
});
