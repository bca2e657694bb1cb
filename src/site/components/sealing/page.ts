/**
 * The page `/seal/`: seals an address for one award, in the browser, and shows the comment to paste.
 * Nothing is sent; what seals is fetched when somebody asks for it.
 */

import {
  addressComment,
  addressText,
  isMailbox,
  longestWait,
} from '../../../proof/sealing/sealed-address.ts';
import { awardNamed } from './award-named.ts';

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} "${id}".`);
  return found;
}

const frame = element('sealing', HTMLElement);
const award = element('seal-award', HTMLInputElement);
const address = element('seal-address', HTMLInputElement);
const status = element('seal-said', HTMLElement);
const outcome = element('seal-outcome', HTMLElement);
const text = element('seal-text', HTMLTextAreaElement);
const said = (name: string): string => frame.dataset[name] ?? '';

async function seal(): Promise<void> {
  outcome.hidden = true;
  const page = awardNamed(award.value, said('site'));
  if (page === null) return refuse('wrongAward', award);
  const to = address.value.trim();
  if (!isMailbox(to)) return refuse('wrongTo', address);
  // A day less than the longest, so that no clock that goes before others makes it too long.
  const last = new Date(Date.now() + (longestWait - 1) * 86_400_000);
  const until = last.toISOString().slice(0, 10);
  try {
    const { sealed } = await import('../../../proof/sealing/sealing.ts');
    text.value = addressComment(
      await sealed(addressText({ award: page, to, until }) ?? '', said('key')),
      page,
    );
  } catch {
    return refuse('broken', address);
  }
  const day = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(last);
  status.textContent = said('ready').replace('{day}', () => day);
  address.value = '';
  outcome.hidden = false;
}

function refuse(reason: string, field: HTMLInputElement): void {
  status.textContent = said(reason);
  field.focus();
}

award.value = decodeURIComponent(location.hash.slice(1)).slice(0, 300);
element('seal-now', HTMLButtonElement).addEventListener('click', () => void seal());
for (const field of [award, address])
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') void seal();
  });
frame.hidden = false;
