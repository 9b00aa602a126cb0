import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/**
 * What axe finds wrong with a page as it is shown now, by all rules that it applies unasked: those
 * of WCAG 2.0 to 2.2, A and AA, and best practice. It runs in the page itself, because none of ours
 * has frames; the way through `@axe-core/playwright` opens a page more per look and takes six times
 * as long.
 * @returns a line per rule, with the first element that breaks it
 */
export function violationsOn(page: Page): Promise<string[]> {
  return violations(page, { rules: { 'target-size': { enabled: true } } });
}

/** The same by those rules alone that depend on colours. */
export function contrastOn(page: Page): Promise<string[]> {
  const values = ['color-contrast', 'link-in-text-block'];
  return violations(page, { runOnly: { type: 'rule', values } });
}

/**
 * Takes out of tables, lists and other rows of equals what is marked up as two others before it: what
 * axe says of the three is the same, and it takes half a minute for the largest table. The nightly
 * run looks at all of them.
 */
export function thinOut(page: Page): Promise<void> {
  return page.evaluate(() => {
    const namesOf = (element: Element) =>
      element.id === '' ? [] : [...document.querySelectorAll(`[aria-describedby="${element.id}"]`)];
    for (const parent of document.querySelectorAll('main, main *')) {
      const seen = new Map<string, number>();
      for (const child of [...parent.children]) {
        const marks = [child, ...child.querySelectorAll('*')].map(
          ({ tagName, className }) => `${tagName}.${className}`,
        );
        const kind = marks.join();
        const times = (seen.get(kind) ?? 0) + 1;
        seen.set(kind, times);
        if (times > 2 && namesOf(child).length === 0) child.remove();
      }
    }
  });
}

async function violations(page: Page, rules: RunOptions): Promise<string[]> {
  // The page's policy forbids nothing to what a test evaluates.
  await page.evaluate(axe.source);
  return page.evaluate(
    async (options) => {
      const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run(
        document,
        options,
      );
      return found.map(({ id, nodes }) => `${id}: ${nodes.length} times, ${nodes[0]?.html}`);
      // Styles and media elsewhere, which it would fetch, there are none.
    },
    { ...rules, resultTypes: ['violations' as const], preload: false },
  );
}
