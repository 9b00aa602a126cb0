import { expect, test } from '@playwright/test';
import { codes } from '../content-names.ts';
import { fixedFragments } from '../fixed-fragments.ts';
import { kinds } from '../page-kinds.ts';

test.use({ javaScriptEnabled: false });

for (const address of kinds) {
  test(`${address} shows its text and no dead control`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const control of await page.locator('button:visible').all()) {
      // The one button that works without JavaScript is the form's own.
      await expect(control).toHaveText('Look up');
    }
    await expect(page.locator('select:visible')).toHaveCount(0);
  });
}

test('the form leads to the full table, and leaves the paste behind', async ({ page }) => {
  await page.goto('/');
  await page.locator('textarea').fill('NoSuchKey');
  await page.getByRole('button', { name: 'Look up' }).click();
  await expect(page).toHaveURL(/\/codes\/\??$/);
  await expect(page.locator('tbody tr')).toHaveCount(codes.length);
});

test('a code page shows lists, replies, causes, retry advice, ticket text and sources', async ({
  page,
}) => {
  await page.goto('/codes/SlowDown/');
  for (const id of fixedFragments) {
    await expect(page.locator(`#${id}`)).toBeVisible();
  }
  await expect(page.locator('[data-ticket]')).toContainText('S3 error SlowDown');
});
