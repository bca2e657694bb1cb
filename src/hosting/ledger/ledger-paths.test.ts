import { describe, expect, it } from 'vitest';
import { pushed } from './ledger-git.ts';
import { changesInComparison, changesInStatus, isLedgerChange } from './ledger-paths.ts';

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
    expect(changesInStatus(`${line}\0`).map(isLedgerChange)).toEqual([isLedger]);
  });

  it('read from a comparison by the same rules', () => {
    expect(
      changesInComparison('A\0recipients/a/b.json\0M\0keys/status.json\0D\0keys/issuer.json\0').map(
        isLedgerChange,
      ),
    ).toEqual([true, true, false]);
  });
});
