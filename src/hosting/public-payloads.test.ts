/**
 * Public XSS payloads in every field of the forms, in comments and in names that messages tell: what
 * is made of them is refused, or stands as the words that they are.
 */

import { existsSync, readFileSync } from 'node:fs';
import { languageOf } from '../language/languages.ts';
import { describe, expect, it } from 'vitest';
import { checkCommunity } from '../community/check.ts';
import { parseFrontMatter } from '../community/text/front-matter.ts';
import { tinyCommunity, tinyNow, tinyText } from '../testing/fixtures/tiny-community.ts';
import { askedIn } from './commenting/award-comment.ts';
import { claimsAskedIn } from './claims/claims-comment.ts';
import { asBlock } from './escaping.ts';
import { issueForms } from './forms/forms.ts';
import { proposalOf, refusalComment } from './forms/proposal.ts';
import { chatMessage } from './messages/chat.ts';
import { filledIn, messageTemplates, places } from './messages/template.ts';

const vectors = new URL('../../../shared/vectors/xss/dompurify-expect.json', import.meta.url);
const payloads = existsSync(vectors)
  ? (JSON.parse(readFileSync(vectors, 'utf8')) as { payload: string }[]).map((one) => one.payload)
  : [];
const full = process.env['MODE'] === 'generated';
const chosen = payloads.filter((_, at) => full || at % 24 === 0);

/** A community whose forms have every field: results, credits, an exception, a language. */
const talk = 'badges/first-talk/badge.md';
const files = tinyCommunity({
  [talk]: tinyText(talk).replace('created:', 'credits: 3\nresults: [{name: Talk}]\ncreated:'),
  'badges/maker/badge.md':
    '---\nname: Maker\ndescription: Makes.\ncreated: 2026-01-10\nrequires: [first-talk]\n---\nMake.\n',
  'keys/issuer.json': JSON.stringify({
    ...(JSON.parse(tinyText('keys/issuer.json')) as object),
    languages: ['de'],
  }),
});
const community = checkCommunity(files, { now: tinyNow }).community!;
const circumstances = {
  now: tinyNow,
  salt: 'ab'.repeat(16),
  drawName: () => '7h2k9q-vx4t3m-0c8r5e-w1nb6z',
};
const good: Readonly<Record<string, string>> = {
  badge: 'first-talk',
  name: 'Mila',
  people: 'Mila',
  why: 'She spoke.',
  event: 'Evening',
  date: '2026-05-09',
  consent: 'Said so.',
  evidence: 'https://a.example/',
  visibility: 'Everybody: show it in the lists',
  description: 'Kept bees.',
  criteria: 'Keep bees.',
  wish: 'Correct something',
  page: 'https://badges.riverside.example/recipients/ada/',
  words: 'My name.',
};
const language = languageOf('en');
const fields = issueForms(community).flatMap(({ id, fields: of }) =>
  of.filter(({ kind }) => kind !== 'promise').map((field) => [id, field.id] as const),
);

/** Outside code of its own, a text of ours holds nothing that a host's Markdown would obey. */
const withoutCode = (markdown: string): string =>
  markdown.replace(/^(`{3,})text\n[^]*?\n\1$/gm, '').replace(/(`+)(?!`)[^]*?[^`]\1(?!`)/g, '');

it('are held against every field that a form can have', () => {
  const asked = new Set(fields.map(([, field]) => field));
  for (const field of ['results', 'credits', 'exception', 'language', 'wish', 'event'])
    expect(asked).toContain(field);
});

const isSkipped = payloads.length === 0;

describe.skipIf(isSkipped)(`public payloads${isSkipped ? ' (vectors missing)' : ''}`, () => {
  it.each(fields)(
    'in the form %s, in %s',
    async (id, asked) => {
      const form = issueForms(community).find((one) => one.id === id)!;
      for (const payload of chosen) {
        const body = form.fields
          .map(({ id: field, label, kind, options }) => {
            const answer = field === asked ? payload : (good[field] ?? '_No response_');
            return `### ${label}\n\n${kind === 'promise' ? options.map(({ words }) => `- [x] ${words}`).join('\n') : answer}`;
          })
          .join('\n\n');
        const issue = { number: 12, body, author: 'mila', authorId: null, label: 'approved' };
        const { proposal, refusals } = await proposalOf(
          issue,
          'ada',
          community,
          files,
          circumstances,
        );
        expect(proposal === null).toBe(refusals.length > 0);
        expect(withoutCode(refusalComment(refusals, language.words))).not.toMatch(/[<@]/);
        if (proposal === null) continue;
        expect(withoutCode(proposal.body)).not.toMatch(/[<@]/);
        expect(proposal.title).toMatch(/^(?:Award|Define) [a-z\d -]+$/);
        for (const { path, text } of proposal.files) {
          expect(path).toMatch(/^(?:badges|recipients)\/[a-z\d-]+\/[a-z\d-]+\.md$/);
          expect(Array.isArray(parseFrontMatter(text))).toBe(false);
        }
      }
    },
    120_000,
  );

  it('in comments: what is asked for is made of names and slugs alone', () => {
    for (const payload of payloads) {
      const line = payload.replace(/\s+/g, ' ');
      const told = [`first-talk ${line}`, `${line} @ada`, `first-talk @ada -- ${line}`];
      for (const comment of [...told, `first-talk @ada [${line}]`].map((one) => `/award ${one}`)) {
        const { asked, refusals } = askedIn(comment, () => true, language);
        for (const { whom } of asked)
          for (const { name } of whom) expect(name).toMatch(/^[a-z\d_-]+$/i);
        expect(withoutCode(asBlock(refusals.join('\n')))).toBe('');
      }
      expect(typeof claimsAskedIn(`/claims ${line}`, language.words)).toBe('string');
    }
  });

  it('in templates and names, the message is text, and chats read nothing of it', () => {
    for (const payload of payloads) {
      const values = Object.fromEntries(places.map((place) => [place, payload]));
      const text = filledIn('{recipient}', values as Parameters<typeof filledIn>[1]);
      expect(text).toBe(payload);
      const made = messageTemplates([{ path: 'messages/award.md', text: `${payload}\n{page}` }]);
      for (const template of made.templates) expect(template.text).toContain('{page}');
      const item = { url: 'https://a.example/', title: payload, description: payload, image: null };
      const { body } = chatMessage('matrix', item);
      const tags = String(body['formatted_body']).match(/<[^>]*>/g);
      expect(tags).toEqual(['<a href="https://a.example/">', '</a>', '<br>']);
      const slack = String(chatMessage('slack', item).body['text']);
      expect(slack.match(/<[^>]*>/g)?.every((tag) => tag.startsWith('<https://a.example/|'))).toBe(
        true,
      );
    }
  });
});
