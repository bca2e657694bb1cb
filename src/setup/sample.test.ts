import { join } from 'node:path';
import { expect, it } from 'vitest';
import { enginePath } from '../testing/rules/sources.ts';
import { sampleFolder, sampleFolders, sampleStands, treeOf } from '../testing/fixtures/trees.ts';

const own = !sampleStands();

it.skipIf(own)(
  `is the sample that stands in the template, file by file, so that setup removes it and nothing else${own ? ' (skipped: this community is no sample)' : ''}`,
  () => {
    const hint = 'after a change of the sample: node src/testing/fixtures/keep-sample.ts';
    for (const folder of sampleFolders)
      expect(treeOf(join(sampleFolder, folder)), hint).toEqual(treeOf(join(enginePath, folder)));
  },
);
