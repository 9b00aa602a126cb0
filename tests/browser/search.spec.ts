import { expect, test } from '@playwright/test';

const spellings = ['NoSuchKey', 'nosuchkey', 'no such key', 'NO_SUCH_KEY', 'no-such-key'];

test.describe('the search box', () => {
  for (const spelling of spellings) {
    test(`puts the page of NoSuchKey first for "${spelling}" and goes there on Enter`, async ({
      page,
    }) => {
      await page.goto('/');
      await page.locator('[data-search-box] textarea').fill(spelling);
      const first = page.locator('[data-search-results] li').first();
      await expect(first).toHaveAttribute('data-certainty', 'exact');
      await expect(first.locator('a')).toHaveAttribute('href', '/codes/NoSuchKey/');
      await page.locator('[data-search-box] textarea').press('Enter');
      await expect(page).toHaveURL('/codes/NoSuchKey/');
    });
  }

  test('fetches nothing for searching before it is used', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto('/codes/NoSuchKey/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => /lexicon|pagefind|session/.test(path))).toEqual([]);
    await page.locator('[data-search-box] textarea').focus();
    await expect
      .poll(() => requests.some((path) => path.endsWith('/search/lexicon.json')))
      .toBe(true);
    expect(requests.filter((path) => path.includes('pagefind'))).toEqual([]);
  });

  test('says why it answered, and what it read from a pasted reply', async ({ page }) => {
    await page.goto('/');
    await page
      .locator('[data-search-box] textarea')
      .fill(
        "<?xml version='1.0' encoding='UTF-8'?>\n<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message><Resource>Your upload of my-item from username someone@example.org appears to be spam.</Resource><RequestId>8a7d1c0e-9d2b-4c55-8a35-3f1d2c6b7e90</RequestId></Error>",
      );
    const first = page.locator('[data-search-results] li').first();
    await expect(first.locator('a')).toHaveAttribute('href', '/codes/SlowDown/');
    await expect(first).toHaveAttribute('data-why', /\S/);
    const reading = page.locator('[data-reading]');
    await expect(reading).toContainText('Internet Archive');
    await expect(reading).not.toContainText('someone@example.org');
    await expect(reading.locator('[data-situation]')).toContainText('spam');
  });

  test('adds pages whose text has the words, without repeating one', async ({ page }) => {
    await page.goto('/search/?q=checksum');
    const links = page.locator('[data-search-results] a');
    await expect(links.first()).toBeVisible();
    await expect(page.locator('[data-search-results] mark').first()).toBeVisible();
    const addresses = await links.evaluateAll((found) =>
      found.map((link) => link.getAttribute('href')),
    );
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('still answers, and says so, when the full text cannot be loaded', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search/?q=NoSuchKey');
    await expect(page.locator('[data-search-results] a').first()).toHaveAttribute(
      'href',
      '/codes/NoSuchKey/',
    );
    await expect(page.locator('.search-panel')).toContainText(
      'The full text could not be searched',
    );
  });

  test('says so when its own data cannot be loaded', async ({ page }) => {
    await page.route('**/search/lexicon.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/search/?q=NoSuchKey');
    await expect(page.locator('[data-search-box] [role=status]')).toContainText(
      'could not be loaded',
    );
  });

  test('is reached with Ctrl+K and with /, unless / is switched off or the reader types', async ({
    page,
  }) => {
    await page.goto('/codes/NoSuchKey/');
    const box = page.locator('[data-search-box] textarea');
    await page.keyboard.press('Control+k');
    await expect(box).toBeFocused();
    await page.keyboard.type('a/b');
    await expect(box).toHaveValue('a/b');
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await expect(box).toBeFocused();
    await page.getByRole('button', { name: /Key \/ goes to the search box/ }).click();
    await page.keyboard.press('/');
    await expect(box).not.toBeFocused();
  });

  test('works with the keyboard alone: arrows choose, Escape comes back and clears', async ({
    page,
  }) => {
    await page.goto('/');
    const box = page.locator('[data-search-box] textarea');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('invalid');
    await expect(page.locator('[data-search-results] a').nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-search-results] a').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-search-results] a').nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(box).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box).toHaveValue('');
    await expect(page.locator('[data-search-results] a')).toHaveCount(0);
  });

  test('takes a dropped file', async ({ page }) => {
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
    await page
      .locator('[data-search-box] textarea')
      .dispatchEvent('drop', { dataTransfer: dropped });
    await expect(page.locator('[data-search-results] a').first()).toHaveAttribute(
      'href',
      '/codes/NoSuchBucket/',
    );
  });

  test('keeps line breaks of a paste and breaks a line with Shift+Enter', async ({ page }) => {
    await page.goto('/');
    const box = page.locator('[data-search-box] textarea');
    await box.fill('first\nsecond');
    await box.press('End');
    await box.press('Shift+Enter');
    await expect(box).toHaveValue('first\nsecond\n');
  });
});

test.describe('the search page', () => {
  test('takes its text from the address and the address follows the text', async ({ page }) => {
    await page.goto('/search/?q=slow+down');
    await expect(page.locator('[data-search-results] a').first()).toHaveAttribute(
      'href',
      '/codes/SlowDown/',
    );
    await page.locator('[data-search-box] textarea').fill('bad digest');
    await expect(page).toHaveURL('/search/?q=bad+digest');
    await page.locator('[data-search-results] a').first().click();
    await expect(page).toHaveURL('/codes/BadDigest/');
    await page.goBack();
    await expect(page).toHaveURL('/search/?q=bad+digest');
    await expect(page.locator('[data-search-results] a').first()).toHaveAttribute(
      'href',
      '/codes/BadDigest/',
    );
  });

  test('keeps what it shows beside uncertain answers when Enter leads nowhere', async ({
    page,
  }) => {
    await page.goto('/search/?q=invalid');
    const summary = page.locator('[data-search-results] .summary').first();
    await expect(summary).not.toBeEmpty();
    await expect(page.locator('[data-search-results] mark').first()).toBeVisible();
    await page.locator('[data-search-box] textarea').press('Enter');
    await page.waitForTimeout(400);
    await expect(summary).not.toBeEmpty();
    await expect(page.locator('[data-search-results] mark').first()).toBeVisible();
  });

  test('filters by system, status and difference, and keeps the filters in the address', async ({
    page,
  }) => {
    await page.goto('/search/');
    await page.getByLabel('In the list of').selectOption('aws');
    await page.getByLabel('Status', { exact: true }).selectOption('409');
    await page.getByLabel('The two lists').selectOption('same');
    await expect(page).toHaveURL('/search/?system=aws&status=409&difference=same');
    const links = page.locator('[data-search-results] a');
    await expect(links).toHaveCount(2);
    await expect(links.first()).toHaveAttribute('href', '/codes/BucketAlreadyExists/');
    await page.reload();
    await expect(links).toHaveCount(2);
  });

  test('filters the full text too', async ({ page }) => {
    const found = page.locator('[data-search-results] li[data-why="its text has the words"] a');
    await page.goto('/search/?q=checksum');
    await expect(found.first()).toBeVisible();
    await page.goto('/search/?q=checksum&status=403&system=aws');
    await expect(found.first()).toBeVisible();
    const details = (await (await page.request.get('/search/details.json')).json()) as Record<
      string,
      { facets: { system: string[]; status: string[] } }
    >;
    for (const link of await found.all()) {
      const code = (await link.getAttribute('href'))?.split('/').at(-2) ?? '';
      expect(details[code]?.facets.status).toContain('403');
      expect(details[code]?.facets.system).toContain('aws');
    }
  });

  test('leaves the arrow keys to a filter that is being chosen', async ({ page }) => {
    await page.goto('/search/?q=invalid');
    await expect(page.locator('[data-search-results] a').first()).toBeVisible();
    await page.getByLabel('Status', { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByLabel('Status', { exact: true })).toBeFocused();
  });

  test('never puts a secret or a long text into the address', async ({ page }) => {
    await page.goto('/search/');
    const box = page.locator('[data-search-box] textarea');
    for (const secret of [
      'GET /?X-Amz-Signature=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
      'Authorization: LOW abcdefgh:ijklmnop',
      'reach me at someone@example.org',
      `NoSuchKey ${'x'.repeat(200)}`,
    ]) {
      await box.fill(secret);
      await expect(page.locator('[data-search-box] [role=status]')).not.toBeEmpty();
      await box.press('Enter');
      expect(new URL(page.url()).search).toBe('');
    }
  });
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
  await page.waitForTimeout(600);
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  expect(kept).not.toContain(marker);
  expect(sent.filter((request) => request.includes(marker))).toEqual([]);
});

test('says plainly that nothing was found', async ({ page }) => {
  await page.goto('/search/?q=zzzzqqqq');
  await expect(page.getByText('Nothing found.')).toBeVisible();
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
