/** A community's own messages, as they lie in its folder. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageTemplates } from '../../src/hosting/messages/template.ts';

const folder = 'messages';

/** All templates in `messages/`, or what is wrong with them; none where there is no such folder. */
export async function templatesIn(root: string): Promise<ReturnType<typeof messageTemplates>> {
  const names = await readdir(join(root, folder)).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith('.md'))
      .toSorted()
      .map(async (name) => ({
        path: `${folder}/${name}`,
        text: await readFile(join(root, folder, name), 'utf8'),
      })),
  );
  return messageTemplates(files);
}
