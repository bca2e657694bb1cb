import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, sampleFolder } from '../testing/fixtures/trees.ts';
import type { PresentFile } from './leftovers.ts';
import { type Choice, type Plan, type Planned, planSetup } from './plan.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sample: readonly PresentFile[] = filesIn(sampleFolder).map((path) => ({
  path,
  bytes: new Uint8Array(readFileSync(join(sampleFolder, path))),
}));
const drawing = bytes('<svg xmlns="http://www.w3.org/2000/svg"/>');
const club: Choice = {
  wish: { name: 'The Club', url: 'https://badges.club.org/' },
  image: { name: 'logo.svg', bytes: drawing },
  maintainers: [],
  changed: null,
};
type Folder = ReadonlyMap<string, Uint8Array | null>;
const folderOf = (
  files: readonly PresentFile[],
  changes: Readonly<Record<string, string | null>> = {},
): Folder => {
  const folder = new Map(files.map((file) => [file.path, file.bytes]));
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) folder.delete(path);
    else folder.set(path, bytes(text));
  }
  return folder;
};
const planned = (folder: Folder, choice: Choice = club): Planned =>
  planSetup(
    [...folder].map(([path, content]) => ({ path, bytes: content })),
    sample,
    choice,
  );
const planFor = (folder: Folder, choice: Choice = club): Plan => {
  const answer = planned(folder, choice);
  if (!('plan' in answer)) throw new Error(JSON.stringify(answer));
  return answer.plan;
};
const ownKey = bytes(
  '{"id":"2026-a","publicKeyMultibase":"z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK","state":"active","created":"2026-01-05"}',
);

/** Does what is planned, in the order of the plan, and stops after so many steps. */
function done(folder: Folder, plan: Plan, steps = Infinity): Folder {
  const files = new Map(folder);
  const all = [
    ...plan.remove.map((path) => () => files.delete(path)),
    ...plan.publish.map((file) => () => files.set(file.path, file.bytes)),
    ...(plan.key.make ? [() => files.set('keys/2026-a.json', ownKey)] : []),
    ...(plan.issuer === null ? [] : [() => files.set(plan.issuer!.path, plan.issuer!.bytes)]),
  ];
  for (const step of all.slice(0, steps)) step();
  return files;
}
const stepsOf = ({ remove, publish, key, issuer }: Plan): number =>
  remove.length + publish.length + (key.make ? 1 : 0) + (issuer ? 1 : 0);

const template = folderOf(sample);
const finished = done(template, planFor(template));

describe('from the template', () => {
  it('nothing of the sample is left but the look, and nothing else is there but what was wished', () => {
    expect([...finished.keys()].sort()).toEqual([
      'keys/2026-a.json',
      'keys/issuer.json',
      'public/CNAME',
      'public/logo.svg',
      'public/theme.css',
    ]);
    expect(JSON.parse(new TextDecoder().decode(finished.get('keys/issuer.json')!))).toEqual({
      name: 'The Club',
      url: 'https://badges.club.org/',
      language: 'en',
      image: 'logo.svg',
      codesInPages: '2026-11-30',
    });
  });

  it('a kill between any two steps leaves a folder on which the rest is done as if nothing had happened', () => {
    const plan = planFor(template);
    expect(stepsOf(plan)).toBeGreaterThan(60);
    for (let at = 0; at <= stepsOf(plan); at++) {
      const cut = done(template, plan, at);
      expect([...done(cut, planFor(cut))].sort(), `after ${at} steps`).toEqual(
        [...finished].sort(),
      );
    }
  });

  it('a second run finds nothing to do', () => {
    expect(planned(finished).outcome).toBe('done');
    expect(
      planned(finished, { wish: {}, image: null, maintainers: [], changed: null }).outcome,
    ).toBe('done');
  });

  it('wants a name and an address, and never takes the sample’s', () => {
    expect(planned(template, { ...club, wish: { name: 'The Club' } }).outcome).toBe('refused');
    expect(planned(template, { ...club, wish: { url: 'https://badges.club.org/' } }).outcome).toBe(
      'refused',
    );
  });
});

describe('what the community wrote is never removed', () => {
  const own = {
    'badges/welcome/badge.md': 'mine',
    'recipients/ada-sample/mine.md': 'mine',
    'public/photo.png': 'mine',
    'public/logo.png': 'mine',
  };

  it('even in folders of the sample', () => {
    const folder = folderOf(sample, own);
    const after = done(folder, planFor(folder));
    for (const path of Object.keys(own)) expect(after.has(path), path).toBe(true);
  });

  it('nor what it changed, unless it says so', () => {
    const folder = folderOf(sample, { 'badges/soldering/badge.md': 'mine now' });
    expect(planned(folder)).toEqual({ outcome: 'changed', paths: ['badges/soldering/badge.md'] });
    expect(
      done(folder, planFor(folder, { ...club, changed: 'keep' })).has('badges/soldering/badge.md'),
    ).toBe(true);
    expect(
      done(folder, planFor(folder, { ...club, changed: 'remove' })).has(
        'badges/soldering/badge.md',
      ),
    ).toBe(false);
  });

  it('nor a picture that it put in the place of the sample’s, which it may also choose', () => {
    const folder = folderOf(sample, {
      'public/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>',
    });
    expect(planned(folder)).toMatchObject({ outcome: 'refused' });
    expect(
      done(folder, planFor(folder, { ...club, image: { name: 'logo.svg', bytes: null } })).has(
        'public/logo.svg',
      ),
    ).toBe(true);
    expect(planned(template, { ...club, image: { name: 'logo.svg', bytes: null } })).toMatchObject({
      outcome: 'refused',
    });
  });

  it('nor, once the issuer is its own, a badge that equals one of the sample', () => {
    const badge = new TextDecoder().decode(template.get('badges/soldering/badge.md')!);
    expect(
      planned(
        folderOf(
          [...finished].map(([path, content]) => ({ path, bytes: content })),
          { 'badges/soldering/badge.md': badge },
        ),
      ).outcome,
    ).toBe('done');
  });

  it('nor an issuer and a key that it wrote by hand before', () => {
    const issuer = '{"name":"By Hand","url":"https://hand.club.org/","description":"Ours."}';
    const folder = folderOf(sample, {
      'keys/issuer.json': issuer,
      'keys/2025-a.json': null,
      'keys/2026-a.json': new TextDecoder().decode(ownKey),
    });
    const plan = planFor(folder, { ...club, wish: {}, image: null });
    expect(plan).toMatchObject({ key: { make: false, id: '2026-a' }, issuer: null, publish: [] });
    expect([...done(folder, plan).keys()].sort()).toEqual([
      'keys/2026-a.json',
      'keys/issuer.json',
      'public/theme.css',
    ]);
  });
});

describe('what was made while trying the template out goes with it', () => {
  it('credentials under the sample’s address, and its keys once they were retired', () => {
    const key = new TextDecoder()
      .decode(template.get('keys/2026-a.json')!)
      .replace('active', 'retired');
    const tried =
      '{"id":"https://badges.linden-workshop.example/recipients/asha-namuna/first-fix.json"}';
    const folder = folderOf(sample, {
      'keys/2026-a.json': key,
      'recipients/asha-namuna/first-fix.json': tried,
      'keys/status.json': '{"id":"https://badges.linden-workshop.example/keys/status.json"}',
    });
    expect([...done(folder, planFor(folder)).keys()].sort()).toEqual([...finished.keys()].sort());
  });

  it('a register of the sample, however many lines a trial added to it', () => {
    const text = new TextDecoder().decode(template.get('keys/register.txt') ?? undefined);
    const [line = ''] = text.trim().split('\n').slice(-1);
    const longer = `${text}${line.replace(/\d+\/\d+ \S{42}/, `1/7 ${'x'.repeat(42)}`)}\n`;
    const trial = folderOf(sample, { 'keys/register.txt': longer });
    expect(done(trial, planFor(trial)).has('keys/register.txt')).toBe(false);
    const own = longer.replace(/ https:\S+ /, ' https://badges.club.org/ ');
    const ours = folderOf(sample, { 'keys/register.txt': own });
    expect(done(ours, planFor(ours)).has('keys/register.txt')).toBe(true);
  });

  it('members of the issuer’s file that were changed stay, those of the sample do not', () => {
    const text = new TextDecoder()
      .decode(template.get('keys/issuer.json')!)
      .replace(/"description": "[^"]*"/, '"description": "Ours."');
    const after = done(
      folderOf(sample, { 'keys/issuer.json': text }),
      planFor(folderOf(sample, { 'keys/issuer.json': text })),
    );
    expect(JSON.parse(new TextDecoder().decode(after.get('keys/issuer.json')!))).toMatchObject({
      name: 'The Club',
      description: 'Ours.',
    });
    expect(new TextDecoder().decode(after.get('keys/issuer.json')!)).not.toContain('linden');
  });
});

describe('a published address never changes', () => {
  const issued = folderOf(
    [...finished].map(([path, content]) => ({ path, bytes: content })),
    { 'recipients/ada/first.json': '{"id":"https://badges.club.org/recipients/ada/first.json"}' },
  );
  it.each([
    ['the same wish', club],
    ['none', { ...club, wish: {}, image: null }],
    ['another address', { ...club, wish: { url: 'https://other.club.org/' } }],
  ])('so setup refuses once something was issued: %s', (_, choice) => {
    expect(planned(issued, choice)).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('never changes'),
    });
  });
  it('also where the issuer’s file was put back to the sample’s, or what was issued cannot be read', () => {
    expect(
      planned(
        folderOf(sample, {
          'recipients/ada/first.json': '{"id":"https://badges.club.org/recipients/ada/first.json"}',
        }),
      ).outcome,
    ).toBe('refused');
    expect(planned(folderOf(sample, { 'recipients/ada/first.json': 'broken' })).outcome).toBe(
      'refused',
    );
  });
  it('before that, other wishes are for the editor: setup says which', () => {
    expect(planned(finished, { ...club, wish: { ...club.wish, name: 'Other' } })).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('change name'),
    });
  });
});

it('a domain is told to the hosts that read it from a file, and only where it is a whole one', () => {
  const files = (url: string, repository?: string): string[] =>
    planFor(template, {
      ...club,
      image: null,
      wish: { name: 'x', url, ...(repository && { repository }) },
    }).publish.map(({ path }) => path);
  expect(files('https://badges.club.org/', 'https://github.com/club/badges')).toEqual([
    'public/CNAME',
  ]);
  expect(files('https://badges.club.org/', 'https://codeberg.org/club/badges')).toEqual([
    'public/.domains',
  ]);
  expect(files('https://badges.club.org/', 'https://gitlab.com/club/badges')).toEqual([]);
  expect(files('https://club.github.io/')).toEqual([]);
  expect(files('https://club.org/badges/')).toEqual([]);
});
