import { afterEach, describe, expect, it } from 'vitest';
import {
  type MailBehaviour,
  mailLogin,
  type MailStandIn,
  mailStandIn,
  standInCertificate,
} from '../../testing/fixtures/shapes/mail-stand-in.ts';
import { type Handed, type MailServer, mailServerAt, mailTo } from './mail-server.ts';

let server: MailStandIn | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const mail = {
  from: { name: 'Linden, Workshop', address: 'badges@club.example' },
  replyTo: 'hello@club.example',
  to: 'ada@mail.example',
  subject: 'Bär, Club',
  text: 'Hallo\n.\nhttps://badges.example/recipients/ada/talk/',
  id: 'ab'.repeat(16),
};

async function sent(
  behaviour: MailBehaviour,
  access: Partial<MailServer> = {},
  changes: Partial<typeof mail> = {},
): Promise<{ readonly trouble: string | null; readonly handed: Handed }> {
  server = await mailStandIn(behaviour);
  const { security = 'none' } = behaviour;
  const to = mailTo(
    { host: '127.0.0.1', port: server.port, security, user: null, password: null, ...access },
    standInCertificate,
  );
  return { trouble: await to.trouble(), handed: await to.send({ ...mail, ...changes }) };
}
const sentence = (...words: unknown[]): string => JSON.stringify(words);

describe('a message is handed over', () => {
  it.each(['none', 'starttls', 'tls'] as const)('with %s, to one address', async (security) => {
    const { user, password } = mailLogin;
    expect(await sent({ security }, { user, password })).toEqual({
      trouble: null,
      handed: { kind: 'sent' },
    });
    const [taken] = server!.taken;
    expect([taken?.from, taken?.to]).toEqual(['badges@club.example', ['ada@mail.example']]);
    const [headers = '', body = ''] = taken?.data.split('\r\n\r\n') ?? [];
    expect(headers).toContain('From: "Linden, Workshop" <badges@club.example>');
    expect(headers).toContain('To: ada@mail.example');
    expect(headers).toContain('Reply-To: hello@club.example');
    expect(headers).toContain(`Message-ID: <${mail.id}@club.example>`);
    expect(headers).toContain('Auto-Submitted: auto-generated');
    expect(headers).toContain('Subject: =?UTF-8?');
    expect(body).toContain('\r\n..\r\nhttps://badges.example/recipients/ada/talk/');
    const open = server!.said.slice(0, server!.said.indexOf('STARTTLS') + 1).join();
    expect(security === 'starttls' && /AUTH|MAIL/.test(open)).toBe(false);
  });

  it('with nothing in it that begins another header, names a second address or is read from a file', async () => {
    await sent(
      {},
      {},
      {
        ...{
          subject: 'x\r\nBcc: eve@mail.example',
          from: { ...mail.from, name: 'A\r\nBcc: eve@mail.example' },
        },
      },
    );
    const [taken] = server!.taken;
    expect(taken?.to).toEqual(['ada@mail.example']);
    expect(taken?.data).not.toMatch(/^Bcc:/im);
  });
});

describe('what goes wrong is told by a code, without the address, where', () => {
  it.each<[string, MailBehaviour, string | null, Handed]>([
    [
      'the address is not known',
      { answers: { RCPT: '550 no <ada@mail.example>' } },
      null,
      { kind: 'refused', code: 'EENVELOPE 550' },
    ],
    [
      'the address is not known for now',
      { answers: { RCPT: '450 later ada@mail.example' } },
      null,
      { kind: 'failed', code: 'EENVELOPE 450' },
    ],
    [
      'the sender is not taken',
      { answers: { MAIL: '553 not yours' } },
      null,
      { kind: 'failed', code: 'EENVELOPE 553' },
    ],
    [
      'the message is not taken',
      { answers: { MESSAGE: '554 spam for ada@mail.example' } },
      null,
      { kind: 'failed', code: 'EMESSAGE 554' },
    ],
    [
      'the connection breaks after the message',
      { hangUp: 'TAKEN' },
      null,
      { kind: 'unknown', code: 'ECONNECTION' },
    ],
  ])('%s', async (_, behaviour, trouble, handed) => {
    const found = await sent(behaviour);
    expect(found).toEqual({ trouble, handed });
    expect(sentence(found)).not.toContain('mail.example');
  });

  it('nobody answers, or hangs up', async () => {
    const { trouble } = await sent({ hangUp: 'CONNECT' });
    expect(trouble).toMatch(/^E[A-Z]+$/);
  });

  it('the password is wrong', async () => {
    expect((await sent({}, { user: 'club', password: 'x' })).trouble).toBe('EAUTH 535');
  });

  it('the server offers nothing secure, or is not who it should be', async () => {
    expect((await sent({ security: 'none' }, { security: 'starttls' })).trouble).toMatch(/^E/);
    expect(server!.said.join()).not.toMatch(/AUTH|MAIL/);
    await server!.close();
    server = await mailStandIn({ security: 'tls' });
    const to = mailTo({
      host: '127.0.0.1',
      port: server.port,
      security: 'tls',
      user: null,
      password: null,
    });
    expect(await to.trouble()).toMatch(/^[A-Z_]+$/);
    expect(server.said).toEqual([]);
  });
});

describe('the address of a server', () => {
  it.each<[string, Partial<MailServer>]>([
    [
      'smtps://club:p%40ss@mail.example',
      { port: 465, security: 'tls', user: 'club', password: 'p@ss' },
    ],
    ['smtp://club:x@mail.example:2525/', { port: 2525, security: 'starttls' }],
    ['smtp://127.0.0.1:25', { security: 'none', user: null, password: null }],
  ])('%s', (text, server) => {
    expect(mailServerAt(text)).toMatchObject(server);
  });

  it.each([
    'mail.club.example',
    'https://mail.example',
    'smtp://mail.example?tls.rejectUnauthorized=false',
    'smtp://a:b/c@mail.example',
    'smtp://a:%zz@mail.example',
    '',
  ])('is refused without being repeated: %s', (text) => {
    const refusal = mailServerAt(text);
    expect(refusal).toHaveProperty('refusal');
    expect(text === '' || !JSON.stringify(refusal).includes(text)).toBe(true);
  });
});
