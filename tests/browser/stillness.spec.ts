import { expect, test } from '@playwright/test';
import { kinds } from '../page-kinds.ts';

/** Web vitals call more than 0.1 poor; what moves here at all should be hard to see. */
const mostShift = 0.01;

for (const viewport of [
  { width: 412, height: 820 },
  { width: 1280, height: 820 },
]) {
  test.describe(`${viewport.width} pixels wide`, () => {
    test.use({ viewport });

    for (const address of [...kinds, '/search/?q=SlowDown']) {
      test(`nothing moves while ${address} loads`, async ({ page }) => {
        await page.addInitScript(() => {
          new PerformanceObserver((list) => {
            for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[]) {
              const { dataset } = document.documentElement;
              dataset['shift'] = `${Number(dataset['shift'] ?? 0) + shift.value}`;
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(address, { waitUntil: 'networkidle' });
        const shift = await page.evaluate(() => document.documentElement.dataset['shift'] ?? '0');
        expect(Number(shift)).toBeLessThan(mostShift);
      });
    }
  });
}
