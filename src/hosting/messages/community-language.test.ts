/** What communities read on the code host, in the test language: every word comes from its words. */

import { parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { checkCommunity } from '../../community/check.ts';
import { languageOf, wordsOf } from '../../language/languages.ts';
import { reviewChange } from '../../review/review.ts';
import { summaryOf } from '../../review/summary/summary.ts';
import {
  commitOf,
  riverside,
  tinyCommunity,
  tinyNow,
} from '../../testing/fixtures/tiny-community.ts';
import { unspokenText } from '../../testing/languages/unspoken-text.ts';
import { announcement, message, toldAward } from '../announcement.ts';
import { outcomeOf } from '../commenting/comment-proposal.ts';
import { writtenComment } from '../commenting/comment-event.ts';
import { asCode } from '../escaping.ts';
import { readFilled } from '../forms/filled-form.ts';
import { formFiles } from '../forms/form-files.ts';
import { formsInAll, issueForms } from '../forms/forms.ts';
import { proposalOf, refusalComment } from '../forms/proposal.ts';
import { formsProposal } from '../forms/renewed-forms.ts';
import { type Issues, remind } from '../lapsing.ts';
import { stackProposal } from '../stacking/stack-proposal.ts';

const issuer = JSON.stringify({ ...riverside, email: 'b@riverside.example', interface: 'ar-XB' });
const changes = {
  'keys/issuer.json': issuer,
  'badges/repairer/badge.md':
    '---\nname: Repairer\ndescription: Repaired something.\ncreated: 2026-02-01\nrequires:\n' +
    '  - badge: first-talk\nresults:\n  - name: Grade\n    type: LetterGrade\n    values: [B, A]\n---\nRepair.\n',
};
const files = tinyCommunity(changes);
const { community, problems } = checkCommunity(files, { now: tinyNow });
if (community === null) throw new Error(JSON.stringify(problems));
const turned = languageOf('ar-XB');
const circumstances = {
  now: tinyNow,
  salt: 'ab'.repeat(16),
  drawnName: '7h2k9q-vx4t3m-0c8r5e-w1nb6z',
  drawName: () => '7h2k9q-vx4t3m-0c8r5e-w1nb6z',
};

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** A form, filled in with these answers and everything promised. */
function filled(id: string, answers: Readonly<Record<string, string>>, tag = 'ar-XB'): string {
  const form = issueForms(community!, languageOf(tag)).find((one) => one.id === id)!;
  return form.fields
    .map(
      ({ id: field, label, kind, options }) =>
        `### ${label}\n\n${answers[field] ?? (kind === 'promise' ? `- [x] ${options[0]?.words}` : '_No response_')}`,
    )
    .join('\n\n');
}
const good = { badge: 'first-talk', name: 'Mila', why: 'She spoke.', consent: 'On 2026-05-01.' };
const sent = (body: string) => ({
  number: 12,
  body,
  author: 'mila',
  authorId: 3,
  label: 'approved',
});
const formed = (body: string) => proposalOf(sent(body), 'ada', community, files, circumstances);

const host = {
  mayWrite: async () => false,
  openIssues: async () => [],
  accountId: async () => null,
};
async function answered(body: string, login = 'ada'): Promise<string> {
  const comment = { id: 77, body, user: { login, id: 4, type: 'User' } };
  const event = JSON.stringify({ action: 'created', issue: { number: 5 }, comment });
  const found = await outcomeOf(
    writtenComment(event),
    { community: community!, files },
    host,
    circumstances,
  );
  return found.kind === 'proposal'
    ? `${found.proposal.title}\n${found.proposal.body}`
    : JSON.stringify(found);
}

describe('in the community’s language', () => {
  it('are the forms, but for what names a field or a label', () => {
    for (const [path, text] of Object.entries(formFiles(community))) {
      const {
        labels: _,
        body = [],
        ...form
      } = parseDocument(text).toJS() as {
        readonly body?: readonly { readonly attributes: object }[];
        readonly labels?: unknown;
      };
      const said = textsIn([form, body.map(({ attributes }) => attributes)]);
      // The name and folder of a badge fill no place of their own in a line of code.
      expect(said.flatMap(unspokenText), path).toEqual([]);
    }
  });

  it('is what becomes of a form', async () => {
    const { proposal } = await formed(filled('nominate', good));
    expect(unspokenText(`${proposal?.title}\n${proposal?.body}`)).toEqual([]);
    const several = await formed(filled('list', { ...good, people: 'Jo\nKim' }));
    expect(unspokenText(several.proposal?.title ?? 'none')).toEqual([]);
    const { refusals } = await formed(filled('nominate', { badge: 'no' }));
    expect(refusals.length).toBeGreaterThan(3);
    expect(unspokenText(refusals.join('\n'))).toEqual([]);
    expect(unspokenText(refusalComment([], turned.words))).toEqual([]);
    expect(unspokenText(formsProposal([{ path: 'a', text: '' }], turned).body)).toEqual([]);
  });

  it.each<[string, string?]>([
    ['/award first-talk @mila', 'zoe'],
    ['/award first-talk'],
    ['/award first-talk @mila 2026-02-30'],
    ['/award first-talk @mila 2026-02-01 2026-02-02'],
    ['/award first-talk kind!'],
    ['/award first-talk @mila'],
    ['please add @mila for first-talk, code'],
    ['/award first-talk @mila\n/claims first-talk 2026-05-01'],
    ['/claims'],
    ['/claims first-talk 2026-05-01'],
    ['/award first-talk grace mila@mail.example'],
    ['/award first-talk grace'],
  ])('is what is said to %s', async (comment, login?: string) => {
    const said = (await answered(comment, login))
      .replaceAll('```text\\n', '')
      .replaceAll('\\n', '\n');
    expect(said.length).toBeGreaterThan(40);
    expect(unspokenText(said.replace(/^\{"kind":"answer","text":/, ''))).toEqual([]);
  });

  it('is what is told once an award is signed, and before it lapses', async () => {
    const told = toldAward(community, 'ada', 'first-talk')!;
    const hidden = { ...told, recipient: { ...told.recipient, visibility: 'unlisted' as const } };
    const gone = { ...told, recipient: { ...told.recipient, visibility: 'file-only' as const } };
    expect(unspokenText(announcement([told, hidden, gone], community, 'e'.repeat(40)))).toEqual([]);
    const { subject, text } = message(told, community.issuer, []);
    expect(unspokenText(`${subject}\n${text}`)).toEqual([]);
    const written: string[] = [];
    const issues: Issues = {
      open: async () => [],
      write: async ({ title, body }) => written.push(title, body),
      rewrite: async () => undefined,
    };
    const lapse = { name: 'Ada', badge: 'Talk', until: '2026-07-01' };
    await remind(
      issues,
      [
        { ...lapse, address: 'https://a.example/' },
        { ...lapse, address: null },
      ],
      turned,
    );
    expect(unspokenText(written.join('\n'))).toEqual([]);
    const due = {
      recipient: 'ada',
      badge: 'repairer',
      date: '2026-05-01',
      because: ['a'],
      hidden: false,
    };
    const { title, body } = stackProposal([], [due, { ...due, hidden: true }], community);
    expect(unspokenText(`${title}\n${body}`)).toEqual([]);
  });

  it('is the summary of a review, but for what a check found', () => {
    const proposed = {
      'keys/issuer.json': issuer,
      'recipients/eve/profile.md': '---\nname: Eve\n---\n',
      'recipients/eve/talk.md': '---\nbadge: first-talk\ndate: 2026-06-01\n---\n',
    };
    const base = commitOf({ 'keys/issuer.json': issuer }, 'a1'.repeat(20));
    const summary = (files: Readonly<Record<string, string | null>>): string => {
      const head = commitOf(files, 'b2'.repeat(20));
      const facts = {
        ...{ number: 7, author: 'ada', asked: 'mila', opened: '2026-05-20', base: base.id },
        ...{ head: head.id, merge: null, approvals: [], pushedBy: [{ account: 'zoe' }] },
      };
      return summaryOf(reviewChange({ base, head, facts, now: tinyNow }));
    };
    const waiting = summary(proposed);
    expect(waiting.split('### ')).toHaveLength(6);
    expect(unspokenText(waiting)).toEqual([]);
    const refused = summary({ ...proposed, 'badges/first-talk/badge.md': null });
    // The rule of a problem stands behind it.
    expect(unspokenText(refused.replace(/ \([a-z-]+\)$/gm, ''))).toEqual([]);
  });
});

it('a form that was sent in another language is understood, its choices too', async () => {
  const french = { ...good, visibility: 'Only who has the address' };
  const { proposal } = await formed(filled('nominate', french, 'en'));
  expect(proposal?.files[0]?.text).toContain('visibility: unlisted');
  const body = filled('nominate', good, 'en');
  expect(readFilled(body, issueForms(community, turned), turned).answers).toBeNull();
  expect(readFilled(body, formsInAll(community), turned).answers?.['name']).toBe('Mila');
});

it('notices a word that is hard-wired', () => {
  expect(wordsOf('ar-XB').host.comments.form).toContain('\u202e');
  expect(unspokenText(`Nothing was made of ${asCode('this')}.`)).toHaveLength(1);
  expect(unspokenText('<p aria-label="Site">·</p>')).toHaveLength(1);
});
