/**
 * Serves a published folder on this machine as a static host would: for `npm start` and for the
 * browser tests.
 */

import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { type HeaderRule, headersFor, parseHeaderRules } from '../files/headers/header-rules.ts';

/**
 * Content types as static hosts give them; whatever is not listed, or has no extension, is a
 * download.
 */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

export interface ServedRequest {
  readonly method: string;
  /** Path and query as the client sent them. */
  readonly target: string;
  readonly status: number;
}

interface ServeOptions {
  /** Path of the site on its host, with slashes at both ends. */
  readonly base: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Told of every request once it is answered. */
  readonly onRequest?: (request: ServedRequest) => void;
}

export interface Served {
  /** Where the site's home page is, base path included. */
  readonly url: string;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

/**
 * Serves `folder` at `http://127.0.0.1:<port><base>`, to this machine only. Folders answer with
 * their `index.html`, what is missing with `404.html`, and `_headers` is obeyed. Nothing outside
 * the folder is readable, through links neither. Rejects where the folder is missing or the port is
 * taken.
 */
export async function serve(folder: string, options: ServeOptions): Promise<Served> {
  const root = await realpath(folder);
  const rules = parseHeaderRules(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));
  const server = createServer((request, response) => {
    void answer(root, options.base, rules, request)
      .catch((): Answer => plain(500, 'The file could not be read.'))
      .then((reply) => send(request, response, reply, options.onRequest));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${options.base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answer(
  root: string,
  base: string,
  rules: readonly HeaderRule[],
  request: IncomingMessage,
): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return plain(405, 'Only GET and HEAD are answered.');
  const path = decodedPath(request.url ?? '/');
  if (path === null) return plain(400, 'The address is not well formed.');
  if (path !== '/' && `${path}/` === base) return redirect(base);
  if (!path.startsWith(base)) return missing(root);
  const found = await fileAt(root, path.slice(base.length));
  if (found === 'folder') return redirect(`${encodeURI(path)}/`);
  if (found === null) return missing(root);
  return {
    status: 200,
    headers: { ...typeOf(found), ...headersFor(rules, path) },
    body: await readFile(found),
  };
}

/** The decoded path without query, or null where it is malformed or tries to climb out. */
function decodedPath(target: string): string | null {
  try {
    const path = decodeURIComponent(target.split(/[?#]/, 1)[0] ?? '/');
    const climbs = path.split(/[/\\]/).some((segment) => segment === '..' || segment === '.');
    return path.startsWith('/') && !climbs && !path.includes('\0') && !path.includes('\\')
      ? path
      : null;
  } catch {
    return null;
  }
}

/**
 * The file that answers a path inside the root; `folder` where only the slash at the end is
 * missing; null for nothing.
 */
async function fileAt(root: string, path: string): Promise<string | 'folder' | null> {
  const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const real = await realpath(join(root, wanted)).catch(() => null);
  if (real === null || !real.startsWith(root + sep)) return null;
  const entry = await stat(real);
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? real : null;
}

function typeOf(path: string): Record<string, string> {
  return { 'content-type': contentTypes[extname(path)] ?? 'application/octet-stream' };
}

async function missing(root: string): Promise<Answer> {
  const page = await readFile(join(root, '404.html')).catch(() => null);
  return page === null
    ? plain(404, 'There is nothing here.')
    : { status: 404, headers: typeOf('404.html'), body: page };
}

function redirect(location: string): Answer {
  return {
    status: 301,
    headers: { location, 'content-type': 'text/plain; charset=utf-8' },
    body: '',
  };
}

function plain(status: number, text: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${text}\n` };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Answer,
  onRequest: ServeOptions['onRequest'],
): void {
  const length = String(Buffer.byteLength(reply.body));
  response.writeHead(reply.status, {
    'cache-control': 'no-cache',
    'content-length': length,
    ...reply.headers,
  });
  response.end(request.method === 'HEAD' ? undefined : reply.body);
  onRequest?.({ method: request.method ?? '', target: request.url ?? '', status: reply.status });
}
