/**
 * The certificate as it is printed, on the screen: the same parts and the same style sheet, in a
 * tree of their own, since the sheet would hide the page around it.
 */

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

/** Lays the certificate out as the draft says, or as the community's are. */
export function layOut({ layout, orientation }: Draft['certificate']): void {
  const certificate = paper?.querySelector<HTMLElement>('.certificate');
  if (!sheet || !certificate) return;
  certificate.dataset['layout'] = layout ?? sheet.dataset['layout'];
  const laid = orientation ?? sheet.dataset['orientation'] ?? 'landscape';
  certificate.dataset['page'] = `any-${laid}`;
  sheet.dataset['laid'] = laid;
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
