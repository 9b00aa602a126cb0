import { expect, test } from '@playwright/test';

test('the box is reached with Ctrl+K and with /, unless / is switched off or the reader types', async ({
  page,
}) => {
  await page.goto('/codes/NoSuchKey/');
  const box = page.locator('[data-search-box] textarea');
  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(box).toHaveValue('a/b');
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Key \/ goes to the search box/ }).click();
  await page.keyboard.press('/');
  await expect(box).not.toBeFocused();
});

test('a key that comes in the same frame in which the box closes opens it again', async ({
  page,
}) => {
  await page.goto('/codes/NoSuchKey/');
  const box = page.locator('[data-search-box] textarea');
  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  await box.evaluate((field) => {
    field.closest('dialog')?.close();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
  });
  await expect(box).toBeVisible();
  await expect(box).toBeFocused();
});

test('the box works with the keyboard alone: arrows choose, Escape comes back and clears', async ({
  page,
}) => {
  await page.goto('/');
  const box = page.locator('[data-search-box] textarea');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('invalid');
  await expect(page.locator('[data-search-results] li > a').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-search-results] a').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-search-results] li > a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await expect(page.locator('[data-search-results] a')).toHaveCount(0);
});

test('the box keeps line breaks of a paste and breaks a line with Shift+Enter', async ({
  page,
}) => {
  await page.goto('/');
  const box = page.locator('[data-search-box] textarea');
  await box.fill('first\nsecond');
  await box.press('End');
  await box.press('Shift+Enter');
  await expect(box).toHaveValue('first\nsecond\n');
});

test('a folded box shows the beginning of what was brought, though the cursor is at its end', async ({
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.locator('[data-search-box] textarea').focus();
  const text = 'An error occurred (AccessDenied)\n'.repeat(20);
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await page.keyboard.press('Control+v');
  await expect(page.locator('[data-search-box]')).toHaveAttribute('data-folded');
  const place = page.locator('[data-search-box] textarea').evaluate(
    (field) =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(field.scrollTop)));
      }),
  );
  expect(await place).toBe(0);
});

test('the box leaves the arrow keys to a filter that is being chosen', async ({ page }) => {
  await page.goto('/search/?q=invalid');
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  await page.getByText('Show only some codes').click();
  await page.getByLabel('Status', { exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Status', { exact: true })).toBeFocused();
});

test('the box takes a dropped file', async ({ page }) => {
  await page.goto('/');
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(
      new File(
        ['An error occurred (NoSuchBucket) when calling the ListObjects operation'],
        'log.txt',
      ),
    );
    return transfer;
  });
  await page.locator('[data-search-box] textarea').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.locator('[data-search-results] a').first()).toHaveAttribute(
    'href',
    '/codes/NoSuchBucket/',
  );
});
