/** The vocabulary of Open Badges 1: version 1.1 names a context, before it there was none. */

import type { JsonObject } from '../../proof/json.ts';
import { nullDeviations } from '../contexts.ts';
import { deviating, passed, type Step } from '../report/step.ts';

/** Words besides those of the standard are read by nobody here. */
export const checkOb1Words = (document: JsonObject): Step<JsonObject> =>
  deviating('contexts', document, nullDeviations(document)) ??
  passed('contexts', document, 'open-badges-1');
