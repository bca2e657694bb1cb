/** The page on which somebody signs what they show; what signs is loaded when it is wanted. */

const place = document.querySelector<HTMLElement>('#present');

/** A field or a place of the page; its absence is a fault of the page. */
function part<Part extends HTMLElement>(id: string): Part {
  const found = document.querySelector<Part>(`#present-${id}`);
  if (found === null) throw new Error(`The page has no part ${id}.`);
  return found;
}

function offer(at: HTMLElement, text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.textContent = name;
  at.replaceChildren(link);
}

async function makeKey(): Promise<void> {
  const { did, text } = await (await import('./signing.ts')).madeKey();
  offer(part('made-file'), text, 'badge-key.json');
  part('made-did').textContent = did;
  part('made').hidden = false;
}

/** The record of somebody here, as the address in the field says; null where there is none. */
async function recordAt(address: string, base: string): Promise<string | null> {
  const { origin, pathname } = new URL(address, location.origin + base);
  const isRecord = pathname.startsWith(`${base}recipients/`) && pathname.endsWith('.record.json');
  if (origin !== location.origin || !isRecord) return null;
  const response = await fetch(pathname);
  return response.ok ? response.text() : null;
}

async function sign(said: (name: string) => string, base: string): Promise<void> {
  const status = part('said');
  const [record, challenge, domain] = ['record', 'challenge', 'domain'].map((id) =>
    part<HTMLInputElement>(id).value.trim(),
  );
  const key = part<HTMLInputElement>('key').files?.[0];
  part('file').replaceChildren();
  if (key === undefined || !record || !challenge || !domain) {
    status.textContent = said('incomplete');
    return;
  }
  status.textContent = said('working');
  const { signed } = await import('./signing.ts');
  const outcome = await signed({
    ...{ key: await key.text(), challenge, domain },
    record: await recordAt(record, base).catch(() => null),
  });
  if ('said' in outcome) {
    status.textContent = said(outcome.said);
    return;
  }
  const values = { bound: String(outcome.bound), others: String(outcome.others), domain };
  status.textContent = said('found').replace(
    /\{(bound|others|domain)\}/g,
    (_, name: keyof typeof values) => values[name],
  );
  offer(part('file'), outcome.text, 'presentation.json');
}

if (place !== null) {
  const { base = '/' } = place.dataset;
  const asked = new URLSearchParams(location.search).get('record');
  if (asked !== null) part<HTMLInputElement>('record').value = asked;
  part('make').onclick = makeKey;
  part('sign').onclick = () => sign((name) => place.dataset[name] ?? '', base);
  place.hidden = false;
}
