/**
 * Three projects: `quick`, which needs neither processes nor a browser and is run while one works,
 * `browser`, and `whole`, which is everything else. Each test file belongs to exactly one.
 */

import { defineConfig } from 'vitest/config';

/** Folders whose tests call functions and nothing else. */
const quick = [
  'src/{artwork,authoring,baking,community,credential,language,proof}/**/*.test.ts',
  'src/{review,setup,site,verification}/**/*.test.ts',
  'src/hosting/*.test.ts',
];
/** Of these folders: tests that start processes, or that read the environment as they load. */
const notQuick = [
  'src/artwork/{drawing-work,rasterise}.test.ts',
  'src/artwork/photos/take-picture.test.ts',
  'src/hosting/telling.test.ts',
  'src/site/model/lookups.test.ts',
];
const browser = ['src/testing/browser/**/*.test.ts'];

const shared = {
  setupFiles: ['src/testing/fixed-seed.ts'],
  testTimeout: 60_000,
  hookTimeout: 180_000,
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'quick', include: quick, exclude: notQuick, isolate: false } },
      { test: { ...shared, name: 'browser', include: browser } },
      {
        test: {
          ...shared,
          name: 'whole',
          include: [
            'scripts/**/*.test.ts',
            'src/{publication,repository,testing}/**/*.test.ts',
            'src/hosting/ledger/*.test.ts',
            ...notQuick,
          ],
          exclude: browser,
        },
      },
    ],
  },
});
