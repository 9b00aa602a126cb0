import { expect } from '@playwright/test';
import { alert, comeToBox, expectTold, field, firstAnswer, spamReply, test } from './faults.ts';
import { losePatience, waitEndlessly } from './patience.ts';

const names = '**/search/names.json';

for (const page of ['/', '/codes/NoSuchKey/']) {
  test(`on ${page} a file of names that comes late is told while it is on its way, and then answers`, async ({
    page: browser,
  }) => {
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await browser.route(names, async (route) => {
      await arrived;
      await route.continue();
    });
    await browser.goto(page);
    await comeToBox(browser);
    await field(browser).fill('SlowDown');
    await expect(alert(browser)).toHaveText(
      'The search is still loading; all codes are also in one table.',
    );
    await expect(alert(browser)).toBeVisible();
    arrive();
    await expect(firstAnswer(browser)).toHaveAttribute('href', '/codes/SlowDown/');
    await expect(alert(browser)).toHaveCount(0);
  });
}

test('a file of names that never ends is given up, and asked for again', async ({ page }) => {
  await waitEndlessly(page);
  await page.route(names, () => undefined);
  await page.goto('/');
  const asked = page.waitForRequest(names);
  await field(page).fill('NoSuchKey');
  await asked;
  await losePatience(page, 'names.json');
  await expectTold(page, 'the search itself');
  await page.unroute(names);
  await field(page).fill('SlowDown');
  await expect(firstAnswer(page)).toHaveAttribute('href', '/codes/SlowDown/');
});

test('summaries that never come hold up neither the answers nor, for long, the reading', async ({
  page,
}) => {
  await waitEndlessly(page);
  await page.route('**/search/codes/*.json', () => undefined);
  await page.goto('/');
  await field(page).fill(spamReply);
  await expect(firstAnswer(page)).toHaveAttribute('href', '/codes/SlowDown/');
  // What is asked for anew, once it was given up, is waited for once more.
  await expect(async () => {
    await losePatience(page, '/search/codes/');
    await expect(page.locator('[data-reading]')).toContainText('Internet Archive', {
      timeout: 1_000,
    });
  }).toPass();
  await expectTold(page, 'the summaries');
});

test('a script that never comes is told', async ({ page }) => {
  await page.route('**/_astro/search-session*', () => undefined);
  await page.goto('/');
  await field(page).fill('NoSuchKey');
  await expect(alert(page)).toContainText('still loading');
});

test('a full text that never comes is given up', async ({ page }) => {
  await page.clock.install();
  await page.route('**/pagefind/**', () => undefined);
  await page.goto('/search/?q=invalid');
  await expect(firstAnswer(page)).toBeVisible();
  const asked = page.waitForRequest('**/pagefind/**');
  await page.clock.runFor(1000);
  await asked;
  await page.clock.runFor(30_000);
  await expectTold(page, 'the texts of the pages');
});

test('a page that goes offline before its first answer says so, and answers when it is back', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await context.setOffline(true);
  await field(page).fill('NoSuchKey');
  await expectTold(page, 'the search itself');
  await context.setOffline(false);
  await alert(page).getByRole('button', { name: 'Try again' }).click();
  await expect(firstAnswer(page)).toHaveAttribute('href', '/codes/NoSuchKey/');
});

test('a page that goes offline after its first answer goes on answering, and names what is missing in one sentence', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await field(page).fill('NoSuchKey');
  await expect(page.locator('[data-search-results] .summary').first()).not.toBeEmpty();
  await context.setOffline(true);
  await field(page).fill(spamReply);
  await expect(firstAnswer(page)).toHaveAttribute('href', '/codes/SlowDown/');
  await expectTold(page, 'what was read from your text', 'the texts of the pages');
  await expect(alert(page)).toHaveCount(1);
  await context.setOffline(false);
  await alert(page).getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-situation]')).toContainText('spam');
  await expect(alert(page)).toHaveCount(0);
});

test('a file of names that is older or newer than the page is no failure', async ({ page }) => {
  await page.route(names, async (route) => {
    const response = await route.fetch();
    const { codes, ...rest } = (await response.json()) as { codes: [code: string][] };
    const others = codes.filter(([code]) => code !== 'AccessDenied');
    await route.fulfill({ json: { ...rest, codes: [...others, ['BrandNewFailure', [400]]] } });
  });
  await page.goto('/search/?q=BrandNewFailure');
  await expect(firstAnswer(page)).toHaveAttribute('href', '/codes/BrandNewFailure/');
  await field(page).fill('AccessDenied');
  await expect(page.locator('[data-search-box] [role=status]')).not.toBeEmpty();
  await field(page).fill('NoSuchKey');
  await expect(firstAnswer(page)).toHaveAttribute('href', '/codes/NoSuchKey/');
  await expect(alert(page)).toHaveCount(0);
});

test('a file of names of another shape is told as missing', async ({ page }) => {
  await page.route(names, (route) => route.fulfill({ json: { edition: 2, entries: [] } }));
  await page.goto('/');
  await field(page).fill('NoSuchKey');
  await expectTold(page, 'the search itself');
  await page.unroute(names);
  await field(page).fill('SlowDown');
  await expect(firstAnswer(page)).toHaveAttribute('href', '/codes/SlowDown/');
});
