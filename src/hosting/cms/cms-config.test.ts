import { describe, expect, it } from 'vitest';
import { keptAt } from '../../community/hosts/code-hosts.ts';
import { parse } from 'yaml';
import { badgeSchema } from '../../community/schemas/badge.ts';
import { profileSchema } from '../../community/schemas/profile.ts';
import { cmsConfig } from './cms-config.ts';

interface Field {
  readonly name: string;
  readonly widget: string;
  readonly required: boolean;
  readonly default?: unknown;
  readonly options?: readonly string[];
  readonly field?: Field;
  readonly fields?: readonly Field[];
}
interface Config {
  readonly backend: Readonly<Record<string, unknown>>;
  readonly publish_mode: string;
  readonly collections: readonly {
    readonly folder: string;
    readonly path: string;
    readonly delete: boolean;
    readonly fields: readonly Field[];
  }[];
}

const url = 'https://club.example/';
function configFor(repository: string, appId: string | null = null): Config {
  const made = cmsConfig({ ...keptAt(repository), url, appId });
  if ('refusal' in made) throw new Error(made.refusal);
  return parse(made.text) as Config;
}
const config = configFor('https://github.com/club/badges.git');

describe('the configuration', () => {
  it.each([
    ['badges', 'badges', '{{slug}}/badge', badgeSchema],
    ['people', 'recipients', '{{slug}}/profile', profileSchema],
  ])('has every key of %s, and the text below', (_, folder, path, { properties, required }) => {
    const found = config.collections.find((one) => one.folder === folder);
    expect([found?.path, found?.delete]).toEqual([path, false]);
    expect(found?.fields.map(({ name }) => name)).toEqual([...Object.keys(properties), 'body']);
    expect(
      found?.fields.filter((field) => field.required && field.name !== 'body').map((f) => f.name),
    ).toEqual([...required]);
  });

  it('fills in no day that nobody chose, and asks for nothing inside what is optional', () => {
    const all = (fields: readonly Field[]): readonly Field[] =>
      fields.flatMap((field) => [field, ...all(field.fields ?? [])]);
    const every = config.collections.flatMap(({ fields }) => all(fields));
    const days = every.filter(({ widget }) => widget === 'datetime');
    expect(days.length).toBeGreaterThan(1);
    expect(days.filter((day) => !day.required && day.default !== '')).toEqual([]);
    const groups = every.filter(({ widget }) => widget === 'object');
    expect(groups.map(({ name }) => name)).toContain('retired');
    expect(groups.flatMap(({ fields }) => fields ?? []).filter((one) => one.required)).toEqual([]);
  });

  it('offers the words that a key takes, and texts in lists by themselves', () => {
    const [badges, people] = config.collections;
    expect(people?.fields.find(({ name }) => name === 'visibility')?.options).toEqual([
      ...profileSchema.properties.visibility.enum,
    ]);
    expect(badges?.fields.find(({ name }) => name === 'skills')?.field?.widget).toBe('string');
  });
});

describe('what is saved becomes a pull request', () => {
  it.each([
    ['https://github.com/club/badges', null, { name: 'github', repo: 'club/badges' }],
    ['https://gitlab.com/a/b/c/', 'id', { name: 'gitlab', repo: 'a/b/c', app_id: 'id' }],
    [
      'https://gitlab.club.example/a/b',
      'id',
      { name: 'gitlab', api_root: 'https://gitlab.club.example/api/v4' },
    ],
    [
      'https://codeberg.org/a/b',
      'id',
      { name: 'forgejo', open_authoring: true, api_root: 'https://codeberg.org/api/v1' },
    ],
  ])('at %s', (repository, appId, backend) => {
    const made = configFor(repository, appId);
    expect([made.backend, made.publish_mode]).toEqual([
      expect.objectContaining(backend),
      'editorial_workflow',
    ]);
  });

  it.each([
    [null, 'names no `repository`'],
    ['https://code.example/a/b', 'no host that the program is known to work with'],
    ['https://codeberg.org/a/b', '--app-id'],
  ])('and %s is refused, with a sentence', (repository, words) => {
    expect(cmsConfig({ ...keptAt(repository), url, appId: null })).toEqual({
      refusal: expect.stringContaining(words),
    });
  });
});
