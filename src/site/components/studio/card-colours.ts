/** The card of the studio in the colours of the theme, which stand in its data. */

for (const card of document.querySelectorAll<HTMLElement>('.studio-card'))
  for (const name of ['accent', 'engraving'] as const) {
    const colour = card.dataset[name];
    if (colour !== undefined) card.style.setProperty(`--card-${name}`, colour);
  }
