import { readFileSync } from 'node:fs';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { test as shared } from './shared-page.ts';

/** Path, query and fragment of every document that a page goes to meanwhile. */
async function visited(page: Page, meanwhile: () => Promise<void>): Promise<string[]> {
  const documents: string[] = [];
  const note = (frame: Frame): void => {
    const { pathname, search, hash } = new URL(frame.url());
    documents.push(pathname + search + hash);
  };
  page.on('framenavigated', note);
  await meanwhile();
  // Others look with the same page.
  page.off('framenavigated', note);
  return documents;
}

/** A name of one word that has no page, and the one code that is near to it. */
function nameWithoutPage(): [name: string, near: string] {
  const file = new URL('../../content/without-page.yaml', import.meta.url);
  const names = parse(readFileSync(file, 'utf8')) as Record<string, { near: string[] }>;
  const found = Object.entries(names).find(
    ([name, { near }]) => /^[A-Za-z]+$/.test(name) && near.length === 1,
  );
  if (!found) throw new Error('Every name has a page.');
  return [found[0], found[1].near[0] ?? ''];
}

/** Goes on as a reader does: by a link on a page, not by an address typed anew. */
async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    location.href = to;
  }, address);
}

const shortLinks: [from: string, to: string][] = [
  ['/e/nosuchkey/', '/codes/NoSuchKey/'],
  ['/e/keytoolongerror/', '/codes/KeyTooLong/'],
  ['/e/403/', '/status/403/'],
  ['/e/notfound/', '/status/404/'],
  ['/e/kms.notfoundexception/', '/codes/KMS.NotFoundException/'],
];

const missing: [what: string, from: string, to: string][] = [
  ['another case', '/codes/nosuchkey/', '/codes/NoSuchKey/'],
  ['another case of a short link', '/e/NoSuchKey/', '/codes/NoSuchKey/'],
  ['an ending', '/codes/NoSuchKey.html', '/codes/NoSuchKey/'],
  ['another case and an ending', '/codes/slowdown.md', '/codes/SlowDown/'],
  ['blanks', '/codes/no%20such%20key', '/codes/NoSuchKey/'],
  ['underscores', '/codes/no_such_key', '/codes/NoSuchKey/'],
  ['another name', '/codes/KeyTooLongError/', '/codes/KeyTooLong/'],
  ['the code alone', '/NoSuchKey', '/codes/NoSuchKey/'],
  ['a dot in another case', '/codes/kms.notfoundexception', '/codes/KMS.NotFoundException/'],
  ['a dot and an ending', '/codes/kms.notfoundexception.md', '/codes/KMS.NotFoundException/'],
  ['a code that is also a status’s phrase', '/codes/notfound', '/codes/NotFound/'],
  ['a status with an ending', '/status/404.html', '/status/404/'],
  ['a system in capitals', '/systems/AWS/', '/systems/aws/'],
];

for (const [from, to] of shortLinks) {
  shared(
    `${from} leads to ${to} in one hop, keeps query and fragment, and Back skips it`,
    async ({ looking: page }) => {
      await page.goto('/search/');
      const documents = await visited(page, async () => {
        await follow(page, `${from}?from=ticket#sources`);
        await expect(page).toHaveURL(`${to}?from=ticket#sources`);
        await expect(page.locator('h1')).toBeVisible();
      });
      expect(documents.filter((address) => !address.startsWith(from))).toEqual([
        `${to}?from=ticket#sources`,
      ]);
      await page.goBack();
      await expect(page).toHaveURL('/search/');
    },
  );
}

for (const [what, from, to] of missing) {
  shared(
    `a missing address with ${what} (${from}) leads to ${to} in one hop`,
    async ({ looking: page }) => {
      await page.goto('/search/');
      const documents = await visited(page, async () => {
        await follow(page, `${from}?from=ticket#sources`);
        await expect(page).toHaveURL(`${to}?from=ticket#sources`);
        await expect(page.locator('h1')).not.toHaveText('There is no page at this address');
      });
      expect(documents.filter((address) => !address.startsWith(from))).toHaveLength(1);
      await page.goBack();
      await expect(page).toHaveURL('/search/');
    },
  );
}

test('a misspelling stays where it is and lists what was meant', async ({ page }) => {
  const response = await page.goto('/codes/NoSuchKye/');
  expect(response?.status()).toBe(404);
  const first = page.locator('[data-search-results] li').first();
  await expect(first.locator('a').first()).toHaveAttribute('href', '/codes/NoSuchKey/');
  await expect(first).toHaveAttribute('data-certainty', 'likely');
  await expect(page).toHaveURL('/codes/NoSuchKye/');
  await expect(page.locator('textarea')).toHaveValue('NoSuchKye');
});

test('a code without a page lists its neighbours and leads nowhere by itself', async ({ page }) => {
  const [name, near] = nameWithoutPage();
  const address = `/e/${name.toLowerCase()}/`;
  await page.goto(address);
  await expect(page.locator('[data-search-results] a').first()).toHaveAttribute(
    'href',
    `/codes/${near}/`,
  );
  await expect(page).toHaveURL(address);
});

test('the page of missing addresses, opened itself, looks nothing up', async ({ page }) => {
  await page.goto('/404.html');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('textarea')).toHaveValue('');
  await expect(page).toHaveURL('/404.html');
});

test('a snippet is copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/link/#boto3');
  await page.locator('#boto3').getByRole('button', { name: 'Copy' }).click();
  await expect(page.locator('#boto3 [role=status]')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^from urllib\.parse import quote\ndef s3_error_link\(error\):\n/);
});

test('a ticket is copied as Markdown, with the link and the date', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/codes/NoSuchKey/');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.locator('copy-block [role=status]')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^\*\*\[S3 error NoSuchKey\]\(https?:\S+\/codes\/NoSuchKey\/\)\*\*\n/);
  expect(copied).toMatch(/^- As of \d{4}-\d\d-\d\d$/m);
});

for (const [from, to] of shortLinks) {
  shared(
    `${from} leads to ${to}, and Back skips it, without JavaScript`,
    async ({ scriptless: page }) => {
      await page.goto('/search/');
      await page.goto(from);
      await expect(page).toHaveURL(to);
      await page.goBack();
      await expect(page).toHaveURL('/search/');
    },
  );
}

for (const [what, from, to] of missing.filter(([, , to]) => to.startsWith('/codes/'))) {
  shared(
    `a missing address with ${what} (${from}) is one link away from ${to} without JavaScript`,
    async ({ scriptless: page }) => {
      await page.goto(from);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'There is no page at this address',
      );
      const name = to.replace(/^\/codes\/|\/$/g, '');
      await page.getByRole('main').getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(to);
    },
  );
}
