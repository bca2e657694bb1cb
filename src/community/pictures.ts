/** Contributed pictures: read once, rewritten or refused. */

import { BakingError } from '../baking/baking-error.ts';
import { inspectPng } from '../baking/png.ts';
import type { Fault } from './fault.ts';
import type { Picture } from './model.ts';
import { cleanSvg } from './svg/allow-list.ts';
import { strictText } from '../proof/bytes.ts';

const mostPixels = 4_096;

/**
 * The picture as the model holds it, or what is wrong with it; offsets are in the SVG's text, 0 for
 * a PNG.
 */
export function readPicture(path: string, bytes: Uint8Array): Picture | Fault {
  return path.endsWith('.svg') ? readSvg(path, bytes) : readPng(path, bytes);
}

function readSvg(path: string, bytes: Uint8Array): Picture | Fault {
  const text = strictText(bytes);
  const cleaned =
    text === null ? { reason: 'The file is not UTF-8 text.', offset: null } : cleanSvg(text);
  if ('svg' in cleaned) return { kind: 'svg', path, svg: cleaned.svg };
  return {
    rule: 'picture-refused',
    offset: cleaned.offset ?? 0,
    message: `The picture is refused: ${cleaned.reason.replace(/[.\s]+$/, '')}.`,
    remedy: 'Save the picture as "plain SVG" with text turned into paths, or as image.png.',
  };
}

function readPng(path: string, bytes: Uint8Array): Picture | Fault {
  const remedy = `Save the picture again as PNG, for instance 512 by 512 pixels and at most ${mostPixels} by ${mostPixels}.`;
  try {
    const { width, height } = inspectPng(bytes);
    if (width <= mostPixels && height <= mostPixels) return { kind: 'png', path, bytes };
    return {
      rule: 'picture-refused',
      offset: 0,
      message: `The picture has ${width} by ${height} pixels.`,
      remedy,
    };
  } catch (error) {
    if (!(error instanceof BakingError)) throw error;
    return {
      rule: 'picture-refused',
      offset: 0,
      message: `The picture is refused: ${error.message}`,
      remedy,
    };
  }
}
