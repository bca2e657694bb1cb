/** From a picture without a badge in it to the one that its address or a code in it leads to. */

import { addressInPng } from '../../baking/png-address.ts';
import { addressInSvg } from '../../baking/svg-address.ts';
import { say } from '../../language/sayings.ts';
import type { FileLead } from './lead.ts';
import { lookInto } from './looked-into.ts';
import { printable } from '../report/printable.ts';
import { checkOf } from '../report/step.ts';
import { nothing, type Found, type Trail, type Walk } from './following.ts';
import { isOfModestSize } from './picture-size.ts';
import { shown } from './said.ts';

/** A code may hold an address or, seldom, the credential itself. */
export async function throughPicture(
  walk: Walk,
  { bytes, otherwise }: FileLead,
  trail: Trail,
  left: number,
): Promise<Found> {
  const named = addressInPng(bytes) ?? addressInSvg(bytes);
  if (named !== null) {
    const said = say('phrases', 'picture-names', { address: shown(named) });
    return walk.toAddress(named, [...trail, said], left - 1);
  }
  const text = await codeIn(bytes, walk);
  if (text === null) return nothing(otherwise, trail);
  const inside = await lookInto(new TextEncoder().encode(text));
  const said = [...trail, say('phrases', 'code-names', { text: printable(text, 100) })];
  if (inside.kind === 'credential') return { ...inside, trail: said };
  if (inside.kind === 'address') return walk.toAddress(inside.address, said, left - 1);
  return nothing(
    checkOf('format', 'unknown', 'no-credential-inside/code', { text: printable(text, 100) }),
    trail,
  );
}

async function codeIn(picture: Uint8Array, { following }: Walk): Promise<string | null> {
  const { pixelsOf } = following;
  if (pixelsOf === undefined || !isOfModestSize(picture)) return null;
  return (await import('./qr-code.ts')).codeIn(picture, pixelsOf).catch(() => null);
}
