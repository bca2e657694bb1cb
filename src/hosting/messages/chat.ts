/**
 * The newest awards for chats: what the site's own feed tells, in the shapes that chats and
 * microblogs take. Nobody is called by it, whatever a name holds.
 */

import { asMarkup } from '../../community/text/markup.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../proof/json.ts';

/** An entry of the site's JSON Feed: people and awards that are in no list are not in it. */
export interface FeedItem {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly image: string | null;
}

export const chatShapes = ['slack', 'matrix', 'mastodon', 'webhook'] as const;
export type ChatShape = (typeof chatShapes)[number];

/** A request's body, and the key by which the receiver knows it if it comes twice. */
export interface ChatMessage {
  readonly key: string;
  readonly body: JsonObject;
}

/** The items of a JSON Feed (1.1), or a sentence where the text is another JSON. */
export function feedItems(feed: JsonValue): readonly FeedItem[] | string {
  const items = isJsonObject(feed) ? feed['items'] : undefined;
  if (!Array.isArray(items)) return 'This is no JSON Feed: it has no `items`.';
  const read = items.map((item): FeedItem | null => {
    if (!isJsonObject(item)) return null;
    const { url, title, content_text: description, image = null } = item;
    return typeof url === 'string' && typeof title === 'string' && typeof description === 'string'
      ? { url, title, description, image: typeof image === 'string' ? image : null }
      : null;
  });
  const whole = read.filter((item) => item !== null);
  return whole.length === read.length
    ? whole
    : 'An item of the feed has no `url`, `title` or `content_text`.';
}

/** Most characters of a post where a server says nothing else (Mastodon's own default). */
const longestPost = 500;
/** What a server counts for an address, however long it is (Mastodon). */
const countedAddress = 23;

const shapes: Readonly<Record<ChatShape, (item: FeedItem) => JsonObject>> = {
  // Incoming webhooks of Slack; Mattermost, Rocket.Chat and others take the same.
  slack: ({ url, title, description }) => ({
    text: `<${url}|${forSlack(title)}>\n${forSlack(description)}`,
    unfurl_links: true,
  }),
  // The event `m.room.message` of Matrix: `m.mentions` says that it is meant for nobody in particular.
  matrix: ({ url, title, description }) => ({
    msgtype: 'm.text',
    body: `${uncalled(title)}\n${uncalled(description)}\n${url}`,
    format: 'org.matrix.custom.html',
    formatted_body: `<a href="${asMarkup(url)}">${asMarkup(uncalled(title))}</a><br>${asMarkup(uncalled(description))}`,
    'm.mentions': {},
  }),
  mastodon: ({ url, title, description }) => ({
    status: `${shortened(`${uncalled(title)}\n\n${uncalled(description)}`, longestPost - countedAddress - 2)}\n\n${url}`,
    visibility: 'public',
  }),
  webhook: (item) => ({ ...item }),
};

/** One item in the shape of a chat. */
export const chatMessage = (shape: ChatShape, item: FeedItem): ChatMessage => ({
  key: item.url,
  body: shapes[shape](item),
});

/** A word joiner behind each `@`: it is shown as before, and is nobody's name. */
const uncalled = (text: string): string => text.replace(/@/g, '@\u2060');

/** What Slack's text obeys becomes what it shows; signs of emphasis and of links in Markdown, too. */
const forSlack = (text: string): string =>
  uncalled(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
    .replace(/[|]/g, '¦')
    .replace(/\]\(/g, ']\u2060(');

function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
