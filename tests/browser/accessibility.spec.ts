import { expect, test as single } from '@playwright/test';
import { contrastOn, thinOut, violationsOn } from './axe.ts';
import { test } from './shared-page.ts';
import { lookedAt } from './site-pages.ts';

const desktop = { width: 1280, height: 720 };
const phone = { width: 412, height: 820 };
const narrowest = { width: 320, height: 640 };

for (const address of lookedAt) {
  test(`${address} has no accessibility violation in either theme and breaks no policy`, async ({
    looking,
    complaints,
  }) => {
    complaints.length = 0;
    await looking.setViewportSize(desktop);
    await looking.emulateMedia({ colorScheme: 'light' });
    await looking.goto(address);
    if (!process.env['EVERY_PAGE']) await thinOut(looking);
    expect(await violationsOn(looking), 'light').toEqual([]);
    await looking.emulateMedia({ colorScheme: 'dark' });
    // A theme changes colours and nothing else.
    expect(await contrastOn(looking), 'dark').toEqual([]);
    // As tall as the page: the bar at the bottom covers whatever is scrolled behind it, which says
    // nothing of the size of that.
    const height = await looking.evaluate(() => document.documentElement.scrollHeight);
    await looking.setViewportSize({ ...phone, height: 2 * height });
    expect(await violationsOn(looking), 'dark, on a phone').toEqual([]);
    expect(complaints).toEqual([]);
  });

  test(`${address} does not scroll sideways on a screen of 320 pixels`, async ({ looking }) => {
    await looking.setViewportSize(narrowest);
    await looking.goto(address);
    const overflow = await looking.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

single('results and reading in the box have no accessibility violation', async ({ page }) => {
  await page.goto('/search/?q=AccessDenied');
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  await page
    .locator('[data-search-box] textarea')
    .fill(
      '<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>4442587FB7D0A2F9</RequestId></Error>',
    );
  await expect(page.locator('[data-reading]')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violationsOn(page), colorScheme).toEqual([]);
  }
});

single('every page starts with a link that skips to its text', async ({ page }) => {
  await page.goto('/codes/NoSuchKey/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#main');
});
