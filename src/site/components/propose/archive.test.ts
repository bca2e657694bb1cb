import { expect, it } from 'vitest';
import { filesInZip } from '../../../intake/gathering/zip.ts';
import { archiveOf } from './archive.ts';

it('opens as any archive does, every byte in its place', async () => {
  const files = Object.entries({
    'recipients/mila-nová/profile.json': new TextEncoder().encode('---\nname: Mila Nová\n---\n'),
    'badges/bees/image.png': Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256),
    'recipients/mila-nová/empty.json': new Uint8Array(),
  }).map(([path, bytes]) => ({ path, bytes }));
  const archive = new Uint8Array(await archiveOf(files).arrayBuffer());
  const found = await filesInZip('proposal.zip', archive);
  expect(found.map(({ name, content }) => [name, content])).toEqual(
    files.map(({ path, bytes }) => [`proposal.zip/${path}`, bytes]),
  );
});
