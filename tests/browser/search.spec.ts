import { expect, type Page, test } from '@playwright/test';

/** What the first card of the box says in its heading. */
const headline = (page: Page) => page.locator('.search-panel .answer h2');

/** Puts a text into the box at once, as a long paste comes. */
const put = (page: Page, text: string) =>
  page.locator('textarea').evaluate((field: HTMLTextAreaElement, value) => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

const spellings = ['NoSuchKey', 'nosuchkey', 'no such key', 'NO_SUCH_KEY', 'no-such-key'];

for (const spelling of spellings) {
  test(`the box puts the page of NoSuchKey first for "${spelling}" and goes there on Enter`, async ({
    page,
  }) => {
    await page.goto('/');
    await page.locator('[data-search-box] textarea').fill(spelling);
    const first = page.locator('[data-search-results] li').first();
    await expect(first).toHaveAttribute('data-certainty', 'exact');
    await expect(first.locator('h2 a')).toHaveAttribute('href', '/codes/NoSuchKey/');
    await page.locator('[data-search-box] textarea').press('Enter');
    await expect(page).toHaveURL('/codes/NoSuchKey/');
  });
}

test('the box fetches nothing for searching before it is used', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/codes/NoSuchKey/');
  // What a page may do of itself when it has nothing else to do, it has done by then.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(requests.filter((path) => /search\/|pagefind|session/.test(path))).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect.poll(() => requests.some((path) => path.endsWith('/search/names.json'))).toBe(true);
  expect(requests.filter((path) => path.includes('pagefind'))).toEqual([]);
});

test('the box says why it answered, and what it read from a pasted reply', async ({ page }) => {
  await page.goto('/');
  await page
    .locator('[data-search-box] textarea')
    .fill(
      "<?xml version='1.0' encoding='UTF-8'?>\n<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message><Resource>Your upload of my-item from username someone@example.org appears to be spam.</Resource><RequestId>8a7d1c0e-9d2b-4c55-8a35-3f1d2c6b7e90</RequestId></Error>",
    );
  const first = page.locator('[data-search-results] li').first();
  await expect(first.locator('h2 a')).toHaveAttribute('href', /^\/codes\/SlowDown\/#seen-\d+$/);
  await expect(first).toHaveAttribute('data-why', /\S/);
  const reading = page.locator('[data-reading]');
  await expect(reading).toContainText('Internet Archive');
  await expect(reading).not.toContainText('someone@example.org');
  await expect(first.locator('[data-situation]')).toContainText('spam');
});

test('the box adds pages whose text has the words, without repeating one', async ({ page }) => {
  await page.goto('/search/?q=checksum');
  const links = page.locator('[data-search-results] :is(h2, li) > a');
  await expect(links.first()).toBeVisible();
  await expect(page.locator('[data-search-results] mark').first()).toBeVisible();
  const addresses = await links.evaluateAll((found) =>
    found.map((link) => link.getAttribute('href')),
  );
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('the box says plainly that nothing was found', async ({ page }) => {
  await page.goto('/search/?q=zzzzqqqq');
  await expect(headline(page)).toHaveText('No error is known by these words');
  await expect(page.getByRole('status')).toHaveText('No error is known by these words.');
});

test('the box calls an unknown code that in a headline, and leads on', async ({ page }) => {
  await page.goto('/search/?q=FlurbNotFound');
  await expect(headline(page)).toHaveText(
    'FlurbNotFound has no page here; it stands in no list and in no source that was read',
  );
  await expect(page.getByRole('status')).toContainText('FlurbNotFound has no page here');
  const ways = page.locator('.search-panel .answer a');
  await expect(ways).toHaveCount(3);
  await ways.first().click();
  await expect(page).toHaveURL('/status/');
});

test('pages with the words of a text that is no error stand below that, and are told', async ({
  page,
}) => {
  await page.goto('/search/');
  await page.locator('textarea').fill('november');
  await expect(headline(page)).toHaveText('No error is known by these words');
  await expect(page.getByRole('heading', { name: 'Pages with these words' })).toBeVisible();
  await expect(page.getByRole('status')).toContainText(/Pages with these words: \d/);
  await page.locator('textarea').fill('NoSuchKey');
  await expect(headline(page)).toHaveText('NoSuchKey');
});

test('of a text too long to be read whole the box says so, where nothing was found and where something was', async ({
  page,
}) => {
  const filler = 'lorem ipsum dolor sit amet\n'.repeat(20_000);
  const failure = 'An error occurred (SlowDown) when calling the PutObject operation: Slow down.\n';
  await page.goto('/');
  await put(page, `${filler}${failure}${filler}`);
  await expect(headline(page)).toHaveText('No error was found in what was read');
  const told = 'Only the beginning and the end of your text were read.';
  await expect(page.locator('.search-panel .answer')).toContainText(told);
  await put(page, `${filler}${filler}${failure}`);
  await expect(headline(page)).toHaveText('SlowDown');
  await expect(page.locator('[data-reading]')).toContainText(told);
});
