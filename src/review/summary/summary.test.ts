import { keptAt } from '../../community/hosts/code-hosts.ts';
import { unified } from 'unified';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { describe, expect, it } from 'vitest';
import { formatGithub } from '../../community/report.ts';
import { commitOf, tinyNow } from '../../testing/fixtures/tiny-community.ts';
import { asWritten } from './markdown-text.ts';
import { reviewChange, withProblems } from '../review.ts';
import { standingOf } from './standing.ts';
import { noticeOf, summaryOf } from './summary.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

const nodesNamed = (name: string, markdown: string): readonly Node[] =>
  [...nodesOf(parse(markdown))].filter(({ type }) => type === name);

const parse = (markdown: string): Node => unified().use(remarkParse).use(remarkGfm).parse(markdown);

const hostile = [
  '@ada look',
  'see #1 and GH-2',
  '[click](https://evil.example)',
  'https://evil.example',
  'www.evil.example',
  'a@evil.example',
  '![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '<!-- hidden',
  '` @ada `',
  '``` ```',
  '`` ` ``',
  '\\` @ada',
  'a | b',
  '# heading',
  '\n\n# heading\n',
  '- item',
  '&#64;ada',
  '::error::x',
  '$x$',
  'a\u202eb\u200bc',
];

describe('a contributed text', () => {
  it.each(hostile)('%j stays a text: no link, no mention, no HTML', (text) => {
    const nodes = [...nodesOf(parse(`- Before ${asWritten(text)} after\n`))];
    expect(
      nodes
        .map(({ type }) => type)
        .filter(
          (type) => !['root', 'list', 'listItem', 'paragraph', 'text', 'inlineCode'].includes(type),
        ),
    ).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'text').map(({ value }) => value)).toEqual([
      'Before ',
      ' after',
    ]);
  });

  it('is cut where it is long, and never empty', () => {
    expect([...asWritten('ä'.repeat(5_000))].length).toBeLessThan(210);
    expect(asWritten(' \n ')).toBe('(empty)');
  });
});

describe('a summary', () => {
  const issuer = JSON.stringify({
    name: 'Makers',
    url: 'https://badges.riverside.example/',
    awarders: ['grace'],
    maintainers: ['mia'],
  });
  const base = commitOf({ 'keys/issuer.json': issuer }, 'a1'.repeat(20));
  const evil = '@everyone <img src=x> https://evil.example';
  const head = commitOf(
    {
      'keys/issuer.json': issuer,
      'recipients/eve/profile.md': `---\nname: "${evil}"\n---\n`,
      'recipients/eve/talk.md': '---\nbadge: first-talk\ndate: 2026-06-01\n---\n',
    },
    'b2'.repeat(20),
  );
  const review = reviewChange({ base, head, facts: null, now: tinyNow });
  /** The same as a job proposed it for mila, with two frozen pictures on main. */
  function waiting(): typeof review {
    const frozen = ['v1', 'v2', 'v10x'].map((name) => ({
      path: `badges/first-talk/${name}.png`,
      mode: '100644',
      id: 'c3'.repeat(20),
    }));
    const standing = standingOf(
      { files: base.files, entries: [...base.entries, ...frozen] },
      {
        ...{ number: 7, author: 'github-actions[bot]', asked: 'mila', opened: '2026-05-20' },
        ...{ base: base.id, head: head.id, merge: null, approvals: [] },
      },
      { maintainers: ['mia'] },
      tinyNow,
    );
    return { ...review, standing };
  }

  it('says what merging publishes, where, and who may agree', () => {
    const text = summaryOf(review);
    expect(text).toContain('## This is in order, and waits for agreement');
    expect(text).toContain(
      '`First Talk` to `@everyone <img src=x> https://evil.example`, 2026-06-01',
    );
    expect(text).toContain('`https://badges.riverside.example/recipients/eve/talk/`');
    expect(text).toContain('award: `recipients/eve/talk.md`<br>One more must agree; may: `grace`.');
    expect(noticeOf(review.matters.find(({ what }) => what === 'award')!)).toBe(
      '::notice file=recipients/eve/talk.md,line=1,title=waiting::This award waits: 1 more must agree. May: grace.',
    );
  });

  it('holds no link, no picture and no HTML but its own line breaks, whatever was contributed', () => {
    const broken = withProblems(review, [
      {
        rule: 'x',
        path: 'badges/`@ada`\n<b>/x',
        line: 1,
        column: 1,
        message: `Here: \`${evil}\`.`,
        remedy: '[a](https://evil.example)',
      },
    ]);
    const nodes = [...nodesOf(parse(summaryOf(broken)))];
    expect(nodes.filter(({ type }) => type === 'image')).toEqual([]);
    expect(
      nodes.filter(({ type }) =>
        ['link', 'image', 'linkReference', 'definition', 'table'].includes(type),
      ),
    ).toEqual([]);
    expect(new Set(nodes.filter(({ type }) => type === 'html').map(({ value }) => value))).toEqual(
      new Set(['<br>']),
    );
    expect(
      nodes.filter(({ type, value }) => type === 'text' && /@|evil/.test(value ?? '')),
    ).toEqual([]);
  });

  it('says who nominated, since when it waits, who may step in when, and what each yes means', () => {
    const text = summaryOf(waiting());
    expect(text).toContain(
      'Nominated by `mila`, by a form or a comment; `github-actions[bot]` made this of it.',
    );
    expect(text).toContain('Open since 2026-05-20 (26 days).');
    expect(text).toContain(
      'has answered by 2026-06-03, a maintainer may step in: `mia`. They name',
    );
    expect(text).toContain('**Approve**');
    expect(text).toContain('“Enable auto-merge”');
    expect(summaryOf(review)).not.toContain('Nominated');
  });

  it('shows published pictures of badges, at the address that main names and no other', () => {
    const pictures = nodesNamed('image', summaryOf(waiting()));
    expect(pictures.map(({ url }) => url)).toEqual([
      'https://badges.riverside.example/badges/first-talk/v2.96.png',
    ]);
  });

  it('says where a preview lies, and shows the picture of a new badge from the proposal itself', () => {
    const run = 'https://github.com/club/badges/actions/runs/42';
    const added = (path: string) => ({ path, kind: 'added' }) as const;
    const changes = [added('badges/first-talk/badge.md'), added('badges/first-talk/image.svg')];
    const from = (repository: string) => {
      const standing = { ...waiting().standing, ...keptAt(repository) };
      return summaryOf(Object.assign({}, review, { changes, standing }), run);
    };
    const text = from('https://github.com/club/badges');
    expect(text).toContain(`at the foot of [this run](${run})`);
    expect(text).toContain(
      `![](https://github.com/club/badges/raw/${head.id}/badges/first-talk/image.svg) \`First Talk\` is new`,
    );
    const odd = nodesNamed('image', from('https://github.com/a)](https://odd.example/x'));
    expect(odd.filter(({ url }) => url?.includes('image.svg'))).toEqual([]);
    expect(from('https://git.example/club')).toContain('- `First Talk` is new');
    expect(summaryOf(review)).not.toContain('open-from-disk');
    expect(
      summaryOf(Object.assign({}, withProblems(review, []), { community: null }), run),
    ).not.toContain('open-from-disk');
  });

  it('an annotation cannot become another command of the host', () => {
    const line = formatGithub({
      rule: 'x',
      path: 'a,b:c\n::set-output name=x::y',
      line: 1,
      column: 1,
      message: 'm\n::error::x',
      remedy: '%0A',
    });
    expect(line.split('\n')).toHaveLength(1);
    expect(line).toContain('file=a%2Cb%3Ac%0A%3A%3Aset-output name=x%3A%3Ay');
  });

  it('of ten thousand awards stays small', () => {
    const many = {
      ...review,
      matters: Array.from({ length: 10_000 }, (_, at) => ({
        ...review.matters[0]!,
        path: `recipients/p${at}/x.md`,
        may: [`a${at}`],
      })),
    };
    expect(summaryOf(many).length).toBeLessThan(61_000);
  });
});
