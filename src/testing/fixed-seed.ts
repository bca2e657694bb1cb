/**
 * Property tests draw the same inputs in every run, so that a red run can be repeated;
 * FAST_CHECK_SEED draws others.
 */

import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20_261_122) });
