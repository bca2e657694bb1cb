import { describe, expect, it } from 'vitest';
import type { Problem } from './problem.ts';
import { formatGithub, formatProblem, problemsAsJson } from './report.ts';

const problem: Problem = {
  rule: 'wrong-date',
  path: 'recipients/ada/first-talk.md',
  line: 3,
  column: 7,
  message: '`date` must be a calendar date.',
  remedy: 'Write 2026-05-01.',
};

describe('a problem', () => {
  it('is two lines for people', () => {
    expect(formatProblem(problem)).toBe(
      'recipients/ada/first-talk.md:3:7  `date` must be a calendar date.\n    → Write 2026-05-01. [wrong-date]',
    );
  });
  it('is a workflow command for GitHub', () => {
    expect(formatGithub(problem)).toBe(
      '::error file=recipients/ada/first-talk.md,line=3,col=7,title=wrong-date::`date` must be a calendar date. Write 2026-05-01.',
    );
  });
  it('cannot end a command early or start another, whatever the names are', () => {
    const line = formatGithub({
      ...problem,
      path: 'a,line=9:b\n::error::%0A',
      message: 'x\r\n::stop-commands::y',
    });
    expect(line).toBe(
      '::error file=a%2Cline=9%3Ab%0A%3A%3Aerror%3A%3A%250A,line=3,col=7,title=wrong-date::x%0D%0A::stop-commands::y Write 2026-05-01.',
    );
    expect(line).not.toMatch(/[\r\n]/);
  });
  it('gives a terminal nothing to obey', () => {
    expect(formatProblem({ ...problem, path: '\u001b[2Jx', message: 'a\u202eb\nc' })).toBe(
      '·[2Jx:3:7  a·b·c\n    → Write 2026-05-01. [wrong-date]',
    );
  });
  it('is JSON for scripts', () => {
    expect(JSON.parse(problemsAsJson([problem]))).toEqual({ problems: [problem] });
    expect(problemsAsJson([])).toBe('{\n  "problems": []\n}\n');
  });
});
