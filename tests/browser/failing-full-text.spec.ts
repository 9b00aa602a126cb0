import { expect } from '@playwright/test';
import { alert, expectTold, faults, field, firstAnswer, test, textResult } from './faults.ts';

const files: [what: string, path: string][] = [
  ['its program', '**/pagefind/pagefind.js'],
  ['its entry', '**/pagefind/pagefind-entry.json*'],
  ['its table of contents', '**/pagefind/*.pf_meta'],
  ['its engine', '**/pagefind/wasm.*'],
  ['a part of its index', '**/pagefind/index/*'],
  ['a filter', '**/pagefind/filter/*'],
  ['a page', '**/pagefind/fragment/*'],
];

// What Pagefind makes of it differs by file; the other faults are those of the lexicon. By day each
// file has one of the two.
const twoFaults = faults.filter(([what]) => ['is missing', 'is cut short'].includes(what));

for (const [place, [file, path]] of files.entries()) {
  const met = twoFaults.filter((_, index) => process.env['EVERY_PAGE'] || index === place % 2);
  for (const [what, answer] of met) {
    test(`when ${file} ${what}, the full text says so, and is searched once it is back`, async ({
      page,
    }) => {
      await page.route(path, answer);
      await page.goto('/search/?q=checksum&system=aws');
      await expectTold(page, 'the texts of the pages');
      await expect(textResult(page)).toHaveCount(0);
      await page.unroute(path);
      await field(page).fill('checksum value');
      await expect(textResult(page)).toBeVisible();
      await expect(alert(page)).toHaveCount(0);
    });
  }
}

test('an index that a new edition of the site has replaced is told, and the new one is searched', async ({
  page,
}) => {
  await page.goto('/search/?q=checksum');
  await expect(textResult(page)).toBeVisible();
  // The open page knows parts of the old index by names that are gone.
  await page.route('**/pagefind/{index,fragment}/*', (route) =>
    route.fulfill({ status: 404, body: 'Not Found' }),
  );
  await field(page).fill('policy bucket owner');
  await expectTold(page, 'the texts of the pages');
  await page.unroute('**/pagefind/{index,fragment}/*');
  await alert(page).getByRole('button', { name: 'Try again' }).click();
  await expect(textResult(page)).toBeVisible();
});

test('words that no page has are not called a failure', async ({ page }) => {
  const searched = page.waitForResponse('**/pagefind/*.pf_meta');
  await page.goto('/search/?q=zzzzqqqq');
  await expect(page.getByText('No error is known by these words', { exact: true })).toBeVisible();
  await searched;
  await expect(alert(page)).toHaveCount(0);
  await field(page).fill('NoSuchKey');
  await expect(firstAnswer(page)).toHaveAttribute('href', '/codes/NoSuchKey/');
});
