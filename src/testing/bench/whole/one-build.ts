/**
 * One build of a measurement, in a process of its own as `npm run build` is: told the community's
 * folder, where the site goes, where builds before remembered, and when it is. Sends what it cost.
 */

import { join } from 'node:path';
import type { Community } from '../../../community/model.ts';
import { noCache } from '../../../publication/files/card-cache.ts';
import { withPagesAhead } from '../../../publication/rendering/pages-ahead.ts';
import { publish } from '../../../publication/folder/publish.ts';
import { buildVersion } from '../../../publication/remembering/engine-version.ts';
import { formerOutput } from '../../../publication/remembering/former-output.ts';
import { pageMemoryIn } from '../../../publication/remembering/page-memory.ts';
import { memoryIn } from '../../../publication/remembering/verified-memory.ts';
import { sound } from './folder.ts';
import { measured } from './measured.ts';

/** Publishes into `out`, with what builds before remembered below `home`. */
async function built(root: string, out: string, home: string, now: Date): Promise<void> {
  await withPagesAhead(async (ahead) => {
    const pages = pageMemoryIn(join(home, 'pages'), root, now);
    ahead.expect(pages);
    const output = join(home, 'output');
    const former = formerOutput(memoryIn(output, root, now, buildVersion), out, output);
    const memory = memoryIn(join(home, 'verified'), root, now);
    const begin = ({ issuer }: Community): void => ahead.begin(issuer, pages);
    const { community, ledger, publicFiles } = await sound(root, memory, begin, now);
    const read = { community, ledger, publicFiles, previews: new Set<string>() };
    await publish({ ...read, cards: noCache, pages, ahead, former }, out);
  });
}

const [root, out, home, now] = process.argv.slice(2);
if (root === undefined || out === undefined || home === undefined || now === undefined)
  throw new Error('Told no folders, or not when it is.');
const { seconds, cpuSeconds } = await measured(() => built(root, out, home, new Date(now)));
process.send?.({ seconds, cpuSeconds });
process.disconnect?.();
