/**
 * On an award page: a button beside each text to copy, where the browser lets a page write to the
 * clipboard.
 */

function addButton(field: HTMLTextAreaElement): void {
  const { copy = '' } = field.dataset;
  const { copied = '' } = field.closest<HTMLElement>('[data-copied]')?.dataset ?? {};
  const button = document.createElement('button');
  button.className = 'copy-button';
  button.textContent = copy;
  button.ariaLive = 'polite';
  button.onclick = async () => {
    field.select();
    await navigator.clipboard.writeText(field.value);
    button.textContent = copied;
  };
  field.after(button);
}

if (navigator.clipboard)
  document.querySelectorAll<HTMLTextAreaElement>('[data-copy]').forEach(addButton);
