/**
 * A code host on this machine: answers as GitHub documents its REST API, and writes down what it
 * was asked.
 */

import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answers = Readonly<Record<string, unknown>>;

export interface HostApi {
  readonly url: string;
  /** `GET /repos/…`, in order. */
  readonly asked: string[];
  /** What was sent to change something. */
  readonly sent: { readonly to: string; readonly body: unknown }[];
  readonly tokens: Set<string>;
  readonly close: () => Promise<void>;
}

/**
 * Serves `answers` by path (`/repos/club/badges/pulls/7`), lists in pages. `POST /…` answers what
 * stands under `POST /…`, or 201 with an empty object. A number as answer is a status code; a
 * function makes one answer for each request.
 */
export async function hostApi(answers: Answers): Promise<HostApi> {
  const asked: string[] = [];
  const sent: HostApi['sent'] = [];
  const tokens = new Set<string>();
  const server = createServer(
    (request, response) =>
      void (async () => {
        const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
        tokens.add(request.headers.authorization ?? '');
        asked.push(`${request.method} ${request.url}`);
        const body = await bodyOf(request);
        if (request.method !== 'GET')
          sent.push({ to: `${request.method} ${pathname}`, body: JSON.parse(body) as unknown });
        const found =
          answers[request.method === 'GET' ? pathname : `${request.method} ${pathname}`] ??
          (request.method === 'GET' ? 404 : {});
        const answer: unknown = typeof found === 'function' ? (found as () => unknown)() : found;
        const status = typeof answer === 'number' ? answer : request.method === 'POST' ? 201 : 200;
        response.writeHead(status, { 'Content-Type': 'application/json' });
        response.end(
          typeof answer === 'string' ? answer : JSON.stringify(paged(answer, searchParams)),
        );
      })(),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    sent,
    tokens,
    close: () => closed(server),
  };
}

function paged(answer: unknown, parameters: URLSearchParams): unknown {
  if (typeof answer === 'number') return { message: 'No.' };
  if (!Array.isArray(answer)) return answer;
  const size = Math.min(Number(parameters.get('per_page') ?? 30), 100);
  const page = Number(parameters.get('page') ?? 1);
  return answer.slice((page - 1) * size, page * size);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? 'null' : text;
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

/** A commit id that says its letter. */
export const commitOf = (letter: string): string => letter.repeat(40);

/** A pull request as GitHub tells of it, with the members that matter and some that do not. */
export function pullRequest(
  number: number,
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    number,
    id: 1000 + number,
    state: 'closed',
    title: 'Award',
    user: { login: 'grace', id: 1, type: 'User' },
    base: { ref: 'main', sha: commitOf('a'), repo: { full_name: 'club/badges' } },
    head: { ref: 'award', sha: commitOf('b'), repo: null },
    merged: true,
    merged_at: '2026-05-01T10:00:00Z',
    merge_commit_sha: commitOf('c'),
    ...changes,
  };
}

/** A review as GitHub tells of it. */
export function review(
  login: string | null,
  state: string,
  commit: string = commitOf('b'),
): Record<string, unknown> {
  return {
    id: 1,
    user: login === null ? null : { login },
    state,
    commit_id: commit,
    submitted_at: '2026-05-01T09:00:00Z',
    body: '',
  };
}
