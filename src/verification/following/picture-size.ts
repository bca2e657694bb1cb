/** How large a picture is, by its header: before anything unpacks it. */

/** More than any phone takes, and what a browser can still hold: 256 MB once unpacked. */
const mostPixels = 64 * 1024 * 1024;

/**
 * Whether a PNG, JPEG, WebP or GIF says that it has at most 64 million pixels; false where its size
 * cannot be told.
 */
export function isOfModestSize(picture: Uint8Array): boolean {
  const size = sizeOf(picture);
  return size !== null && size[0] > 0 && size[1] > 0 && size[0] * size[1] <= mostPixels;
}

type Size = readonly [width: number, height: number];

function sizeOf(picture: Uint8Array): Size | null {
  const view = new DataView(picture.buffer, picture.byteOffset, picture.byteLength);
  if (picture.length < 30) return null;
  const start = String.fromCharCode(...picture.subarray(0, 16));
  if (start.startsWith('\x89PNG')) return [view.getUint32(16), view.getUint32(20)];
  if (start.startsWith('GIF8')) return [view.getUint16(6, true), view.getUint16(8, true)];
  if (start.startsWith('\xff\xd8')) return sizeOfJpeg(view);
  return start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP'
    ? sizeOfWebp(view, start.slice(12))
    : null;
}

/** The frame header (ITU-T T.81, B.2.2): every SOF marker but those of tables. */
function sizeOfJpeg(view: DataView): Size | null {
  for (let at = 2; at + 9 < view.byteLength;) {
    const marker = view.getUint16(at);
    if (marker < 0xffc0) return null;
    const isFrame =
      marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** RFC 9649: extended, lossy (RFC 6386, 9.1) and lossless form. */
function sizeOfWebp(view: DataView, form: string): Size | null {
  const triple = (at: number): number =>
    view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000 + 1;
  if (form === 'VP8X') return [triple(24), triple(27)];
  if (form === 'VP8 ')
    return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
  if (form !== 'VP8L') return null;
  const bits = view.getUint32(21, true);
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
}
