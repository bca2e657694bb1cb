/** A site that moves before anything was signed: what was shared leads on all the same. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeFiles } from '../../src/repository/write.ts';
import { run } from '../../src/testing/fixtures/commands.ts';
import { tinyCommunity } from '../../src/testing/fixtures/tiny-community.ts';
import { freshFolder, removeFolders } from '../../src/testing/fixtures/trees.ts';

afterAll(removeFolders);

it('says what to do where pages were published and nothing was signed, and writes it', async () => {
  const root = freshFolder('move');
  await writeFiles(
    root,
    tinyCommunity()
      .filter(({ path }) => !path.startsWith('recipients/') || path.endsWith('/profile.md'))
      .map(({ path, content }) => ({ path, bytes: content as Uint8Array })),
  );
  const { code, stdout, stderr } = await run('move', ['https://third.example/', '--root', root]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('Nothing was signed at https://badges.riverside.example/');
  const former = join(root, 'former-site/badges.riverside.example');
  expect(readFileSync(join(former, '_redirects'), 'utf8')).toContain(
    '/recipients/* https://third.example/recipients/:splat 301',
  );
  expect(existsSync(join(former, 'recipients/ada/index.html'))).toBe(true);
  expect(readFileSync(join(root, 'keys/issuer.json'), 'utf8')).not.toContain('formerUrls');
});
