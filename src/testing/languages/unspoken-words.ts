/**
 * Finds words on a page in the test language that did not come through the words of the interface.
 */

/**
 * Runs inside the browser, on a page's document: every text that a person meets, by sight or by
 * ear, from which the turned words of `ar-XB`, what is marked as code or English, addresses and
 * names of keys are taken; returns what still has Latin letters.
 */
export function unspokenWords(root: Document): readonly string[] {
  const spoken = /\u202e[^\u202c]*\u202c/g;
  const address = /(?:https?:\/\/|did:|mailto:)\S+|\S+@\S+|\b\d{4}-[a-z]\b/g;
  const left = (text: string): boolean =>
    /[A-Za-z]/.test(text.replace(spoken, '').replace(address, ''));
  // A certificate speaks the language of its badge, the name of a language itself, and the page for
  // what is missing each language of the site in a section or a line of its own.
  const further = ['section[lang]', 'section p[lang].soft'];
  const marked = [
    'code, pre, textarea, script, style, [lang=en], .languages',
    ...further.map((one) => `${one}:not([lang=ar-XB])`),
  ].join(', ');
  const isMarked = (element: Element | null): boolean => element?.closest(marked) !== null;
  // Where scripts run, what stands in for them is one text with tags.
  const found: string[] = [];
  const texts = root.createTreeWalker(root.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (
      !isMarked(node.parentElement) &&
      node.parentElement?.tagName !== 'NOSCRIPT' &&
      left(node.textContent ?? '')
    )
      found.push((node.textContent ?? '').trim());
  }
  const speaking = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'label'];
  for (const element of root.querySelectorAll('*')) {
    if (isMarked(element)) continue;
    for (const { name, value } of element.attributes)
      if (speaking.includes(name) && left(value)) found.push(`${name}: ${value}`);
  }
  // What link previews and the page's own scripts say.
  const others =
    '[name=description], [property="og:title"], [property="og:description"], [property="og:site_name"], [property="og:image:alt"], [name="twitter:image:alt"]';
  for (const meta of root.querySelectorAll(others))
    if (left(meta.getAttribute('content') ?? ''))
      found.push(`meta: ${meta.getAttribute('content')}`);
  for (const { dataset } of root.querySelectorAll<HTMLElement>(
    '[data-valid], [data-copy], [data-copied], [data-found]',
  )) {
    for (const [name, value = ''] of Object.entries(dataset)) {
      if (
        /^(?:valid|isValid|expired|isOver|revoked|isWithdrawn|copy|copied|none)$/.test(name) &&
        left(value)
      )
        found.push(`data-${name}: ${value}`);
    }
  }
  return found;
}
