import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { freshFolder, removeFolders } from '../testing/fixtures/trees.ts';
import { asking, patientWithHosts } from './asking.ts';

afterAll(removeFolders);

it('asks a host no more that was silent three times, and others as ever', async () => {
  const asked: string[] = [];
  const read = patientWithHosts(async (address) => {
    asked.push(address);
    const isGone = address.includes('gone');
    return isGone
      ? { outcome: 'unreachable', reason: 'The host did not answer in time.' }
      : { outcome: 'unreachable', reason: 'The host answered with status 404.', status: 404 };
  });
  for (let at = 0; at < 5; at += 1) {
    await read(`https://gone.example/${at}`, 10);
    await read(`https://here.example/${at}`, 10);
  }
  expect(asked.filter((address) => address.includes('gone'))).toHaveLength(3);
  expect(asked.filter((address) => address.includes('here'))).toHaveLength(5);
  expect(await read('https://gone.example/', 10)).toMatchObject({
    reason: 'gone.example did not answer, so it is asked no more.',
  });
});

it('reads addresses from a folder, and remembers what it read', async () => {
  const mirror = freshFolder('mirror');
  mkdirSync(join(mirror, 'a.example'));
  const file = join(mirror, 'a.example', 'b.json');
  writeFileSync(file, '{"a":1}');
  const { fetchJson, fetchFile } = asking({ mirror, isOffline: false });
  const address = 'https://a.example/b.json';
  expect(await fetchJson(address)).toMatchObject({ outcome: 'fetched', text: '{"a":1}' });
  writeFileSync(file, '{"a":2}');
  expect(await fetchJson(address)).toMatchObject({ text: '{"a":1}' });
  expect(await fetchFile('https://a.example/c.png')).toMatchObject({ status: 404 });
});

it('asks nobody where it is told so', async () => {
  const { fetchJson } = asking({ mirror: null, isOffline: true });
  expect(await fetchJson('https://a.example/')).toEqual({
    outcome: 'unreachable',
    reason: 'The network is not asked (--offline).',
  });
});
