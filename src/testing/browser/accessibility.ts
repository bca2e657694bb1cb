/** Runs axe over a page in the browser: WCAG 2.2, levels A and AA. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[] }[];
  }[];
  readonly passes: readonly unknown[];
}

/**
 * What axe finds in the page as it stands, as `rule: selector`. Throws where axe examined nothing.
 */
export function axeFindings(page: Page): Promise<readonly string[]> {
  return findings(page, { type: 'tag', values: tags });
}

/** The same by the rules about colours alone, which are all that a dark page can break. */
export function contrastFindings(page: Page): Promise<readonly string[]> {
  return findings(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });
}

async function findings(page: Page, runOnly: object): Promise<readonly string[]> {
  // Evaluated by the debugger: the page's own policy would refuse an added script element, and
  // rightly so.
  await page.evaluate(axeSource);
  const results = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(runOnly)} })`,
  )) as AxeResults;
  if (results.passes.length === 0) throw new Error('axe found nothing to examine on this page.');
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}`),
  );
}
