import { expect, test } from '@playwright/test';
import { answeredAnew } from './answered-anew.ts';
import { builtCodes } from './built-codes.ts';

test('the search page takes its text from the address and the address follows the text', async ({
  page,
}) => {
  await page.goto('/search/#q=slow+down');
  await expect(page.locator('[data-search-results] a').first()).toHaveAttribute(
    'href',
    '/codes/SlowDown/',
  );
  await page.locator('[data-search-box] textarea').fill('bad digest');
  await expect(page).toHaveURL('/search/#q=bad+digest');
  await page.locator('[data-search-results] a').first().click();
  await expect(page).toHaveURL('/codes/BadDigest/');
  await page.goBack();
  await expect(page).toHaveURL('/search/#q=bad+digest');
  await expect(page.locator('[data-search-results] a').first()).toHaveAttribute(
    'href',
    '/codes/BadDigest/',
  );
});

test('a published address with the text in its query is read, and turned into one that is never sent', async ({
  page,
}) => {
  await page.goto('/search/?q=no+such+key&system=aws');
  await expect(page.locator('[data-search-results] a').first()).toHaveAttribute(
    'href',
    '/codes/NoSuchKey/',
  );
  await expect(page).toHaveURL('/search/#q=no+such+key&system=aws');
  await expect(page.getByLabel('In the list of')).toHaveValue('aws');
});

test('the search page follows a link to another search, and stays where only a place in it is meant', async ({
  page,
}) => {
  await page.goto('/search/#q=SlowDown');
  const box = page.locator('[data-search-box] textarea');
  await expect(box).toHaveValue('SlowDown');
  await page.evaluate(() => location.assign('#q=BadDigest&status=400'));
  await expect(page.locator('[data-search-results] a').first()).toHaveAttribute(
    'href',
    '/codes/BadDigest/',
  );
  await expect(page.getByLabel('Status', { exact: true })).toHaveValue('400');
  await page.goBack();
  await expect(box).toHaveValue('SlowDown');
  await page.evaluate(() => location.assign('#search-text'));
  await expect(box).toHaveValue('SlowDown');
});

test('the search page keeps what it shows beside uncertain answers when Enter leads nowhere', async ({
  page,
}) => {
  await page.goto('/search/?q=invalid');
  const summary = page.locator('[data-search-results] .summary').first();
  await expect(summary).not.toBeEmpty();
  await expect(page.locator('[data-search-results] mark').first()).toBeVisible();
  await answeredAnew(page, () => page.locator('[data-search-box] textarea').press('Enter'));
  await expect(summary).not.toBeEmpty();
  await expect(page.locator('[data-search-results] mark').first()).toBeVisible();
});

test('the search page filters by system, status and difference, and keeps the filters in the address', async ({
  page,
}) => {
  await page.goto('/search/');
  await page.getByText('Show only some codes').click();
  await page.getByLabel('In the list of').selectOption('aws');
  await page.getByLabel('Status', { exact: true }).selectOption('409');
  await page.getByLabel('The two lists').selectOption('same');
  await expect(page).toHaveURL('/search/#system=aws&status=409&difference=same');
  const links = page.locator('[data-search-results] :is(h2, li) > a');
  const codes = builtCodes({ system: 'aws', status: '409', difference: 'same' });
  expect(codes.length).toBeGreaterThan(0);
  await expect(links).toHaveCount(codes.length);
  await expect(links.first()).toHaveAttribute('href', `/codes/${codes[0]}/`);
  await page.reload();
  await expect(links).toHaveCount(codes.length);
});

test('the search page filters the full text too', async ({ page }) => {
  const found = page.locator('[data-search-results] li[data-why="its text has the words"] a');
  await page.goto('/search/?q=checksum');
  await expect(found.first()).toBeVisible();
  await page.goto('/search/#q=checksum&status=403&system=aws');
  await expect(found.first()).toBeVisible();
  const facets = (await (await page.request.get('/search/facets.json')).json()) as Record<
    string,
    { system: string[]; status: string[] }
  >;
  // The page stays the same, so the list without filters stands until the other is there.
  await expect(async () => {
    const links = await found.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(0);
    for (const href of links) {
      const code = href?.split('/').at(-2) ?? '';
      expect(facets[code]?.status).toContain('403');
      expect(facets[code]?.system).toContain('aws');
    }
  }).toPass();
});
