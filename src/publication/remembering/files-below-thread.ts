/** The thread that looks through a folder while the build goes on (`lookThrough`). */

import { workerData } from 'node:worker_threads';
import { looked, type Looking } from './files-below.ts';

const { folder, port, done }: Looking = workerData;
try {
  port.postMessage(looked(folder));
} finally {
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
}
