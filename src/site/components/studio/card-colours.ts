/** Cards of the studio in the colours of the theme, which stand in their data. */

/** Gives each card within `root` its colours. */
export function colourCards(root: ParentNode): void {
  for (const card of root.querySelectorAll<HTMLElement>('.studio-card'))
    for (const name of ['accent', 'engraving'] as const) {
      const colour = card.dataset[name];
      if (colour !== undefined) card.style.setProperty(`--card-${name}`, colour);
    }
}
