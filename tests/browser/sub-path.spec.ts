import type { ChildProcess } from 'node:child_process';
import { expect, test } from '@playwright/test';
import {
  feedbackForm,
  retired,
  serveSubPath,
  subPath,
  subPathSite,
} from '../support/sub-path-site.ts';
import { violationsOn } from './axe.ts';

const port = 4330;
const site = `http://127.0.0.1:${port}/errors/`;
let server: ChildProcess;

// One server for all of them.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  server = serveSubPath(await subPathSite(), port);
  await expect.poll(() => isThere(site)).toBe(true);
});

test.afterAll(() => {
  server?.kill();
});

const isThere = async (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

let asked: string[] = [];
test.beforeEach(({ page }) => {
  asked = [];
  page.on('request', (request) => asked.push(request.url()));
});
test.afterEach(() => {
  // Outside the folder there may be another site.
  expect(asked.filter((url) => !url.startsWith(site))).toEqual([]);
});

test('the box answers and finds full text in a site that is served from a folder', async ({
  page,
}) => {
  await page.goto(site);
  await page.locator('textarea').fill('NoSuchKey');
  const results = page.locator('[data-search-results] a');
  await expect(results.first()).toHaveAttribute('href', '/errors/codes/NoSuchKey/');
  await page.locator('textarea').fill('bucket region endpoint');
  await expect(page.locator('[data-why="its text has the words"] a').first()).toHaveAttribute(
    'href',
    /^\/errors\//,
  );
  await page.locator('textarea').fill('NoSuchKey');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site}codes/NoSuchKey/`);
});

test('short links and misspelled addresses keep query and fragment there', async ({ page }) => {
  for (const wrong of ['e/nosuchkey/', 'codes/nosuchkey', 'codes/NoSuchKey.html']) {
    await page.goto(`${site}${wrong}?from=ticket#retry`);
    await expect(page).toHaveURL(`${site}codes/NoSuchKey/?from=ticket#retry`);
  }
});

test('a page that is retired has no accessibility violation in either theme', async ({ page }) => {
  await page.goto(`${site}codes/${retired}/`);
  await expect(page.locator('[data-withdrawn]')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violationsOn(page), colorScheme).toEqual([]);
  }
});

test('where an answer did not help, a form opens with code and reading, without secrets and without the paste', async ({
  page,
}) => {
  await page.route(`${feedbackForm}?**`, (route) => route.fulfill({ body: 'A form' }));
  await page.goto(site);
  await page
    .locator('textarea')
    .fill(
      'botocore.exceptions.ClientError: An error occurred (NoSuchKey) when calling the GetObject operation: The specified key does not exist. s3://private-bucket/a AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE',
    );
  await expect(page.locator('[data-reading] dt').first()).toBeAttached();
  await page.getByRole('link', { name: 'This did not help' }).click();
  await expect(page).toHaveURL(new RegExp(`^${feedbackForm}`));
  const report = new URL(page.url()).searchParams;
  expect(report.get('title')).toBe('NoSuchKey: this did not help');
  expect(report.get('body')).toMatch(/^Answer: NoSuchKey \(Found: .+\n(?:.*\n)*Code: NoSuchKey\n/);
  expect(report.get('body')).toMatch(/\nEdition: \d{4}-\d\d-\d\d\n/);
  expect(report.get('body')).not.toMatch(/private-bucket|AKIA|specified key/);
  // The form is another site: this request was the reader's wish.
  asked = asked.filter((url) => !url.startsWith(feedbackForm));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of a code has a link that begins a report', async ({ page }) => {
    await page.goto(`${site}codes/NoSuchKey/`);
    const href = await page.getByRole('link', { name: 'This did not help' }).getAttribute('href');
    const report = new URL(href ?? '').searchParams;
    expect(report.get('title')).toBe('NoSuchKey: this did not help');
    expect(report.get('body')).toContain(`${subPath.site}/errors/codes/NoSuchKey/`);
  });

  test('short links lead to the page, other spellings to its link', async ({ page }) => {
    await page.goto(`${site}e/keytoolongerror/`);
    await expect(page).toHaveURL(`${site}codes/KeyTooLong/`);
    for (const wrong of ['codes/nosuchkey', 'codes/NoSuchKey.html', 'codes/no%20such%20key']) {
      await page.goto(`${site}${wrong}`);
      await page.getByRole('main').getByRole('link', { name: 'NoSuchKey', exact: true }).click();
      await expect(page).toHaveURL(`${site}codes/NoSuchKey/`);
    }
  });
});
