import { expect, it } from 'vitest';
import { keptAt } from '../community/hosts/code-hosts.ts';
import { moveSteps } from './move-steps.ts';

const formers = [
  { site: 'https://club.github.io/badges/', lists: ['keys/status.json'] },
  { site: 'https://badges.club.example/', lists: ['keys/status-2.json', 'keys/status-3.json'] },
];
const move = {
  from: 'https://badges.club.example/',
  to: 'https://club.example/badges/',
  ...keptAt(null),
  formers,
  folder: 'former-site',
};
const about = (site: string, steps: readonly string[]): string =>
  steps.find((step) => step.startsWith(`The former address ${site}`)) ?? '';

it('a second move names every former host, each with its own lists and its own folder', () => {
  const steps = moveSteps(move);
  const [first, second] = formers.map(({ site }) => about(site, steps));
  expect(first).toContain('former-site/club.github.io/');
  expect(first).toContain('lead keys/status.json on');
  expect(first).toContain('keep the account at club.github.io');
  expect(second).toContain('former-site/badges.club.example/');
  expect(second).toContain('lead keys/status-2.json and keys/status-3.json on');
  expect(second).toContain('keep paying for badges.club.example');
});

it('GitHub leads on by itself from the address of this very repository, and from no other', () => {
  const repository = 'https://github.com/Club/badges';
  const [first, second] = formers.map(({ site }) =>
    about(site, moveSteps({ ...move, ...keptAt(repository) })),
  );
  expect(first).toContain('GitHub leads from it');
  expect(second).toContain('former-site/badges.club.example/');
  const renamed = moveSteps({ ...move, ...keptAt('https://github.com/club/other') });
  expect(about('https://club.github.io/badges/', renamed)).toContain('former-site/club.github.io/');
});

it('two addresses on one host stand beside each other', () => {
  const steps = moveSteps({ ...move, to: 'https://badges.club.example/new/' });
  expect(about('https://badges.club.example/', steps)).toContain('beside the new one');
});
