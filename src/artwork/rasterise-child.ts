/**
 * The process that draws: its parent sends it one SVG at a time, and kills it where a drawing takes
 * too long.
 */

import { type DrawingTask, rasterised } from './rasterised.ts';

process.on('message', (task: DrawingTask) => process.send?.(rasterised(task)));
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
