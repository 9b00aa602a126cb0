import { expect, test } from '@playwright/test';

test('the search page never puts a secret or a long text into the address', async ({ page }) => {
  const visited: string[] = [];
  page.on('framenavigated', (frame) => visited.push(frame.url()));
  await page.goto('/search/');
  const box = page.locator('[data-search-box] textarea');
  for (const secret of [
    'GET /?X-Amz-Signature=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    'Authorization: LOW abcdefgh:ijklmnop',
    'reach me at someone@example.org',
    `invalid ${'x'.repeat(200)}`,
  ]) {
    await box.fill(secret);
    await expect(page.locator('[data-search-box] [role=status]')).not.toBeEmpty();
    await box.press('Enter');
    // The address has followed the text by the time it follows the next one.
    await box.fill('harmless');
    await expect(page).toHaveURL('/search/#q=harmless');
  }
  expect(new Set(visited.map((url) => new URL(url).hash))).toEqual(new Set(['', '#q=harmless']));
});

test('a paste is neither stored nor sent, whatever it holds', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/');
  const marker = 'zxcvbnm1234';
  await page
    .locator('[data-search-box] textarea')
    .fill(
      `<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>${marker}</RequestId></Error>`,
    );
  await expect(page.locator('[data-reading]')).toContainText(marker);
  await expect(page.locator('[data-search-results] mark').first()).toBeVisible();
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  expect(kept).not.toContain(marker);
  expect(sent.filter((request) => request.includes(marker))).toEqual([]);
});

test('what has no certain answer is looked up without being sent', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`);
  });
  for (const start of ['/', '/codes/NoSuchKey/', '/nothing-is-here/']) {
    await page.goto(start);
    if (start.startsWith('/codes/')) await page.keyboard.press('/');
    const box = page.locator('[data-search-box] textarea');
    await box.fill('upload of zxcvbnm1234 failed');
    await box.press('Enter');
    await expect(page).toHaveURL(/\/search\/#q=upload(?:%20|[+])of/);
    await expect(page.locator('[data-search-box] [role=status]')).not.toBeEmpty();
  }
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter((request) => request.includes('zxcvbnm1234'))).toEqual([]);
});

test('markup in a paste stays text', async ({ page }) => {
  await page.goto('/');
  await page
    .locator('[data-search-box] textarea')
    .fill(
      '<Error><Code>NoSuchKey</Code><Message>&lt;img src=x onerror=alert(1)&gt;<b>bold</b></Message><Key>&lt;script&gt;</Key></Error>',
    );
  await expect(page.locator('[data-reading]')).toBeVisible();
  await expect(
    page.locator('[data-reading] img, [data-reading] script, [data-reading] b'),
  ).toHaveCount(0);
});
