import { describe, expect, it } from 'vitest';
import { pushed } from './ledger-git.ts';
import {
  changesInComparison,
  changesInStatus,
  isLedgerChange,
  registerRefusals,
} from './ledger-paths.ts';

describe('the answer to a push', () => {
  it.each([
    ['a faster one', '!\tc:refs/heads/main\t[rejected] (fetch first)', '', 'moved'],
    [
      'a lock that somebody holds',
      '!\tc:refs/heads/main\t[remote rejected] (cannot lock ref)',
      '',
      'moved',
    ],
    [
      'a protected branch',
      '!\tc:refs/heads/main\t[remote rejected] (protected branch hook declined)',
      '',
      'forbidden',
    ],
    [
      'a token that may not',
      '',
      'remote: Permission to x denied\nfatal: The requested URL returned error: 403',
      'forbidden',
    ],
    ['a line that went dead', '', 'fatal: the remote end hung up unexpectedly', 'unknown'],
  ] as const)('tells %s', (_, stdout, stderr, answer) => {
    expect(pushed({ code: 1, stdout: `To host\n${stdout}\nDone`, stderr })).toBe(answer);
  });
});

describe('the ledger is', () => {
  it.each([
    ['a new credential', '?? recipients/ada/first-talk.json', true],
    ['one that is staged', 'A  recipients/ada/first-talk.json', true],
    ['one changed after it was staged', 'AM recipients/ada/first-talk.json', true],
    ['a frozen version', '?? badges/first-talk/v1.json', true],
    ['its pictures', '?? badges/first-talk/v12.svg', true],
    ['a status list, new', '?? keys/status.json', true],
    ['or changed', ' M keys/status-2.json', true],
    ['a register, new', '?? keys/register.txt', true],
    ['or longer', ' M keys/register.txt', true],
    ['no register that is gone', ' D keys/register.txt', false],
    ['no credential that changed', ' M recipients/ada/first-talk.json', false],
    ['none that is gone', ' D recipients/ada/first-talk.json', false],
    ['no status list that is gone', ' D keys/status.json', false],
    ['no link in place of a file', ' T keys/status.json', false],
    ['no key', '?? keys/2026-a.json', false],
    ['not the issuer', ' M keys/issuer.json', false],
    ['no authored file', '?? recipients/ada/first-talk.md', false],
    ['no version 0', '?? badges/first-talk/v0.json', false],
    ['nothing further below', '?? recipients/ada/x/y.json', false],
    ['nothing of the same name elsewhere', '?? src/recipients/ada/x.json', false],
  ])('%s', (_, line, isLedger) => {
    expect(changesInStatus(`${line}\0`).map((change) => isLedgerChange(change))).toEqual([
      isLedger,
    ]);
  });

  it('read from a comparison by the same rules', () => {
    expect(
      changesInComparison('A\0recipients/a/b.json\0M\0keys/status.json\0D\0keys/issuer.json\0').map(
        (change) => isLedgerChange(change),
      ),
    ).toEqual([true, true, false]);
  });
});

describe('a register follows the one of the main branch', () => {
  const head = `plainbadge-register 1 https://badges.example/ ${'s'.repeat(21)}A\n`;
  const line = (sign: string): string =>
    `list - ${sign.repeat(42)}A ${sign.repeat(42)}A 2026-06-15\n`;
  it.each([
    ['where it is longer', `${head}${line('a')}`, `${head}${line('a')}${line('b')}`, null],
    ['where it is the same', `${head}${line('a')}`, `${head}${line('a')}`, null],
    ['where it is the first one', null, `${head}${line('a')}`, null],
    ['where there is none at all', null, null, null],
    ['not where a line is gone', `${head}${line('a')}`, head, 'with lines added at its end'],
    ['not where it is gone', head, null, 'with lines added at its end'],
    [
      'not where another line stands between',
      `${head}${line('a')}`,
      `${head}${line('b')}${line('a')}`,
      'with lines added at its end',
    ],
    ['not where it was begun anew', head, head.replace('ss', 'tt'), 'with lines added at its end'],
    ['not where a run was cut short', head, `${head}unfinished\n`, '`npm run issue` first'],
    ['not where it is none', head, '<<<<<<< ours\n', 'cannot be read'],
  ])('%s', (_, before, after, words) => {
    expect(registerRefusals(before, after)).toEqual(
      words === null ? [] : [expect.stringContaining(words)],
    );
  });
});
