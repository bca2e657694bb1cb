/**
 * The key `/` leads to the search's field from everywhere on the page, but where somebody writes. Pages
 * without a field have no script for it: they lead to the search by the link at their head.
 */

const field = document.querySelector<HTMLInputElement>('#finder input');

document.addEventListener('keydown', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (target?.closest('input, select, textarea')) return;
  event.preventDefault();
  field?.focus();
  field?.select();
});

export {};
