/** Hands messages to a mail server (SMTP, RFC 5321), and says how that went without naming anybody. */

import { createTransport } from 'nodemailer';

export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** `tls`: from the first byte; `starttls`: before anything else is said; `none`: on this machine. */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly user: string | null;
  readonly password: string | null;
}

/** What a message is made of. Addresses are single ones; `name` stands before the sender's. */
export interface Mail {
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo: string | null;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly id: string;
}

export type Handed =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused' | 'failed' | 'unknown'; readonly code: string };

/**
 * Reads `smtps://user:password@host:465` or `smtp://…:587`, in which the connection is made secure
 * before the password is said, or not used; only on this machine it may stay open. A sentence that
 * holds nothing of the address where it cannot be read.
 */
export function mailServerAt(address: string): MailServer | { readonly refusal: string } {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isSecure = url?.protocol === 'smtps:';
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '')
    return { refusal: 'must look like smtps://USER:PASSWORD@HOST:465' };
  if (!/^\/?$/.test(url.pathname) || url.search !== '' || url.hash !== '')
    return { refusal: 'has something behind the host and its port; percent-encode the password' };
  const isHere = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  const said = (text: string): string | null => (text === '' ? null : decodeURIComponent(text));
  try {
    return {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? (isSecure ? 465 : 587) : Number(url.port),
      security: isSecure ? 'tls' : isHere ? 'none' : 'starttls',
      ...{ user: said(url.username), password: said(url.password) },
    };
  } catch {
    return { refusal: 'holds a sign of per cent that encodes nothing: write %25' };
  }
}

/** Milliseconds that a server may take for one step. */
const patience = 30_000;

/** The door to one server. `authorities`: certificates in PEM that it may be known by besides. */
export function mailTo(server: MailServer, authorities?: string) {
  const { host, port, security, user, password } = server;
  const transport = createTransport({
    ...{ host, port, secure: security === 'tls', requireTLS: security === 'starttls' },
    ...(user !== null && { auth: { user, pass: password ?? '' } }),
    ...(authorities !== undefined && { tls: { ca: authorities } }),
    ...{ connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience },
    // No text of a message is ever taken for a place to read from.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  return {
    /** Connects and signs in; null where that went well, else a code. */
    trouble: async (): Promise<string | null> => {
      try {
        await transport.verify();
        return null;
      } catch (error) {
        return codeOf(error);
      }
    },
    /**
     * Hands one message over. Where the server answered no, it was not sent; where the connection
     * broke without an answer, nobody knows.
     */
    send: async ({ from, replyTo, to, subject, text, id }: Mail): Promise<Handed> => {
      try {
        await transport.sendMail({
          ...{ from, to: { name: '', address: to }, subject, text },
          ...(replyTo !== null && { replyTo: { name: '', address: replyTo } }),
          messageId: `<${id}@${from.address.split('@').at(-1) ?? ''}>`,
          // So that no absent person's program answers (RFC 3834, 5).
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { kind: 'sent' };
      } catch (error) {
        return handed(error);
      }
    },
  };
}

/** What a server's errors say besides their sentence, which may repeat the address. */
interface Trouble {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly responseCode?: unknown;
}

function handed(error: unknown): Handed {
  const { responseCode, code, command } = error as Trouble;
  const said = codeOf(error);
  if (typeof responseCode !== 'number')
    return { kind: wasBefore(code) ? 'failed' : 'unknown', code: said };
  const isForAddress = code === 'EENVELOPE' && command === 'RCPT TO';
  return { kind: isForAddress && responseCode >= 500 ? 'refused' : 'failed', code: said };
}

/** Codes of what goes wrong before a message is handed over. */
const wasBefore = (code: unknown): boolean =>
  ['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'EENVELOPE', 'ECONFIG'].some((one) => one === code);

/** `EAUTH 535`: words of this program and a number, nothing of what the server wrote. */
function codeOf(error: unknown): string {
  const { code, responseCode } = error as Trouble;
  const name = typeof code === 'string' && /^[A-Z0-9_]{2,24}$/.test(code) ? code : 'trouble';
  return typeof responseCode === 'number' ? `${name} ${responseCode}` : name;
}
