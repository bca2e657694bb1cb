/**
 * The process that draws: its parent sends it one SVG at a time, and kills it where a drawing takes
 * too long.
 */

import { answerTasks } from './processes/task-process.ts';
import { rasterised } from './rasterised.ts';

answerTasks(rasterised);
