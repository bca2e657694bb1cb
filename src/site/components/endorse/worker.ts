/** Reads keys and signs beside the page, which stays small; begun when there is a key. */

import { holderKeyFile, holderKeyOf } from '../../../proof/holder/holder.ts';
import type { FromSigner, ToSigner } from './messages.ts';
import { endorsed, ownerOf } from './signing.ts';

async function read(address: string): Promise<Uint8Array | null> {
  const answer = await fetch(address, { cache: 'no-cache' }).catch(() => null);
  return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}

async function answerTo(message: ToSigner): Promise<FromSigner[ToSigner['kind']]> {
  switch (message.kind) {
    case 'make': {
      const key = await holderKeyOf(crypto.getRandomValues(new Uint8Array(32)));
      return { text: `${JSON.stringify(holderKeyFile(key), null, 2)}\n` };
    }
    case 'owner':
      return ownerOf(message.key, message.keys);
    case 'sign':
      return endorsed(message.form, {
        ...message.here,
        ...{ read, now: new Date(), id: `urn:uuid:${crypto.randomUUID()}` },
      });
  }
}

self.onmessage = ({ data, ports: [port] }: MessageEvent<ToSigner>): void => {
  void answerTo(data).then(
    (answer) => port?.postMessage({ answer }),
    () => port?.postMessage({ failed: true }),
  );
};
