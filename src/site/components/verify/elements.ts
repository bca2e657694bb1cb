/** Builds elements from text, so that nothing a stranger wrote is ever read as HTML. */

type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and children; text children stay text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** A button that does one thing. */
export function button(label: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'button' }, label);
  made.onclick = act;
  return made;
}

/** The element with this id, of this kind; a page without it is a bug. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no "${id}".`);
  return found;
}
