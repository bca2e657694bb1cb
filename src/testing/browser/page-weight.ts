/** What a page that stands costs its reader: letters to fetch, and parts that jumped meanwhile. */

import type { Page } from 'playwright-core';

interface Weight {
  /** Bytes of the typefaces that the page is set in. */
  readonly letters: number;
  /** Cumulative layout shift, without what followed a press; 0 is still. */
  readonly shift: number;
}

/** Measures a page that was loaded. */
export function weightOf(page: Page): Promise<Weight> {
  return page.evaluate(async () => {
    const letters = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
      .reduce((sum, entry) => sum + Number(entry.toJSON().encodedBodySize), 0);
    const shift = await new Promise<number>((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry.toJSON();
          if (hadRecentInput !== true) sum += Number(value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(sum), 50);
    });
    return { letters, shift };
  });
}
