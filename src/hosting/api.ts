/**
 * Asks a host's REST API: JSON in and out, pages to their end, trouble as a sentence that holds no
 * secret.
 */

import type { JsonObject, JsonValue } from '../proof/json.ts';
import { JsonError, parseStrictJson } from '../proof/strict-json.ts';

/**
 * A request over the network. Rejects where no answer arrives; follows no redirect, which would
 * carry the token away.
 */
type Send = (request: ApiRequest) => Promise<{
  readonly status: number;
  readonly text: string;
  /** The header `Link` (RFC 8288), null where there is none. */
  readonly link: string | null;
}>;

interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

interface ApiAccess {
  /** Address of the API, such as `https://api.github.com`. */
  readonly address: string;
  readonly token: string;
  /** The form of answers that is asked for; left out, GitHub's. */
  readonly accept?: 'application/json';
  readonly send: Send;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** What the host answered cannot be used; the sentence says which request and why. */
export class HostRefused extends Error {
  /** The host's status code; null where it gave none, or none that matters. */
  readonly status: number | null;

  constructor(message: string, status: number | null = null) {
    super(message);
    this.status = status;
  }
}

export interface Api {
  readonly get: (path: string) => Promise<JsonValue>;
  /**
   * Every item of a list, over all its pages. Hosts take from a page what the token may not see, so a
   * short one is the last only where the header `Link` names no next one.
   */
  readonly list: (path: string) => Promise<readonly JsonValue[]>;
  /** The same for a list whose pages are named by cursors, in the header `Link`. */
  readonly chain: (path: string) => Promise<readonly JsonValue[]>;
  /** The same for one whose host tells no page's size: up to the first that is empty, or null. */
  readonly pages: (path: string) => Promise<readonly JsonValue[]>;
  /** Sends a body once: what changes something is not repeated blindly. */
  readonly change: (
    method: 'POST' | 'PATCH' | 'PUT',
    path: string,
    body: JsonObject,
  ) => Promise<JsonValue>;
  /** Takes away what stands at a path, and is content where nothing does. */
  readonly remove: (path: string) => Promise<void>;
}

const perPage = 100;
const sized = `per_page=${perPage}`;
/** More than 10,000 reviews or comments on one thing are not read. */
const mostPages = 100;
const mostTries = 4;

/** An API of a host. Reading is tried four times where the host is in trouble. */
export function apiOf(access: ApiAccess): Api {
  const get = (path: string): Promise<Answer> => answered(access, 'GET', path, null);
  /** All pages of a list; `next` says how the next one is asked for, null after the last. */
  const listed = async (
    path: string,
    first: string,
    next: (answer: Answer & { readonly length: number }, page: number) => string | null,
    isNullEmpty = false,
  ): Promise<readonly JsonValue[]> => {
    const items: JsonValue[] = [];
    const start = `${path}${path.includes('?') ? '&' : '?'}`;
    let more: string | null = first;
    for (let page = 1; page <= mostPages; page++) {
      const answer = await get(`${start}${more}`);
      const value = isNullEmpty ? (answer.value ?? []) : answer.value;
      if (!Array.isArray(value))
        throw new HostRefused(`The host's answer to ${path} is not a list.`);
      items.push(...value);
      more = next({ ...answer, length: value.length }, page);
      if (more === null) return items;
    }
    throw new HostRefused(`The host's list ${path} does not end after ${mostPages} pages.`);
  };
  return {
    get: async (path) => (await get(path)).value,
    list: (path) =>
      listed(path, `${sized}&page=1`, ({ length, link }, page) =>
        length < perPage && nextIn(link) === null ? null : `${sized}&page=${page + 1}`,
      ),
    chain: (path) => listed(path, sized, ({ link }) => nextCursor(link)),
    pages: (path) =>
      listed(
        path,
        'limit=50&page=1',
        ({ length }, page) => (length === 0 ? null : `limit=50&page=${page + 1}`),
        true,
      ),
    change: async (method, path, body) => (await answered(access, method, path, body)).value,
    remove: async (path) => {
      try {
        await answered(access, 'DELETE', path, null);
      } catch (error) {
        if (!(error instanceof HostRefused) || error.status !== 404) throw error;
      }
    },
  };
}

interface Answer {
  readonly value: JsonValue;
  readonly link: string | null;
}

/**
 * The cursor of the next page. Nothing else of the address is taken: the token goes to no other
 * place than the one that was asked.
 */
function nextCursor(link: string | null): string | null {
  const address = nextIn(link);
  if (address === null || !URL.canParse(address)) return null;
  const cursor = new URL(address).searchParams.get('after');
  return cursor === null ? null : `${sized}&after=${encodeURIComponent(cursor)}`;
}

const nextIn = (link: string | null): string | null =>
  /<([^<>]*)>\s*;\s*rel="?next"?/.exec(link ?? '')?.[1] ?? null;

async function answered(
  access: ApiAccess,
  method: ApiRequest['method'],
  path: string,
  body: JsonObject | null,
): Promise<Answer> {
  const { status, text, link } = await sent(access, {
    method,
    url: `${access.address}${path}`,
    body: body === null ? null : JSON.stringify(body),
    headers: {
      ...(access.accept === undefined
        ? { Accept: 'application/vnd.github+json', 'X-GitHub-Api-Version': '2022-11-28' }
        : { Accept: access.accept }),
      Authorization: `Bearer ${access.token}`,
      'User-Agent': 'plainbadge',
      ...(body !== null && { 'Content-Type': 'application/json' }),
    },
  });
  if (status < 200 || status > 299)
    throw new HostRefused(
      `The host answered ${method} ${path} with ${status}${meaning(status)}.`,
      status,
    );
  // Of what was taken away a host tells nothing.
  if (method === 'DELETE') return { value: null, link };
  try {
    return { value: parseStrictJson(text, { maxDepth: 32 }), link };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new HostRefused(`The host's answer to ${path} is not JSON: ${error.message}`);
  }
}

async function sent({ send, sleep }: ApiAccess, request: ApiRequest): ReturnType<Send> {
  for (let attempt = 1; ; attempt++) {
    const answer = await send(request).catch(() => null);
    const isLast = attempt === mostTries || request.method !== 'GET';
    if (answer !== null && (answer.status < 500 || isLast)) return answer;
    if (isLast)
      throw new HostRefused(
        `The host did not answer ${request.method} ${new URL(request.url).pathname}.`,
      );
    await sleep(1000 * 2 ** (attempt - 1));
  }
}

function meaning(status: number): string {
  if (status >= 300 && status < 400) return ': the repository has another name by now';
  if (status === 401) return ': the token is missing or over';
  if (status === 403 || status === 429)
    return ': the token may not do this, or has asked too often';
  return status === 404 ? ': there is no such thing, or the token may not see it' : '';
}
