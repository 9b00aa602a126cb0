import { expect, test } from '@playwright/test';
import { codes } from '../content-names.ts';
import { fixedFragments } from '../fixed-fragments.ts';
import { expectNoDeadControl } from './dead-controls.ts';
import { test as shared } from './shared-page.ts';
import { lookedAt } from './site-pages.ts';

test.use({ javaScriptEnabled: false });

for (const address of lookedAt) {
  shared(`${address} shows its text and no dead control`, async ({ scriptless }) => {
    await scriptless.goto(address);
    await expectNoDeadControl(scriptless);
  });
}

test('the form leads to the full table, and leaves the paste behind', async ({ page }) => {
  await page.goto('/');
  await page.locator('textarea').fill('NoSuchKey');
  await page.getByRole('button', { name: 'Look up' }).click();
  await expect(page).toHaveURL(/\/codes\/\??$/);
  await expect(page.locator('tbody tr[data-code]')).toHaveCount(codes.length);
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
