import { expect } from '@playwright/test';
import { test } from './shared-page.ts';
import { lookedAt } from './site-pages.ts';

/** Web vitals call more than 0.1 poor; what moves here at all should be hard to see. */
const mostShift = 0.01;
/** Where an answer stands already, the box folds above it: a third of what is called good. */
const mostShiftOfAnswers = 0.035;

for (const viewport of [
  { width: 412, height: 820 },
  { width: 1280, height: 820 },
]) {
  for (const address of [...lookedAt, '/search/?q=SlowDown']) {
    test(`nothing moves while ${address} loads, ${viewport.width} pixels wide`, async ({
      looking,
    }) => {
      await looking.setViewportSize(viewport);
      await looking.goto(address);
      if (address.includes('?q=')) {
        await expect(looking.locator('[data-search-results] .summary').first()).not.toBeEmpty();
      }
      const shift = await looking.evaluate(async () => {
        // All that has arrived must have been painted before it can have moved.
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        await frame();
        await frame();
        const observer = new PerformanceObserver(() => undefined);
        observer.observe({ type: 'layout-shift', buffered: true });
        return observer
          .takeRecords()
          .map((entry) => ('value' in entry ? Number(entry.value) : 0))
          .reduce((sum, value) => sum + value, 0);
      });
      expect(shift).toBeLessThan(address.includes('?q=') ? mostShiftOfAnswers : mostShift);
    });
  }
}
