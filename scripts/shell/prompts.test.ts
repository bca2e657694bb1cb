/**
 * Questions at a terminal that is a script: what is typed comes from a stream, what is shown goes
 * to one.
 */

import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { Cancelled } from './command.ts';
import { askBadge } from '../new/badge.ts';
import { askMore } from '../new/more.ts';
import { askFile, pictureRefusal } from '../setup/ask-file.ts';
import { commandOf } from '../setup/decide.ts';
import { askAll, type Asked } from '../setup/questions.ts';
import { askOne, askSeveral, askText, askWhether, type Terminal, wanted } from './prompts.ts';

const keys = { enter: '\r', tab: '\t', down: '\u001b[B', cancel: '\u0003' } as const;

/** A terminal on which somebody types these things, one after the other. */
function typing(...typed: readonly string[]): {
  readonly terminal: Terminal;
  readonly shown: () => string;
} {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (chunk) => (shown += String(chunk)));
  const waiting = [...typed];
  const timer = setInterval(() => {
    const next = waiting.shift();
    if (next === undefined) clearInterval(timer);
    else input.write(next);
  }, 15);
  return { terminal: { input, output }, shown: () => shown };
}

const choices = [
  { value: 'ada', label: 'Ada Lovelace (ada)' },
  { value: 'grace', label: 'Grace Hopper (grace)' },
  { value: 'mila', label: 'Mila (mila)' },
];

it('a line of text is what was typed', async () => {
  const { terminal, shown } = typing('First ', 'Talk', keys.enter);
  expect(await askText('What is it called?', {}, terminal)).toBe('First Talk');
  expect(shown()).toContain('What is it called?');
});

it('an answer that will not do is asked for again, with the reason', async () => {
  const { terminal, shown } = typing(keys.enter, 'x', keys.enter);
  expect(await askText('Why?', { refusal: wanted('Say why.') }, terminal)).toBe('x');
  expect(shown()).toContain('Say why.');
});

it('a picture that cannot be read is asked for again, with the reason, before anything else is asked', async () => {
  const { terminal, shown } = typing('nope.svg', keys.enter, keys.enter);
  expect(await askFile('A picture?', '', (file) => pictureRefusal(file, '.'), terminal)).toBe(null);
  expect(shown()).toContain('The picture nope.svg cannot be read.');
});

it('nothing typed is an empty answer where that will do', async () => {
  expect(await askText('Why?', {}, typing(keys.enter).terminal)).toBe('');
});

it('typing narrows a list of choices', async () => {
  expect(await askOne('Who?', choices, typing('hopp', keys.enter).terminal)).toBe('grace');
});

it('several choices come in the order of the list', async () => {
  expect(
    await askSeveral(
      'Who?',
      choices,
      typing(keys.down, keys.down, keys.tab, keys.down, keys.tab, keys.enter).terminal,
    ),
  ).toEqual(['ada', 'mila']);
});

it('a question is denied unless somebody says yes', async () => {
  expect(await askWhether('Sure?', typing(keys.enter).terminal)).toBe(false);
  expect(await askWhether('Sure?', typing('y').terminal)).toBe(true);
});

it('whoever leaves a question gives no answer at all', async () => {
  await expect(askText('Why?', {}, typing(keys.cancel).terminal)).rejects.toThrow(Cancelled);
  await expect(askOne('Who?', choices, typing(keys.cancel).terminal)).rejects.toThrow(Cancelled);
});

it('every answer of setup is kept until somebody stops, and a language is judged at once', async () => {
  const given: Asked = {
    name: 'The Club',
    url: 'https://badges.club.org/',
    description: null,
    email: null,
    language: null,
    interface: null,
    repository: null,
    host: null,
    linkedin: null,
    image: null,
    keyFile: null,
    maintainers: [],
    upkeep: null,
    set: null,
  };
  const told: Asked[] = [];
  const { terminal, shown } = typing(
    ...[keys.enter, '\u007f\u007f', 'fi', keys.enter, 'hello@club.example', keys.enter],
    ...[
      'https://code.example/club/badges',
      keys.enter,
      'gitea',
      keys.enter,
      '12345678',
      keys.enter,
      'ada',
      keys.enter,
      'y',
      'rary',
      keys.enter,
      keys.cancel,
    ],
  );
  const asked = askAll(given, '.', (soFar) => told.push(soFar), terminal);
  await expect(asked).rejects.toThrow(Cancelled);
  expect(told.at(-1)).toEqual({
    ...given,
    language: 'fi',
    email: 'hello@club.example',
    repository: 'https://code.example/club/badges',
    host: 'gitea',
    linkedin: '12345678',
    maintainers: ['ada'],
    upkeep: 'several',
    set: 'library',
  });
  expect(shown()).toMatch(/"fi", but the pages around them speak English[^]*public contact/);
  expect(commandOf(told.at(-1) ?? given, null)).toBe(
    "npm run setup -- --name 'The Club' --url 'https://badges.club.org/' --email 'hello@club.example' --language 'fi' --repository 'https://code.example/club/badges' --host 'gitea' --linkedin '12345678' --set 'library' --maintainers 'several' --maintainer 'ada'",
  );
});

it('setup asks what runs on a host only where its address does not tell', async () => {
  const told = { name: 'x', url: 'x', description: null, email: 'x', language: 'en' };
  const more = { interface: null, linkedin: '1', image: 'x', keyFile: 'x', upkeep: 'one' };
  for (const repository of ['https://github.com/club/badges', 'https://gitlab.club.example/g/b']) {
    const given = { ...told, ...more, repository, host: null, maintainers: ['ada'], set: '' };
    expect(
      (await askAll(given, '.', () => undefined, typing(keys.cancel).terminal)).host,
    ).toBeNull();
  }
});

it('what a badge may have is asked for, and may stay away', async () => {
  const none = { image: null, expires: null, hours: null, skills: [] };
  const unfit = async (file: string): Promise<string | null> =>
    file === 'x.pdf' ? 'x.pdf is a PDF.' : null;
  const { enter } = keys;
  expect(await askMore(none, unfit, typing(enter, enter, enter, enter).terminal)).toEqual(none);
  const { terminal, shown } = typing(
    ...['2 years', enter, '\b'.repeat(7), 'P2Y', enter, '1.5', enter, 'Slides, talks', enter],
    ...['x.pdf', enter, 'x.jpg', enter],
  );
  expect(await askMore(none, unfit, terminal)).toEqual({
    image: 'x.jpg',
    expires: 'P2Y',
    hours: '1.5',
    skills: ['Slides', 'talks'],
  });
  expect(shown()).toContain('P18M for 18 months');
  expect(shown()).toContain('x.pdf is a PDF.');
});

it('a badge is asked for what was not given, its folder with a suggestion', async () => {
  const { terminal } = typing('Second Talk', keys.enter, keys.enter, 'Give two.', keys.enter);
  expect(
    await askBadge({ slug: null, name: null, description: 'Gave two.', criteria: null }, terminal),
  ).toEqual({
    slug: 'second-talk',
    name: 'Second Talk',
    description: 'Gave two.',
    criteria: 'Give two.',
  });
});
