/**
 * Cells that hold one of a few answers; what is none of them is asked about, never taken for one.
 */

import { inUsualCase } from '../../../community/text/language-tag.ts';
import { folded } from '../../../community/identifiers.ts';
import type { Visibility } from '../../../community/model.ts';
import { formats } from '../../../community/schemas/formats.ts';
import { holdsEmail, quoted } from '../clean-text.ts';

/** What a cell says, null where it is empty; or a sentence that asks. */
type Answer<Said> = Said | null | { readonly reason: string };

const shown = (cell: string): string => (holdsEmail(cell) ? 'What stands there' : quoted(cell));

/** Where the person wants to be shown. */
export function visibilityOf(cell: string): Answer<Visibility> {
  const word = cell.toLowerCase().replace(/[\s_]+/g, '-');
  if (word === '') return null;
  return word === 'listed' || word === 'unlisted' || word === 'file-only'
    ? word
    : { reason: 'The visibility is none of `listed`, `unlisted` and `file-only`.' };
}

const yes =
  '1|x|y|yes|true|agree|agreed|consent|granted|ja|j|oui|o|si|sí|sì|sim|s|да|д|是|同意|是的|はい|예|네|हाँ|हां|نعم|হ্যাঁ|ہاں|جی ' +
  'ہاں|ya|tak|evet|✓|✔|☑|✅';
const no =
  '0|-|–|—|n|no|false|none|disagree|declined|nein|non|não|nao|нет|н|否|不|不同意|いいえ|아니요|아니오|नहीं|لا|না|نہیں|tidak|nie|hayır|nee|✗|✘|✖|❌|☐';
const yesWords: ReadonlySet<string> = new Set(yes.split('|').map(folded));
const noWords: ReadonlySet<string> = new Set(no.split('|').map(folded));

/** Whether the person agreed that a hash of their address is published: no word of it means no. */
export function consentOf(cell: string): Answer<boolean> {
  const word = folded(cell.replace(/[.!]+$/, ''));
  if (cell === '') return null;
  if (yesWords.has(word)) return true;
  return noWords.has(word)
    ? false
    : {
        reason:
          `${shown(cell)} in the column of consent is neither yes nor no: ` +
          'write one of them, or leave the cell empty where nobody asked.',
      };
}

/** The language that the name belongs to, as a tag (BCP 47) in its usual spelling. */
export function languageOf(cell: string): Answer<string> {
  if (cell === '') return null;
  const tag = inUsualCase(cell);
  return formats['language-tag'].test(tag)
    ? tag
    : {
        reason:
          `${shown(cell)} is no language tag of the name, such as en, de ` +
          'or pt-BR: write one, or put the column aside with --ignore.',
      };
}
