import { expect, test as single } from '@playwright/test';
import { test } from './shared-page.ts';
import { lookedAt } from './site-pages.ts';

for (const address of lookedAt.filter((page) => /^\/codes\/./.test(page))) {
  test(`${address} fits on few A4 pages of paper`, async ({ looking }) => {
    await looking.goto(address);
    const pdf = await looking.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(0);
    // Of 8 points, the smallest that reads well; those with most replies take four.
    expect(sheets).toBeLessThanOrEqual(4);
  });
}

single(
  'on paper a code carries its address and what is folded up on the screen, and nothing to click',
  async ({ page }) => {
    await page.goto('/codes/InvalidRequest/');
    const address = page.getByText(/^https?:\S+\/codes\/InvalidRequest\/$/);
    const folded = page.locator('#seen details li').last();
    await expect(address).toBeHidden();
    await expect(folded).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(address).toBeVisible();
    await expect(folded).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
  },
);
