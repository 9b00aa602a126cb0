import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds wrong with a page as it is shown now, by all rules that it applies unasked: those
 * of WCAG 2.0 to 2.2, A and AA, and best practice. It runs in the page itself, because none of ours
 * has frames; the way through `@axe-core/playwright` opens a page more per look and takes six times
 * as long.
 * @returns a line per rule, with the first element that breaks it
 */
export async function violationsOn(page: Page): Promise<string[]> {
  // The page's policy forbids nothing to what a test evaluates.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
      // Of styles and media elsewhere, of which there are none.
      preload: false,
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.length} times, ${nodes[0]?.html}`);
  });
}
