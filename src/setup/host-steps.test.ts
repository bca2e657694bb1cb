import { describe, expect, it } from 'vitest';
import { keptAt } from '../community/hosts/code-hosts.ts';
import { unspokenText } from '../testing/languages/unspoken-text.ts';
import { everyDay, hostSteps } from './host-steps.ts';
import { communityReadme, isEnginesReadme } from './readme.ts';
import { upkeepOf } from './upkeep.ts';

const site = {
  url: 'https://badges.club.org/',
  ...keptAt('https://github.com/club/badges'),
  keyFile: '../issuer-key',
} as const;
const hosts = [
  'https://github.com/club/badges',
  'https://gitlab.com/club/badges',
  'https://codeberg.org/club/badges',
  'https://code.example/club/badges',
  null,
];
const place = (steps: readonly string[], part: string): number =>
  steps.findIndex((step) => step.startsWith(part));

describe.each(['one', 'several'] as const)('the steps for %s', (upkeep) => {
  it.each(hosts)('push before any rule could refuse it: %s', (repository) => {
    const steps = hostSteps({ ...site, ...keptAt(repository), upkeep });
    const pushing = place(steps, 'First push');
    expect(steps[pushing]).toContain('npm run publish -- --no-build --message');
    expect(steps[pushing]?.includes('git remote add')).toBe(repository === null);
    const rules = ['Rules', 'Branch', 'Merging'].map((rule) => place(steps, rule));
    expect(rules.filter((at) => at !== -1 && at < pushing)).toEqual([]);
    const forms = steps[place(steps, 'Forms')] ?? '';
    const { host } = keptAt(repository);
    expect(forms.includes('"approved"')).toBe(host !== 'other');
    expect(forms.includes('the job `propose`')).toBe(host === 'gitlab' || host === 'forgejo');
    expect(everyDay({ ...site, ...keptAt(repository), upkeep })).toContain('npm run publish');
  });
});

it('one person is asked for nobody’s review, and is not locked out by a rule', () => {
  for (const repository of hosts) {
    const alone = hostSteps({ ...site, ...keptAt(repository), upkeep: 'one' }).join('\n');
    expect(alone).not.toMatch(
      /1 approval|Code Owners|Require a pull request|stands in|LEDGER_DEPLOY/,
    );
  }
  const alone = hostSteps({ ...site, upkeep: 'one' }).join('\n');
  expect(alone).toContain('"Prevent self-review" unticked');
  const several = hostSteps({ ...site, upkeep: 'several' }).join('\n');
  for (const part of ['1 approval', 'Code Owners', 'LEDGER_DEPLOY_KEY', 'Repository admin'])
    expect(several).toContain(part);
});

it('how many look after it is what was said, or what the accounts tell', () => {
  expect(upkeepOf(null, [])).toEqual({ upkeep: 'one' });
  expect(upkeepOf(null, ['ada', 'grace'])).toEqual({ upkeep: 'several' });
  expect(upkeepOf('several', ['ada'])).toEqual({ upkeep: 'several' });
  expect(upkeepOf('one', ['ada', 'grace'])).toHaveProperty('refused');
  expect(upkeepOf('two', [])).toHaveProperty('refused');
});

it.each([
  ['https://github.com/club/badges', 'https://github.com/club/badges/issues/new/choose'],
  ['https://codeberg.org/club/badges/', 'https://codeberg.org/club/badges/issues/new/choose'],
  ['https://gitlab.com/club/badges.git', 'https://gitlab.com/club/badges/-/issues/new'],
  ['https://code.example/club/badges', null],
])('a README leads to the forms of %s', (repository, forms) => {
  const about = { name: 'Club', url: site.url, description: null, maintainers: [] };
  const text = communityReadme({ ...about, ...keptAt(repository), interfaceLanguage: 'en' });
  expect(text.match(/\[fill in a form\]\((.*?)\)/)?.[1] ?? null).toBe(forms);
});

it('a README is about the community, whatever its name holds, and is not taken for the engine’s', () => {
  const plain = {
    name: 'A_B <C> [x](y)',
    url: 'https://club.example/',
    description: null,
    interfaceLanguage: 'en',
    repository: null,
    host: 'other' as const,
    maintainers: [],
  };
  const text = communityReadme(plain);
  expect(text).toContain('# Badges of A\\_B \\<C\\> \\[x\\](y)\n\nThis repository');
  expect(text).not.toMatch(/form\]|null|undefined|\n\n\n/);
  expect(isEnginesReadme(text)).toBe(false);
  expect(communityReadme({ ...plain, description: 'We *meet*.', maintainers: ['ada'] })).toMatch(
    /We \\\*meet\\\*\.\n\n[^]*\nada\. Who may award/,
  );
  expect(text).not.toContain('in English');
  expect(communityReadme({ ...plain, interfaceLanguage: 'de' })).toContain(
    '`CONTRIBUTING.md` sind auf Englisch.',
  );
  const turned = communityReadme({ ...plain, name: 'ж', interfaceLanguage: 'ar-XB' });
  expect(unspokenText(turned)).toEqual([]);
});
