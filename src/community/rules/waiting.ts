/** What is wrong with an award that can wait, and with it alone. */

import type { Problem } from '../problem.ts';

/** Its badge ended before. */
export const tooLate = 'award-of-retired-badge';
/** Its badge requires others, which are not there, or not any more. */
export const requiredMissing = 'required-badge-missing';

/** Its badge requires a result that it does not say. */
export const requiredResultMissing = 'required-result-missing';

/** It is given all the same, and nobody says why. */
export const exceptionSaysNothing = 'exception-says-nothing';

/** What it says it rests on was withdrawn, or is not there any more. */
export const restsOnNothing = 'because-does-not-count';

/** It is to be signed in a language that its badge is not in, or not in the words of today. */
export const inNoSuchLanguage = 'award-language';
export const inOutdatedWords = 'award-language-outdated';

const waiting: ReadonlySet<string> = new Set([
  ...[
    tooLate,
    requiredMissing,
    requiredResultMissing,
    exceptionSaysNothing,
    restsOnNothing,
    inNoSuchLanguage,
    inOutdatedWords,
  ],
]);

/** True for the problem of an award that stays unsigned for it, and stops nobody else. */
export const canWait = ({ rule }: Problem): boolean => waiting.has(rule);
