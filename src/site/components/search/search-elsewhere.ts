/** On other pages than the search's: the search comes to whoever turns to its field, not before. */

import './slash-key.ts';

const box = document.getElementById('finder');
const bring = (): void => void import('./search-page.ts');

if (box) box.hidden = false;
if (location.search.length > 1) bring();
else box?.addEventListener('focusin', bring, { once: true });
