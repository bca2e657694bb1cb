/** The frame in which another site shows an award. */

import { html } from '../share-links.ts';

/** Room that the page in the frame needs, in CSS pixels. */
const size = { width: 480, height: 200 } as const;

/** The frame as markup, with its size: no script, and nothing of it may run. */
export function frameHtml(address: string, title: string) {
  const { width, height } = size;
  const markup =
    `<iframe src="${html(address)}" title="${html(title)}" width="${width}" height="${height}" ` +
    `loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox" style="border:0;max-width:100%"></iframe>`;
  return { width, height, html: markup };
}
