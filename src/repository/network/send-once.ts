/** One request to the API of a code host. */

const patience = 30_000;
const longestAnswer = 8 << 20;

interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

interface Answer {
  readonly status: number;
  readonly text: string;
  /** The header `Link` (RFC 8288), null where there is none. */
  readonly link: string | null;
}

/**
 * A redirect is an answer like any other, so that the token stays with the host; an answer of more
 * than 8 MiB is one of status 500. Rejects where none arrives within 30 seconds.
 */
export async function sendOnce({ method, url, headers, body }: SentRequest): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers,
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  });
  const text = await response.text();
  const link = response.headers.get('Link');
  return { status: text.length > longestAnswer ? 500 : response.status, text, link };
}
