/**
 * On an award page: brings the state up to now, from the badge's last day and the issuer's list of
 * withdrawn badges. It sets no `noindex`: most crawlers run no script, and the build that publishes
 * the list of withdrawn badges writes the page anew with it.
 */

const frame = document.querySelector<HTMLElement>(
  '[data-award-state=valid], [data-award-state=expiring]',
);
/** As long before its end as in `soon` of the ledger's states, in milliseconds. */
const soon = 60 * 86_400_000;

const lapsed = { expired: 0, revoked: 0 };

function show(state: string, word = '', sentence = ''): void {
  if (!frame) return;
  frame.dataset['awardState'] = state;
  if (state in lapsed) document.title = `${word}: ${document.title}`;
  const badge = frame.querySelector<HTMLElement>('.state');
  if (badge) [badge.dataset['state'], badge.textContent] = [state, word];
  const line = frame.querySelector('.stage-sentence');
  if (line) line.textContent = sentence;
  if (state in lapsed) takeBackPaper(frame);
}

/** What is printed is a record then, as of an award that was over when the page was built. */
function takeBackPaper(state: HTMLElement): void {
  const paper = document.querySelector<HTMLElement>('.certificate[data-stands]');
  if (!paper) return;
  delete paper.dataset['stands'];
  for (const claim of paper.querySelectorAll('[data-claim]')) claim.remove();
  const said = document.createElement('div');
  [said.className, said.lang] = ['certificate-state', document.documentElement.lang];
  said.append(...state.cloneNode(true).childNodes);
  paper.querySelector('.certificate-words')?.prepend(said);
}

/**
 * Bitstring Status List 1.0: gzip, base64url, index 0 is the most significant bit of the first
 * byte.
 */
async function isRevoked(list: string, index: number): Promise<boolean> {
  const { credentialSubject } = await (await fetch(list, { cache: 'no-cache' })).json();
  const gzip = Uint8Array.from(
    atob(credentialSubject.encodedList.slice(1).replace(/-/g, '+').replace(/_/g, '/')),
    (char) => char.charCodeAt(0),
  );
  const bits = new Uint8Array(
    await new Response(
      new Blob([gzip]).stream().pipeThrough(new DecompressionStream('gzip')),
    ).arrayBuffer(),
  );
  const byte = bits[index >> 3];
  if (byte === undefined) throw new RangeError();
  return (byte & (128 >> (index & 7))) > 0;
}

/** What it says stands on the page, in its language. */
async function bringUpToNow({
  validUntil,
  statusList,
  statusIndex,
  awardState,
  ...words
}: DOMStringMap): Promise<void> {
  const left = validUntil === undefined ? Infinity : Date.parse(validUntil) - Date.now();
  const isOver = left < 0;
  if (isOver) show('expired', words['expired'], words['isOver']);
  if (!statusList || !statusIndex) return;
  try {
    if (await isRevoked(statusList, Number(statusIndex)))
      show('revoked', words['revoked'], words['isWithdrawn']);
    else if (left > soon) show('valid', words['valid'], words['isValid']);
    // What said already that it ends soon also says that it may be renewed, and goes on doing so.
    else if (!isOver && awardState === 'valid')
      show('expiring', words['expiring'], words['isValid']);
  } catch {
    // The sentence of the page stands: it says as of which day it speaks.
  }
}

if (frame) void bringUpToNow(frame.dataset);
