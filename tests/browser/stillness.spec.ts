import { expect } from '@playwright/test';
import { test } from './shared-page.ts';
import { lookedAt } from './site-pages.ts';

/** Web vitals call more than 0.1 poor; what moves here at all should be hard to see. */
const mostShift = 0.01;

/** A typed code, and a line so long that the box folds. */
const answered = [
  'SlowDown',
  'An error occurred (SignatureDoesNotMatch) when calling the PutObject operation: The request signature we calculated does not match the signature you provided.',
].map((text) => `/search/?q=${encodeURIComponent(text)}`);

for (const viewport of [
  { width: 360, height: 740 },
  { width: 412, height: 820 },
  { width: 1280, height: 820 },
]) {
  for (const address of [...lookedAt, ...answered]) {
    test(`nothing moves while ${address} loads, ${viewport.width} pixels wide`, async ({
      looking,
    }) => {
      await looking.setViewportSize(viewport);
      await looking.goto(address);
      if (answered.includes(address)) {
        await expect(looking.locator('[data-search-results] .button.go')).toBeVisible();
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
      expect(shift).toBeLessThan(mostShift);
    });
  }
}
