import { describe, expect, it } from 'vitest';
import { chatMessage, chatShapes, feedItems } from './chat.ts';

const item = {
  url: 'https://club.example/recipients/ada/first-talk/',
  title: 'First Talk: Ada & Co',
  description: 'Spoke.',
  image: 'https://club.example/recipients/ada/first-talk.card.png',
};
const hostile = {
  ...item,
  title: '<!channel> @everyone <script>alert(1)</script> "x" | [a](https://evil.example)',
  description: '@all <@U1> &lt; <img src=x onerror=alert(1)>',
};

it('takes the items of the site’s feed, and nothing half read', () => {
  const { url, title, description, image } = item;
  const entry = { id: url, url, title, content_text: description, image };
  expect(feedItems({ items: [entry] })).toEqual([item]);
  expect(feedItems({ items: [entry, { url }] })).toContain('has no');
  expect(feedItems({ entries: [] })).toContain('no JSON Feed');
});

describe.each(chatShapes)('in the shape of %s', (shape) => {
  it('names the award, leads to its page, and has a key of its own', () => {
    const { key, body } = chatMessage(shape, item);
    expect(key).toBe(item.url);
    expect(JSON.stringify(body)).toContain(item.url);
    expect(JSON.stringify(body)).toContain('First Talk');
  });
});

it('calls nobody and holds no markup of others, where a chat would read it', () => {
  const texts = [
    chatMessage('slack', hostile).body['text'],
    chatMessage('mastodon', hostile).body['status'],
    chatMessage('matrix', hostile).body['formatted_body'],
    chatMessage('matrix', hostile).body['body'],
  ].map(String);
  for (const text of texts) expect(text).not.toMatch(/@(?:everyone|all|U1)/);
  const [slack = '', , matrix = ''] = texts;
  expect(slack.match(/<[^>]*>/g)).toEqual([expect.stringMatching(/^<https:\/\/club\.example\//)]);
  expect(slack).not.toContain('](');
  expect(matrix.match(/<[^>]*>/g)).toEqual([`<a href="${item.url}">`, '</a>', '<br>']);
  expect(chatMessage('matrix', hostile).body['m.mentions']).toEqual({});
});

it('keeps a post within what a server takes, and its address whole', () => {
  const { body } = chatMessage('mastodon', { ...item, description: '語'.repeat(900) });
  const text = String(body['status']);
  expect([...text.replace(item.url, 'x'.repeat(23))].length).toBeLessThanOrEqual(500);
  expect(text.endsWith(`…\n\n${item.url}`)).toBe(true);
});
