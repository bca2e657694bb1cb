/** English for reports: what the command speaks. */

import { english } from '../../language/en/english.ts';
import type { Tongue } from './words.ts';

export const inEnglish: Tongue = { language: 'en', words: english.report, codes: null };
