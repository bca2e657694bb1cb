/** The directory's search: hides the badges that have not all the words that somebody types. */

const search = document.querySelector<HTMLElement>('#communities-search');
const field = document.querySelector<HTMLInputElement>('#communities-words');

const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase();

if (search !== null && field !== null) {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-community]')];
  field.oninput = () => {
    const words = folded(field.value).split(/\s+/);
    for (const part of parts) {
      const badges = [...part.querySelectorAll('li')];
      for (const badge of badges) {
        const text = folded(`${part.dataset['community'] ?? ''} ${badge.textContent}`);
        badge.hidden = !words.every((word) => text.includes(word));
      }
      part.hidden = badges.every(({ hidden }) => hidden);
    }
  };
  search.hidden = false;
}
