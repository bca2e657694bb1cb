// Types for the peers that the benchmarks measure and that bring none; each is as narrow as our use
// of it.

declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: object; signer?: object });
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object;
}

declare module '@digitalbazaar/vc' {
  export function verifyCredential(options: {
    credential: object;
    suite: object;
    documentLoader: object;
    checkStatus?: object;
  }): Promise<{ verified: boolean }>;
  export function issue(options: {
    credential: object;
    suite: object;
    documentLoader: object;
  }): Promise<object>;
}
