/** Gives one run of the tests a folder that all of its processes know, and takes it away again. */

import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of this run: see `src/testing/fixtures/signed-sample.ts`. */
    readonly sharedFolder: string;
  }
}

/** Called by vitest before the first test; what it gives, after the last. */
export default function shareFolder({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'plainbadge-shared-'));
  provide('sharedFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
