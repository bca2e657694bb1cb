/**
 * A PDF for the archive (PDF/A-3a: tagged, self-contained, with files attached), in points of 1/72
 * inch from the upper left corner. The only door to pdfkit. Equal calls give equal bytes.
 */

import PDFDocument, { type Structure } from 'pdfkit';
import type { SetLine } from '../cards/runs.ts';
import { glyphFonts } from './glyph-fonts.ts';

/** What a document is about. */
interface About {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  /** The moment that it speaks of, never the one at which it is made. */
  readonly created: Date;
}

/** A file that the document carries. */
export interface Attachment {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly created: Date;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of text and where it stands: the left end of its baseline. */
export interface TextLine {
  readonly line: SetLine;
  /** In the order of reading. */
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
}

export interface Pdf {
  /** Begins a sheet; what follows is drawn on it and belongs to it. */
  page(width: number, height: number): void;
  /** One paragraph or heading (`P`, `H1`, …), in a colour `#rrggbb`. */
  text(tag: string, lines: readonly TextLine[], colour: string, language: string | null): void;
  /** An opaque PNG, as large as fits into the box, in its middle; `alt` empty: an ornament. */
  picture(png: Uint8Array, box: Box, alt: string): void;
  /** SVG path data, filled, with words for who does not see it. */
  figure(path: string, colour: string, box: Box, alt: string): void;
  /** What carries no meaning. */
  ornament(draw: (pen: Pen) => void): void;
  /** Makes a place on the sheet lead to an address. */
  link(box: Box, address: string, says: string): void;
  attach(file: Attachment): void;
  end(): Promise<Uint8Array>;
}

/** What ornaments are drawn with. */
export type Pen = Pick<
  PDFDocument,
  | 'save'
  | 'restore'
  | 'translate'
  | 'rotate'
  | 'scale'
  | 'path'
  | 'rect'
  | 'lineWidth'
  | 'fill'
  | 'stroke'
>;

const fixed = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Begins a document. */
export function beginPdf({ title, author, language, created }: About): Pdf {
  const document = new PDFDocument({
    ...{ subset: 'PDF/A-3a', pdfVersion: '1.7', tagged: true, displayTitle: true, lang: language },
    ...{ font: null, autoFirstPage: false },
    info: { Title: title, Author: author, CreationDate: created, ModDate: created },
  });
  const chunks: Uint8Array[] = [];
  const written = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });
  const fonts = glyphFonts(document);
  const images = new Map<Uint8Array, { readonly width: number; readonly height: number }>();
  const root = document.struct('Document');
  document.addStructure(root);
  let sheet: Structure = root;

  function draw(lines: readonly TextLine[], colour: string): void {
    const { height } = document.page;
    for (const { line, text, x, baseline, size } of lines) {
      document.markContent('Span', { actual: text });
      document.fillColor(colour);
      document.addContent(`q 1 0 0 -1 0 ${fixed(height)} cm BT`);
      for (const glyph of line.glyphs) {
        const { font, reference, code } = fonts.place(glyph);
        document.page.fonts[font] = reference;
        const left = fixed(x + (glyph.pen + glyph.x) * size);
        const bottom = fixed(height - baseline + glyph.y * size);
        const letter = code.toString(16).padStart(2, '0');
        document.addContent(
          `/${font} ${fixed(size)} Tf 1 0 0 1 ${left} ${bottom} Tm <${letter}> Tj`,
        );
      }
      document.addContent('ET Q');
      document.endMarkedContent();
    }
  }

  function ornament(paint: (pen: Pen) => void): void {
    document.markContent('Artifact', { type: 'Layout' });
    paint(document);
    document.endMarkedContent();
  }

  const figureOf = (box: Box, alt: string, paint: () => void): void => {
    const bbox = [box.x, box.y, box.x + box.width, box.y + box.height];
    sheet.add(document.struct('Figure', { alt, bbox, placement: 'Block' }, paint));
  };

  return {
    page: (width, height) => {
      document.addPage({ size: [width, height], margin: 0 });
      sheet = document.struct('Sect');
      root.add(sheet);
    },
    text: (tag, lines, colour, lang) => {
      sheet.add(document.struct(tag, lang === null ? {} : { lang }, () => draw(lines, colour)));
    },
    picture: (png, box, alt) => {
      const image = images.get(png) ?? document.openImage(png);
      images.set(png, image);
      const scale = Math.min(box.width / image.width, box.height / image.height);
      const [width, height] = [image.width * scale, image.height * scale];
      const [x, y] = [box.x + (box.width - width) / 2, box.y + (box.height - height) / 2];
      const paint = (): unknown => document.image(image, x, y, { width, height });
      if (alt === '') ornament(paint);
      else figureOf({ x, y, width, height }, alt, () => void paint());
    },
    figure: (path, colour, box, alt) =>
      figureOf(box, alt, () => void document.path(path).fill(colour)),
    ornament,
    link: ({ x, y, width, height }, address, says) => {
      const element = document.struct('Link');
      sheet.add(element);
      // The package writes a text object of its own kind; a plain one would be taken for a name.
      const Contents = new String(says) as string;
      document.link(x, y, width, height, address, { structParent: element, Contents });
    },
    attach: ({ name, description, type, bytes, created: day }) =>
      document.file(bytes, {
        ...{ name, description, type, relationship: 'Source' },
        ...{ creationDate: day, modifiedDate: day },
      }),
    end: () => {
      root.end();
      fonts.end();
      document.end();
      return written;
    },
  };
}
