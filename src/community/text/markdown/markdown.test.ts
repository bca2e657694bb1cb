import { existsSync, readFileSync } from 'node:fs';
import { parseXml, XmlElement, type XmlDocument } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedHtml, plainText, renderMarkdown } from './markdown.ts';

const shared = new URL('../../../../../shared/vectors', import.meta.url);
const xss = new URL('xss/dompurify-expect.json', shared);
const naughty = new URL('naughty/blns.json', shared);

/**
 * Reads the HTML with a strict XML parser, which knows nothing of how it was made, and names what
 * is not allowed.
 */
function strangersIn(html: string): string[] {
  const strangers: string[] = [];
  const visit = (element: XmlElement): void => {
    const allowed = allowedHtml.attributes[element.name] ?? [];
    if (element.name !== 'root' && !allowedHtml.elements.includes(element.name))
      strangers.push(`<${element.name}>`);
    for (const [name, value] of Object.entries(element.attributes)) {
      if (!allowed.includes(name)) strangers.push(`${element.name}[${name}]`);
      if (name === 'href' && !/^https:\/\//i.test(value)) strangers.push(`href=${value}`);
      if (name === 'class' && !/^align-(?:left|center|right)$/.test(value))
        strangers.push(`class=${value}`);
    }
    element.children.forEach((child) => child instanceof XmlElement && visit(child));
  };
  const closed = html
    .replace(/<(br|hr)>/g, '<$1/>')
    .replaceAll(']]>', ']]&gt;')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/gu, '');
  const document: XmlDocument = parseXml(`<root>${closed}</root>`);
  visit(document.root!);
  return strangers;
}

describe('the HTML of contributed Markdown', () => {
  it.each([
    ['a heading begins at h3', '# A\n\n## B\n\n##### C', '<h3>A</h3>\n<h4>B</h4>\n<h6>C</h6>'],
    [
      'a link says that it is not ours',
      '[a](https://a.example/ "t")',
      '<p><a href="https://a.example/" title="t" rel="nofollow ugc noopener">a</a></p>',
    ],
    [
      'a bare address is a link',
      'see https://a.example/x.',
      '<p>see <a href="https://a.example/x" rel="nofollow ugc noopener">https://a.example/x</a>.</p>',
    ],
    ['raw HTML is left out', 'a <b onclick="x()">b</b> <!-- c -->', '<p>a b </p>'],
    ['a script is left out', '<script>alert(1)</script>\n\nb', '<p>b</p>'],
    ['a javascript link becomes its text', '[a](javascript:alert(1))', '<p>a</p>'],
    ['a data link becomes its text', '[a](data:text/html,x)', '<p>a</p>'],
    ['an http link becomes its text', '[a](http://a.example/)', '<p>a</p>'],
    [
      'a mail link becomes its text, and an account stays one',
      '[a](mailto:b@c.example) @ada@social.example',
      '<p>a @ada@social.example</p>',
    ],
    ['a relative link becomes its text', '[a](/x) [b](//evil.example) [c](#d)', '<p>a b c</p>'],
    ['a reference to a bad address stays text', '[a][x]\n\n[x]: javascript:1', '<p>[a][x]</p>'],
    [
      'an encoded scheme becomes its text',
      '[a](&#106;avascript:1) <vbscript:x>',
      '<p>a vbscript:x</p>',
    ],
    ['an image becomes its words', '![a cat](https://a.example/pixel.png)', '<p>a cat</p>'],
    ['a footnote is left out', 'a[^1]\n\n[^1]: b', '<p>a</p>'],
    [
      'a table keeps its alignment',
      '| a | b |\n|:--|--:|\n| c | d |',
      '<table>\n<thead>\n<tr>\n<th class="align-left">a</th>\n<th class="align-right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class="align-left">c</td>\n<td class="align-right">d</td>\n</tr>\n</tbody>\n</table>',
    ],
    ['a task shows its state', '- [x] a\n- [ ] b', '<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>'],
    ['a list may start later', '3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
    [
      'code stays code',
      '`<b>`\n\n```js onclick\n<i>\n```',
      '<p><code>&#x3C;b></code></p>\n<pre><code>&#x3C;i>\n</code></pre>',
    ],
    [
      'a broken escape in an address is no stumbling block',
      '[a](https://a.example/%E0%A4%A)',
      '<p><a href="https://a.example/%E0%A4%25A" rel="nofollow ugc noopener">a</a></p>',
    ],
    ['nothing is nothing', '', ''],
    [
      'a hyphen that stands for a dash, but not in code',
      'Mended - by hand - with `a -- b`, 5 - 3',
      '<p>Mended – by hand – with <code>a -- b</code>, 5 - 3</p>',
    ],
  ])('%s', (_, markdown, html) => expect(renderMarkdown(markdown)).toBe(html));

  it.skipIf(!existsSync(xss))(
    'holds nothing that could run, for every public payload (needs the vectors)',
    () => {
      const payloads = (JSON.parse(readFileSync(xss, 'utf8')) as { payload: string }[]).map(
        ({ payload }) => payload,
      );
      expect(payloads).toHaveLength(223);
      const shapes = payloads.flatMap((payload) => [
        payload,
        `a ${payload} b`,
        `[a](${payload})`,
        `[a](<${payload}>)`,
        `[a]: ${payload}\n\n[a]`,
        `![${payload}](${payload} "${payload}")`,
        `| ${payload} |\n|--|\n| ${payload} |`,
        `\`${payload}\``,
        `# ${payload}`,
        `- [x] ${payload}`,
        `<${payload}>`,
      ]);
      expect(shapes.flatMap((markdown) => strangersIn(renderMarkdown(markdown)))).toEqual([]);
    },
  );
  it.skipIf(!existsSync(naughty))('never throws for naughty strings (needs the vectors)', () => {
    for (const text of JSON.parse(readFileSync(naughty, 'utf8')) as string[]) {
      expect(strangersIn(renderMarkdown(text))).toEqual([]);
      expect(typeof plainText(text)).toBe('string');
    }
  });
  it('holds nothing that could run, for texts made of dangerous pieces', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      'script',
      'img src=x',
      ' onerror=',
      '](',
      '[',
      '!',
      'javascript:',
      'https://a',
      '\n',
      '`',
      '|',
      '-',
      '<!--',
      '-->',
      '&lt;',
      '&#x6A;',
      '\\',
      ' ',
      '*',
      '\0',
      'http:',
      'data:',
      '[x]: ',
      '^',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        expect(strangersIn(renderMarkdown(pieces.join('')))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
  it('would notice: the check finds what is not allowed', () => {
    expect(strangersIn('<p onclick="x">a</p><img/><a href="http://a">b</a>')).toEqual([
      'p[onclick]',
      '<img>',
      'href=http://a',
    ]);
  });
});

describe('plainText', () => {
  it('keeps the words on one line and nothing else', () => {
    expect(
      plainText(
        '# Hi *there*\n\n- one\n- [two](https://a.example/)\n\n```\ncode\n```\n\n<b>x</b> & ![y](z)',
      ),
    ).toBe('Hi there one two code x & y');
  });
});
