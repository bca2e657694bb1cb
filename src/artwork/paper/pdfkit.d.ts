// Types for a package that brings none, as narrow as our use of it.

declare module 'pdfkit' {
  export interface Reference {
    readonly id: number;
    readonly data: Record<string, unknown>;
    end(chunk?: string | Uint8Array): void;
  }
  /** An element of the structure tree; closures draw at once where it is attached. */
  export interface Structure {
    add(child: Structure | (() => void)): Structure;
    end(): void;
  }
  interface Words {
    readonly lang?: string;
    readonly alt?: string;
    readonly actual?: string;
    readonly placement?: string;
    readonly bbox?: readonly number[];
  }
  export default class PDFDocument {
    constructor(options: Readonly<Record<string, unknown>>);
    readonly page: { readonly height: number; readonly fonts: Record<string, Reference> };
    addPage(options: { readonly size: readonly number[]; readonly margin: number }): this;
    ref(data: Record<string, unknown>): Reference;
    addContent(operators: string): this;
    struct(type: string, options?: Words, draw?: () => void): Structure;
    addStructure(element: Structure): this;
    markContent(tag: string, options?: Words & { readonly type?: string }): this;
    endMarkedContent(): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    rotate(degrees: number): this;
    scale(x: number, y: number): this;
    path(data: string): this;
    rect(x: number, y: number, width: number, height: number): this;
    lineWidth(points: number): this;
    fill(colour: string): this;
    stroke(colour: string): this;
    fillColor(colour: string): this;
    openImage(png: Uint8Array): { readonly width: number; readonly height: number };
    image(
      image: object,
      x: number,
      y: number,
      size: { readonly width: number; readonly height: number },
    ): this;
    link(
      x: number,
      y: number,
      width: number,
      height: number,
      address: string,
      options: { readonly structParent: Structure; readonly Contents: string },
    ): this;
    file(bytes: Uint8Array, options: Readonly<Record<string, unknown>>): void;
    on(event: 'data', take: (chunk: Uint8Array) => void): this;
    on(event: 'end', done: () => void): this;
    on(event: 'error', failed: (error: Error) => void): this;
    end(): void;
  }
}
