import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { builtCodes } from './built-codes.ts';
import { findChromium } from './chromium.ts';
import { expectNoDeadControl } from './dead-controls.ts';
import { expectTold, field, firstAnswer, test } from './faults.ts';
import { test as shared } from './shared-page.ts';
import { kinds, lookedAt } from './site-pages.ts';

const themeButton = (page: Page) => page.getByRole('button', { name: /^Theme/ });

/** Goes through what keeps a choice, and expects it to work for as long as the page stands. */
async function expectChoicesToHold(page: Page): Promise<void> {
  await expect(themeButton(page)).toHaveText('Theme: system');
  await themeButton(page).click();
  await expect(themeButton(page)).toHaveText('Theme: light');
  await themeButton(page).click();
  await expect(themeButton(page)).toHaveText('Theme: dark');
  await page.getByRole('button', { name: /Key \/ goes to the search box/ }).click();
  await field(page).fill('SlowDown');
  await expect(firstAnswer(page)).toHaveAttribute('href', '/codes/SlowDown/');
}

test.describe('in a browser that is set to refuse all cookies', () => {
  const profile = mkdtempSync(join(tmpdir(), 's3-errors-profile-'));
  let context: BrowserContext;

  test.beforeAll(async ({ baseURL, launchOptions }) => {
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
    context = await chromium.launchPersistentContext(profile, {
      ...launchOptions,
      // One without windows has no settings either.
      executablePath: findChromium(),
      ...(baseURL && { baseURL }),
    });
  });
  test.afterAll(async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('storage is really refused, and themes, keys, search and full text work all the same', async () => {
    const page = await context.newPage();
    const exceptions: string[] = [];
    page.on('pageerror', (error) => exceptions.push(error.message));
    await page.goto('/');
    const storage = await page.evaluate(() => {
      try {
        return localStorage.length;
      } catch (error) {
        return (error as DOMException).name;
      }
    });
    expect(storage).toBe('SecurityError');
    await expectChoicesToHold(page);
    await page.goto('/search/?q=checksum');
    await expect(page.locator('[data-search-results] mark').first()).toBeVisible();
    await page.goto('/codes/?status=404');
    await expect(page.locator('tbody tr[data-code]:visible')).toHaveCount(
      builtCodes({ status: '404' }).length,
    );
    expect(exceptions).toEqual([]);
  });
});

test('no page sets a cookie, or keeps anything before the reader chooses', async ({
  page,
  context,
}) => {
  for (const address of kinds) await page.goto(address);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('when storage is full, choices hold for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/');
  await expectChoicesToHold(page);
});

test('when storage holds what this site never wrote, the page starts as if it were empty', async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', '"><script>');
    localStorage.setItem('slash-key', 'perhaps');
  });
  await page.goto('/');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(themeButton(page)).toHaveText('Theme: system');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});

const blocks: [address: string, block: string, button: string, text: string][] = [
  ['/codes/NoSuchKey/', 'copy-block', 'Copy as Markdown', 'S3 error NoSuchKey'],
  ['/link/', '#boto3 copy-block, copy-block#boto3, #boto3', 'Copy', 'def s3_error_link'],
];

for (const [address, block, button, text] of blocks) {
  test(`on ${address} a browser without a clipboard selects the text and says so`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      // As on every page that is served without TLS.
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(address);
    const copied = page.locator(block).first();
    await copied.getByRole('button', { name: button }).click();
    await expect(copied.locator('[role=status]')).toContainText('The text is selected');
    expect(await page.evaluate(() => getSelection()?.toString())).toContain(text);
  });
}

test('a clipboard that is forbidden is told, and the text is selected', async ({ page }) => {
  await page.route('**/codes/NoSuchKey/', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'permissions-policy': 'clipboard-write=()' };
    await route.fulfill({ response, headers });
  });
  await page.goto('/codes/NoSuchKey/');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.locator('copy-block [role=status]')).toContainText('refused the clipboard');
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('S3 error NoSuchKey');
});

test('a browser without workers answers, and says that the texts cannot be searched', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', { value: undefined });
  });
  await page.goto('/search/?q=invalid');
  await expect(firstAnswer(page)).toBeVisible();
  await expectTold(page, 'the texts of the pages');
});

for (const address of lookedAt) {
  shared(
    `${address} shows its text and no dead control when its scripts are held back`,
    async ({ scriptsHeldBack }) => {
      await scriptsHeldBack.goto(address);
      await expectNoDeadControl(scriptsHeldBack);
    },
  );
}

test('a paste that no script takes care of is not sent by the form', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await field(page).fill('aws_secret_access_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY');
  await page.getByRole('button', { name: 'Look up' }).click();
  await expect(page).toHaveURL(/\/codes\/\??$/);
  expect(asked.filter((url) => url.includes('wJalr') || url.includes('q='))).toEqual([]);
});
