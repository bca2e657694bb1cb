/** Contributed pictures: read once, rewritten or refused. */

import { BakingError } from '../../baking/baking-error.ts';
import { inspectPng } from '../../baking/png.ts';
import { type Fault, problemOf } from '../fault.ts';
import type { Picture } from '../model.ts';
import type { Problem } from '../problem.ts';
import { type FileKind, fileKindOf, inWords, pictureRemedy } from './kinds.ts';
import { cleanSvg } from '../svg/allow-list.ts';
import { cureOf } from './cures.ts';
import { addressFault } from './metadata.ts';
import { programOf } from './program.ts';
import { strictText } from '../../proof/bytes.ts';

const mostPixels = 4_096;
/** Faults of one drawing that are told: who mends these sees the next ones. */
const mostFaults = 20;

/** Everything that is wrong with a picture; offsets are in the SVG's text, 0 for a PNG. */
export interface RefusedPicture {
  readonly faults: readonly [Fault, ...Fault[]];
}

/** What is wrong with a picture, at its places in the file. */
export function pictureProblems(
  { faults }: RefusedPicture,
  path: string,
  bytes: Uint8Array,
): Problem[] {
  const text = strictText(bytes) ?? '';
  return faults.map((fault) => problemOf(fault, path, text));
}

/** The picture as the model holds it, or everything that is wrong with it. */
export function readPicture(path: string, bytes: Uint8Array): Picture | RefusedPicture {
  const wanted = path.endsWith('.svg') ? 'svg' : 'png';
  const kind = fileKindOf(bytes);
  if (kind !== wanted && kind !== 'text' && kind !== 'unknown') return wrongKind(path, kind);
  return wanted === 'svg' ? readSvg(path, bytes) : readPng(path, bytes);
}

/** A file under a wrong name is called what it is. */
function wrongKind(path: string, kind: FileKind): RefusedPicture {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return refused(`This is ${inWords(kind)} under the name ${name}.`, pictureRemedy(kind));
}

function refused(message: string, remedy: string): RefusedPicture {
  return { faults: [{ rule: 'picture-refused', offset: 0, message, remedy }] };
}

function readSvg(path: string, bytes: Uint8Array): Picture | RefusedPicture {
  const text = strictText(bytes);
  if (text === null)
    return refused(
      'The picture is refused: The file is not UTF-8 text.',
      'Save the picture again as SVG, or as image.png.',
    );
  const cleaned = cleanSvg(text);
  if ('svg' in cleaned) return { kind: 'svg', path, svg: cleaned.svg, leftOut: cleaned.notes };
  const program = programOf(text);
  const told = alike(cleaned.faults);
  const faults = told.slice(0, mostFaults).map(({ fault, others }) => ({
    rule: 'picture-refused',
    offset: fault.offset ?? 0,
    message: `The picture is refused: ${fault.reason.replace(/[.\s]+$/, '')}${again(others)}.`,
    remedy: cureOf(fault.cure, program),
  }));
  const [first, ...rest] = faults;
  if (first === undefined) throw new Error('A drawing that is refused has a fault.');
  if (told.length <= mostFaults) return { faults: [first, ...rest] };
  const more = `The picture is refused: ${told.length - mostFaults} more things are not allowed.`;
  return { faults: [first, ...rest, { ...first, offset: text.length, message: more }] };
}

function again(others: number): string {
  if (others === 0) return '';
  return others === 1 ? ', and so is one more' : `, and so are ${others} more`;
}

/** Faults that read the same, as one of them and how many others there are. */
function alike<Some extends { readonly reason: string }>(
  faults: readonly Some[],
): { fault: Some; others: number }[] {
  const byReason = new Map<string, { fault: Some; others: number }>();
  for (const fault of faults) {
    const known = byReason.get(fault.reason);
    if (known === undefined) byReason.set(fault.reason, { fault, others: 0 });
    else known.others += 1;
  }
  return [...byReason.values()];
}

const withoutWords =
  'Save it again without metadata, or let `npm run new -- badge --image FILE` write it: that leaves ' +
  'out what is not seen.';

function readPng(path: string, bytes: Uint8Array): Picture | RefusedPicture {
  const remedy =
    'Save the picture again as PNG, for instance 512 by 512 ' +
    `pixels and at most ${mostPixels} by ${mostPixels}.`;
  try {
    const { width, height } = inspectPng(bytes);
    if (width > mostPixels || height > mostPixels)
      return refused(`The picture has ${width} by ${height} pixels.`, remedy);
    const fault = addressFault(bytes, withoutWords);
    return fault === null ? { kind: 'png', path, bytes } : { faults: [fault] };
  } catch (error) {
    if (!(error instanceof BakingError)) throw error;
    return refused(`The picture is refused: ${error.message}`, remedy);
  }
}
