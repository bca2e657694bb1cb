/**
 * A page of the site as one file that opens from a disk: styles and pictures inside, no script, and
 * links that lead to the site itself.
 */

/** Reads a published file by its path below the site; null where there is none. */
export type ReadPublished = (path: string) => Uint8Array | null;

interface Place {
  /** The site's address, with a slash at the end. */
  readonly url: string;
  /** Its path on its host, with slashes at both ends. */
  readonly base: string;
}

/** What such a file may load: nothing that is not in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
};

/**
 * Makes one file of a page that the site's own renderer wrote. `card`: the path of the picture that a
 * link to the page unfolds into, which is put at its end; null for none. A picture that is not
 * published is left out.
 */
export function singlePage(
  html: string,
  card: string | null,
  place: Place,
  read: ReadPublished,
): string {
  const data = (path: string): string | null => dataOf(path, read);
  const inside = html
    .replace(/<script\b[^>]*>[^]*?<\/script>/g, '')
    .replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*"/, `$1${policy}"`)
    .replace(/<link\b[^>]*>/g, (link) => styleOf(link, place, read))
    .replace(/(<img\b[^>]*?\ssrc=")([^"]+)"/g, (_, start: string, source: string) => {
      const path = pathOf(source, place);
      return `${start}${(path === null ? null : data(path)) ?? ''}"`;
    })
    .replace(/(<a\b[^>]*?\shref=")([^"]+)"/g, (_, start: string, href: string) => {
      const path = pathOf(href, place);
      return `${start}${path === null ? href : place.url + path}"`;
    });
  const shown = card === null ? null : data(card);
  return shown === null
    ? inside
    : inside.replace(
        '</main>',
        () => `<p><img src="${shown}" alt="" width="600" height="315"></p></main>`,
      );
}

/** The path below the site of an address within it, without what follows `#`; null for others. */
function pathOf(address: string, { base }: Place): string | null {
  return address.startsWith(base) && !address.startsWith('//') ? address.slice(base.length) : null;
}

function dataOf(path: string, read: ReadPublished): string | null {
  const bytes = read(path);
  const type = types[path.split('.').at(-1) ?? ''];
  return bytes === null || type === undefined
    ? null
    : `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** A style sheet as the styles themselves; every other link goes. */
function styleOf(link: string, place: Place, read: ReadPublished): string {
  const href = /\shref="([^"]+)"/.exec(link)?.[1];
  if (!/\srel="stylesheet"/.test(link) || href === undefined) return '';
  const path = pathOf(href, place);
  const bytes = path === null ? null : read(path);
  if (path === null || bytes === null) return '';
  const media = /\smedia="([a-z]+)"/.exec(link)?.[1];
  return `<style${media === undefined ? '' : ` media="${media}"`}>${stylesIn(
    new TextDecoder().decode(bytes),
    path,
    place,
    read,
  )}</style>`;
}

/** Without typefaces, which are many; pictures inside. Nothing in it can end the element. */
function stylesIn(css: string, path: string, place: Place, read: ReadPublished): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return css
    .replace(/@font-face\s*\{[^}]*\}/g, '')
    .replace(/url\((["']?)([^)"']+)\1\)/g, (whole, _, target: string) => {
      if (target.startsWith('data:') || target.startsWith('#')) return whole;
      const found = dataOf(pathOf(target, place) ?? folder + target, read);
      return found === null ? 'none' : `url("${found}")`;
    })
    .replaceAll('</', '<\\/');
}
