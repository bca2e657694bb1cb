/**
 * The certificate as it is printed, on the screen: the same parts and the same style sheet, in a
 * tree of their own, since the sheet would hide the page around it.
 */

import { type CertificateTexts, stepsSmaller } from '../../view/certificate-room.ts';
import type { Draft } from './draft.ts';

const sheet = document.getElementById('studio-sheet');

/** The tree that the certificate stands in; null where there is none. */
export const paper = sheet?.attachShadow({ mode: 'open' }) ?? null;

const own = `
  *, ::before, ::after { box-sizing: border-box; }
  .certificate[hidden] { height: var(--sheet-height); }
  .certificate-check p { padding: 10mm 0; border: 0.3mm dashed var(--ink-soft); }
  .certificate-frame { display: none; }
  .certificate[data-layout='classic'][data-page$='landscape'] [data-orientation='landscape'],
  .certificate[data-layout='classic'][data-page$='portrait'] [data-orientation='portrait'] {
    display: block;
  }
`;

/**
 * Lays the certificate out as the draft says, or as the community's are, and as small as the build
 * would for a badge of this name.
 */
export function layOut({ name, certificate: wish }: Draft): void {
  const certificate = paper?.querySelector<HTMLElement>('.certificate');
  if (!sheet || !certificate) return;
  const texts: CertificateTexts = JSON.parse(sheet.dataset['texts'] ?? '');
  const look = {
    ...texts.look,
    layout: wish.layout ?? texts.look.layout,
    orientation: wish.orientation ?? texts.look.orientation,
  };
  certificate.dataset['layout'] = look.layout;
  certificate.dataset['page'] = `any-${look.orientation}`;
  const smaller = stepsSmaller({ ...texts, look, badge: name });
  certificate.toggleAttribute('data-smaller', smaller > 0);
  if (smaller > 0) certificate.dataset['smaller'] = String(smaller);
  sheet.dataset['laid'] = look.orientation;
  scale();
}

/** Shows the whole sheet in the room that there is. */
function scale(): void {
  const room = sheet?.parentElement;
  if (!sheet || !room) return;
  sheet.style.transform = `scale(${room.clientWidth / sheet.offsetWidth})`;
}

/** What is meant for printers is shown, and a sheet's height is that of the sheet. */
async function dress(root: ShadowRoot, address: string): Promise<void> {
  const text = await (await fetch(address)).text();
  const sheets = [text.replaceAll('@media print', '@media all'), own];
  root.adoptedStyleSheets = sheets.map((each) => {
    const made = new CSSStyleSheet();
    made.replaceSync(each.replaceAll('100vh', 'var(--sheet-height)'));
    return made;
  });
}

if (sheet && paper) {
  paper.append(...sheet.children);
  void dress(paper, sheet.dataset['sheet'] ?? '').then(scale);
  if (sheet.parentElement) new ResizeObserver(scale).observe(sheet.parentElement);
}
