/**
 * On an award page: a press of "Check" brings the checker of `/verify/` in, and shows its verdict
 * there. It is read only then. Where that fails, the link leads to the checker as it does without
 * script.
 */

async function checkHere(link: HTMLAnchorElement): Promise<void> {
  const checker = new DOMParser().parseFromString(
    await (await fetch(link.href)).text(),
    'text/html',
  );
  const frame = checker.getElementById('checker');
  if (!frame) throw new TypeError();
  frame.dataset['address'] = link.href;
  frame.lastElementChild?.remove();
  for (const sheet of checker.querySelectorAll<HTMLLinkElement>('head [rel=stylesheet]'))
    if (!document.querySelector(`[href="${sheet.getAttribute('href')}"]`))
      document.querySelector('head [rel=stylesheet]')?.after(sheet);
  link.parentElement?.replaceWith(frame);
  for (const { src } of checker.scripts)
    if (src)
      document.head.append(
        Object.assign(document.createElement('script'), { type: 'module', src }),
      );
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-check]'))
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || document.getElementById('checker'))
      return;
    event.preventDefault();
    checkHere(link).catch(() => location.assign(link.href));
  });
