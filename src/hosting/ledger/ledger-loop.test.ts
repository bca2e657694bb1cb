import { describe, expect, it } from 'vitest';
import {
  after,
  begin,
  type Fetched,
  type LedgerSteps,
  mostAttempts,
  type Pushed,
  runLedgerLoop,
} from './ledger-loop.ts';

/** Steps that answer from lists, the last answer for ever, and write down what they were asked. */
function scripted(answers: {
  fetch?: readonly Fetched[];
  issue?: readonly ('issued' | 'refused')[];
  commit?: readonly (string | null)[];
  push?: readonly Pushed[];
}) {
  const asked: string[] = [];
  const next = <T>(list: readonly T[], name: string): T =>
    list[Math.min(asked.filter((line) => line.startsWith(name)).length - 1, list.length - 1)]!;
  const steps: LedgerSteps = {
    fetch: async (pending) => (
      asked.push(`fetch ${pending}`),
      next(answers.fetch ?? [{ tip: 'a', landed: false }], 'fetch')
    ),
    issue: async (tip) => (asked.push(`issue ${tip}`), next(answers.issue ?? ['issued'], 'issue')),
    commit: async (tip) => (asked.push(`commit ${tip}`), next(answers.commit ?? ['c'], 'commit')),
    push: async (pending, tip) => (
      asked.push(`push ${pending} ${tip}`),
      next(answers.push ?? ['pushed'], 'push')
    ),
    pause: async (attempt) => void asked.push(`pause ${attempt}`),
  };
  return { asked, steps };
}

describe('the loop', () => {
  it('fetches, issues, commits and pushes, in this order', async () => {
    const { asked, steps } = scripted({});
    expect(await runLedgerLoop(steps)).toEqual({ result: 'pushed', commit: 'c', attempts: 1 });
    expect(asked).toEqual(['fetch null', 'issue a', 'commit a', 'push c a']);
  });

  it('signs again on the new tip where main moved, since places in the status list may be taken by now', async () => {
    const { asked, steps } = scripted({
      fetch: [
        { tip: 'a', landed: false },
        { tip: 'b', landed: false },
      ],
      commit: ['c', 'd'],
      push: ['moved', 'pushed'],
    });
    expect(await runLedgerLoop(steps)).toEqual({ result: 'pushed', commit: 'd', attempts: 2 });
    expect(asked.slice(4)).toEqual(['pause 1', 'fetch c', 'issue b', 'commit b', 'push d b']);
  });

  it('ends where a push that failed had landed, and signs nothing twice', async () => {
    const { asked, steps } = scripted({
      fetch: [
        { tip: 'a', landed: false },
        { tip: 'c', landed: true },
      ],
      push: ['unknown'],
    });
    expect(await runLedgerLoop(steps)).toEqual({ result: 'landed', commit: 'c', attempts: 2 });
    expect(asked.filter((line) => line.startsWith('issue'))).toHaveLength(1);
  });

  it('remembers a pushed commit while the host cannot be reached', async () => {
    const { asked, steps } = scripted({
      fetch: [{ tip: 'a', landed: false }, 'unreachable', { tip: 'c', landed: true }],
      push: ['unknown'],
    });
    expect((await runLedgerLoop(steps)).result).toBe('landed');
    expect(asked.filter((line) => line.startsWith('fetch'))).toEqual([
      'fetch null',
      'fetch c',
      'fetch c',
    ]);
  });

  it.each<[string, Parameters<typeof scripted>[0], string]>([
    ['signing refuses', { issue: ['refused'] }, 'refused'],
    ['there is nothing', { commit: [null] }, 'nothing'],
    ['the host forbids it', { push: ['forbidden'] }, 'forbidden'],
  ])('ends at once where %s', async (_, answers, result) => {
    expect(await runLedgerLoop(scripted(answers).steps)).toEqual({
      result,
      commit: null,
      attempts: 1,
    });
  });

  it.each<[string, Parameters<typeof scripted>[0]]>([
    ['main always moves', { push: ['moved'] }],
    ['nobody answers', { fetch: ['unreachable'] }],
    ['every answer is lost', { push: ['unknown'] }],
  ])('gives up where %s', async (_, answers) => {
    const { asked, steps } = scripted(answers);
    expect(await runLedgerLoop(steps)).toEqual({
      result: 'gave-up',
      commit: null,
      attempts: mostAttempts,
    });
    expect(asked.filter((line) => line.startsWith('pause'))).toEqual(
      [1, 2, 3, 4].map((attempt) => `pause ${attempt}`),
    );
  });

  it('takes no answer for another step’s', () => {
    expect(() => after(begin, { of: 'push', answer: 'pushed' })).toThrow('fetch was next');
  });
});
