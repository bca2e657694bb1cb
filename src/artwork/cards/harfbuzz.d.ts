// Types for two packages that bring none, as narrow as our use of them.

declare module 'harfbuzzjs' {
  interface Face {
    readonly upem: number;
    collectUnicodes(): Uint32Array;
  }
  interface Font {
    glyphToPath(glyph: number): string;
    setVariations(values: Readonly<Record<string, number>>): void;
  }
  interface Buffer {
    addText(text: string): void;
    guessSegmentProperties(): void;
    setDirection(direction: 'ltr' | 'rtl'): void;
    getGlyphInfosAndPositions(): {
      codepoint: number;
      cluster: number;
      x_advance: number;
      x_offset: number;
      y_offset: number;
    }[];
    destroy(): void;
  }
  export interface HarfBuzz {
    createBlob(bytes: Uint8Array): object;
    createFace(blob: object, index: number): Face;
    createFont(face: Face): Font;
    createBuffer(): Buffer;
    shape(font: Font, buffer: Buffer): void;
  }
}

declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
