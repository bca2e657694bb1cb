/** On an award page: the button that shares its address as the device does, where it can. */

/** What the page says of itself to whoever unfolds a link. */
const title = document.querySelector<HTMLMetaElement>('[property="og:title"]')?.content ?? '';

for (const button of document.querySelectorAll<HTMLElement>('[data-share]')) {
  button.hidden = !('share' in navigator);
  const { share: url = '' } = button.dataset;
  // Whoever closes the choice of apps has chosen.
  button.onclick = () => void navigator.share({ url, title }).catch(() => undefined);
}
