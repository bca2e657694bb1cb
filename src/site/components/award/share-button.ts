/** On an award page: the button that shares its address as the device does, where it can. */

for (const button of document.querySelectorAll<HTMLElement>('[data-share]')) {
  button.hidden = !('share' in navigator);
  const { share: url = '' } = button.dataset;
  // Whoever closes the choice of apps has chosen.
  button.onclick = () =>
    void navigator.share({ url, title: document.title }).catch(() => undefined);
}
