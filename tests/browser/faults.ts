import { test as base, expect, type Locator, type Page, type Route } from '@playwright/test';

/** Fails when the page has raised an exception that nobody caught, or broken its policy. */
export const test = base.extend<{ exceptions: string[] }>({
  exceptions: [
    async ({ page }, use) => {
      const exceptions: string[] = [];
      page.on('pageerror', (error) => {
        // Chromium reports so that it gave up an animation between pages: nothing of ours threw.
        if (!error.message.includes('ViewTransition')) exceptions.push(String(error));
      });
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) exceptions.push(message.text());
      });
      await use(exceptions);
      expect(exceptions).toEqual([]);
    },
    { auto: true },
  ],
});

/** What can happen to a file on its way. */
export const faults: [what: string, answer: (route: Route) => Promise<void>][] = [
  ['is out of reach', (route) => route.abort()],
  ['is missing', (route) => route.fulfill({ status: 404, body: 'Not Found' })],
  ['is cut short', cutShort],
  [
    'is an HTML page with status 200',
    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sorry' }),
  ],
];

async function cutShort(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
}

/** A reply that IAS3 was seen to send. */
export const spamReply =
  "<?xml version='1.0' encoding='UTF-8'?>\n<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message><Resource>Your upload of my-item from username someone@example.org appears to be spam.</Resource><RequestId>8a7d1c0e-9d2b-4c55-8a35-3f1d2c6b7e90</RequestId></Error>";

export const field = (page: Page): Locator => page.locator('[data-search-box] textarea');
/** Comes to the box: on a page without one of its own, a dialog opens with it. */
export async function comeToBox(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
}

export const alert = (page: Page): Locator => page.locator('[data-search-box] [role=alert]');
export const firstAnswer = (page: Page): Locator =>
  page.locator('[data-search-results] a[data-code]').first();
export const textResult = (page: Page): Locator =>
  page.locator('[data-search-results] mark').first();

/** Expects one sentence that names what is missing, the way to try again, and the table of codes. */
export async function expectTold(page: Page, ...parts: string[]): Promise<void> {
  await expect(alert(page)).toBeVisible();
  for (const part of parts) await expect(alert(page)).toContainText(part);
  await expect(alert(page)).toContainText('This could not be loaded: ');
  await expect(alert(page).getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(alert(page).getByRole('link', { name: 'one table' })).toHaveAttribute(
    'href',
    /\/codes\/$/,
  );
}
