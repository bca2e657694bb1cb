import { expect, it } from 'vitest';
import { checkCommunity } from '../../community/check.ts';
import { emptyLedger } from '../../credential/ledger/ledger.ts';
import { riverside, tinyCommunity, tinyNow } from '../../testing/fixtures/tiny-community.ts';
import type { Examined } from './examined.ts';
import { issuerFindings } from './issuer.ts';

const key = 'age1ermr3facrtyqxz64pdyfly9erzx2k607fdth3yfvrt8glv8tjp0sewuqy6';

function findingsOf(changes: object, of = 'sealing'): readonly string[] {
  const tree = tinyCommunity({ 'keys/issuer.json': JSON.stringify({ ...riverside, ...changes }) });
  const { community, problems } = checkCommunity(tree, { now: tinyNow });
  expect(problems).toEqual([]);
  const examined: Examined = {
    ...{ now: tinyNow, node: '24.0.0', community, ledger: emptyLedger, problems: 0, gaps: [] },
    ...{ tree, files: [], sample: [], secret: { is: 'unset' }, git: null, texts: [] },
  };
  return issuerFindings(examined)
    .filter(({ check }) => check === of)
    .map(({ state, says, remedy }) => `${state}: ${says} ${remedy}`);
}

it.each([
  ['nothing where no address is sealed', {}, []],
  [
    'what GitHub needs',
    { sealing: key, repository: 'https://github.com/club/badges' },
    [/SMTP_URL/],
  ],
  [
    'that a job of their own sends them elsewhere',
    { sealing: key, repository: 'https://gitlab.com/club/badges' },
    [/npm run send/],
  ],
])('the doctor says %s', (_, changes, expected) => {
  expect(findingsOf(changes)).toEqual(expected.map((words) => expect.stringMatching(words)));
});

it('asks what runs on a host that nobody knows by its name, until that is said', () => {
  const repository = 'https://code.example/club/badges';
  expect(findingsOf({ repository }, 'host')).toEqual([
    expect.stringMatching(/^open: .*code\.example.*`host` in keys\/issuer\.json/),
  ]);
  expect(findingsOf({ repository, host: 'gitea' }, 'host')).toEqual([]);
  expect(findingsOf({ repository: 'https://codeberg.org/club/badges' }, 'host')).toEqual([]);
  expect(findingsOf({}, 'host')).toEqual([]);
});
