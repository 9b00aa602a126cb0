import { expect, test } from '@playwright/test';
import { codes } from '../content-names.ts';

test('from the home page to a code and back', async ({ page }) => {
  await page.goto('/');
  await page.locator('main a[href="/codes/AccessDenied/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('AccessDenied');
  await page.locator('article header a[href="#retry"]').click();
  expect(new URL(page.url()).hash).toBe('#retry');
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What does this S3 error mean?');
});

test('the theme follows the system until the reader chooses, and the choice is kept', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await background();
  const toggle = page.getByRole('button', { name: /^Theme/ });
  await expect(toggle).toHaveText('Theme: system');
  await toggle.click();
  await expect(toggle).toHaveText('Theme: light');
  const light = await background();
  expect(light).not.toBe(dark);
  await page.goto('/codes/');
  expect(await background()).toBe(light);
  await expect(page.getByRole('button', { name: /^Theme/ })).toHaveText('Theme: light');
});

test('the ticket block is copied as shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/codes/NoSuchKey/');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.locator('copy-block [role=status]')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator('[data-ticket]').evaluate((block) => block.textContent));
});

test('when the clipboard is refused, the ticket text is selected and that is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await page.goto('/codes/NoSuchKey/');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.locator('copy-block [role=status]')).toContainText('refused the clipboard');
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('S3 error NoSuchKey');
});

test('when storage is refused, themes and search work all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/');
  await page.getByRole('button', { name: /^Theme/ }).click();
  await expect(page.getByRole('button', { name: /^Theme/ })).toHaveText('Theme: light');
  await page.locator('[data-search-box] textarea').fill('SlowDown');
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('the table of all codes filters, sorts, and keeps its filters in the address', async ({
  page,
}) => {
  await page.goto('/codes/?status=503');
  const rows = page.locator('tbody tr[data-code]:visible');
  const withStatus = (status: number) => page.locator(`tbody tr[data-status~="${status}"]`).count();
  const count = await withStatus(503);
  await expect(rows).toHaveCount(count);
  const status = page.locator('code-table [role=status]');
  await expect(status).toHaveText(`${count} of ${codes.length} codes`);
  await page.getByLabel('Status', { exact: true }).selectOption('404');
  await expect(page).toHaveURL('/codes/?status=404');
  await expect(rows).toHaveCount(await withStatus(404));
  await page.getByLabel('Name or words').fill('nosuch upload');
  await expect(rows).toHaveCount(1);
  await page.getByLabel('Name or words').fill('');
  await page.getByRole('button', { name: 'Code', exact: true }).click();
  await page.getByRole('button', { name: 'Code', exact: true }).click();
  const names = await rows.evaluateAll((found) => found.map((row) => row.dataset['code'] ?? ''));
  expect(names).toEqual([...names].sort((a, b) => b.localeCompare(a, 'en')));
  await expect(page.getByRole('columnheader', { name: 'Code' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('a link to a recorded reply or an element opens at it', async ({ page }) => {
  await page.goto('/codes/SlowDown/#seen-2');
  await expect(page.locator('#seen-2')).toBeInViewport();
  await page.goto('/error-response/#StringToSign');
  await expect(page.locator('#StringToSign')).toBeInViewport();
});
