/**
 * A PDF for the archive (PDF/A-3a: tagged, self-contained, with files attached), in points of 1/72
 * inch from the upper left corner. The only door to pdfkit. Equal calls give equal bytes.
 */

import PDFDocument, { type Structure } from 'pdfkit';
import type { SetLine } from '../cards/runs.ts';
import { type GlyphFonts, glyphFonts } from './glyph-fonts.ts';

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
interface Attachment {
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

/** What ornaments are drawn with. */
type Pen = Pick<
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

/** A document in the making. */
export class Pdf {
  readonly #document: PDFDocument;
  readonly #written: Promise<Uint8Array>;
  readonly #fonts: GlyphFonts;
  readonly #images = new Map<Uint8Array, { readonly width: number; readonly height: number }>();
  readonly #root: Structure;
  /** The sheet that is drawn on, in the tree of the document's structure. */
  #sheet: Structure;

  constructor({ title, author, language, created }: About) {
    this.#document = new PDFDocument({
      ...{ subset: 'PDF/A-3a', pdfVersion: '1.7', tagged: true, displayTitle: true },
      ...{ lang: language, font: null, autoFirstPage: false },
      info: { Title: title, Author: author, CreationDate: created, ModDate: created },
    });
    this.#written = bytesOf(this.#document);
    this.#fonts = glyphFonts(this.#document);
    this.#root = this.#document.struct('Document');
    this.#document.addStructure(this.#root);
    this.#sheet = this.#root;
  }

  /** Begins a sheet; what follows is drawn on it and belongs to it. */
  page(width: number, height: number): void {
    this.#document.addPage({ size: [width, height], margin: 0 });
    this.#sheet = this.#document.struct('Sect');
    this.#root.add(this.#sheet);
  }

  /** One paragraph or heading (`P`, `H1`, …), in a colour `#rrggbb`. */
  text(tag: string, lines: readonly TextLine[], colour: string, language: string | null): void {
    const draw = (): void => lines.forEach((line) => this.#line(line, colour));
    const spoken = language === null ? {} : { lang: language };
    this.#sheet.add(this.#document.struct(tag, spoken, draw));
  }

  #line({ line, text, x, baseline, size }: TextLine, colour: string): void {
    const document = this.#document;
    const { height, fonts } = document.page;
    document.markContent('Span', { actual: text }).fillColor(colour);
    document.addContent(`q 1 0 0 -1 0 ${fixed(height)} cm BT`);
    for (const glyph of line.glyphs) {
      const { font, reference, code } = this.#fonts.place(glyph);
      fonts[font] = reference;
      const left = fixed(x + (glyph.pen + glyph.x) * size);
      const bottom = fixed(height - baseline + glyph.y * size);
      const letter = code.toString(16).padStart(2, '0');
      document.addContent(`/${font} ${fixed(size)} Tf 1 0 0 1 ${left} ${bottom} Tm <${letter}> Tj`);
    }
    document.addContent('ET Q').endMarkedContent();
  }

  /** How many times as wide as high a picture is. */
  proportionOf(png: Uint8Array): number {
    const { width, height } = this.#opened(png);
    return width / height;
  }

  /** A picture with its size in pixels; read once, however often it is drawn. */
  #opened(png: Uint8Array): { readonly width: number; readonly height: number } {
    const image = this.#images.get(png) ?? this.#document.openImage(png);
    this.#images.set(png, image);
    return image;
  }

  /** An opaque PNG, as large as fits into the box, in its middle; `alt` empty: an ornament. */
  picture(png: Uint8Array, box: Box, alt: string): void {
    const image = this.#opened(png);
    const scale = Math.min(box.width / image.width, box.height / image.height);
    const [width, height] = [image.width * scale, image.height * scale];
    const [x, y] = [box.x + (box.width - width) / 2, box.y + (box.height - height) / 2];
    const paint = (): unknown => this.#document.image(image, x, y, { width, height });
    if (alt === '') this.ornament(paint);
    else this.#figure({ x, y, width, height }, alt, paint);
  }

  /** SVG path data, filled, with words for who does not see it. */
  figure(path: string, colour: string, box: Box, alt: string): void {
    this.#figure(box, alt, () => this.#document.path(path).fill(colour));
  }

  #figure({ x, y, width, height }: Box, alt: string, paint: () => unknown): void {
    const place = { alt, bbox: [x, y, x + width, y + height], placement: 'Block' };
    this.#sheet.add(this.#document.struct('Figure', place, () => void paint()));
  }

  /** What carries no meaning. */
  ornament(draw: (pen: Pen) => unknown): void {
    this.#document.markContent('Artifact', { type: 'Layout' });
    draw(this.#document);
    this.#document.endMarkedContent();
  }

  /** Makes a place on the sheet lead to an address. */
  link({ x, y, width, height }: Box, address: string, says: string): void {
    const structParent = this.#document.struct('Link');
    this.#sheet.add(structParent);
    // The package writes a text object of its own kind; a plain one would be taken for a name.
    const Contents = new String(says) as string;
    this.#document.link(x, y, width, height, address, { structParent, Contents });
  }

  attach({ name, description, type, bytes, created }: Attachment): void {
    this.#document.file(bytes, {
      ...{ name, description, type, relationship: 'Source' },
      ...{ creationDate: created, modifiedDate: created },
    });
  }

  end(): Promise<Uint8Array> {
    this.#root.end();
    this.#fonts.end();
    this.#document.end();
    return this.#written;
  }
}

function bytesOf(document: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => {
      resolve(new Uint8Array(Buffer.concat(chunks)));
    });
    document.on('error', reject);
  });
}
