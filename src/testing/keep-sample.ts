/**
 * Copies the sample community into the engine: `node src/testing/keep-sample.ts`, after every
 * change of the sample.
 */

import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { enginePath } from './sources.ts';
import { sampleFolder, sampleFolders, sampleStands } from './trees.ts';

if (!sampleStands())
  throw new Error('The community in this repository is not the sample; there is nothing to keep.');
await rm(sampleFolder, { recursive: true, force: true });
for (const folder of sampleFolders)
  await cp(join(enginePath, folder), join(sampleFolder, folder), { recursive: true });
