import { expect, test } from '@playwright/test';
import { addresses } from './sitemap.ts';

test.describe('on paper', () => {
  test('every code fits on two A4 pages', async ({ page }) => {
    test.slow();
    const codes = addresses.filter((address) => /^\/codes\/./.test(address));
    expect(codes.length).toBeGreaterThanOrEqual(70);
    const tooLong: string[] = [];
    for (const address of codes) {
      await page.goto(address);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(sheets, address).toBeGreaterThan(0);
      if (sheets > 2) tooLong.push(`${address}: ${sheets} pages`);
    }
    expect(tooLong).toEqual([]);
  });

  test('a code carries its address and what is folded up on the screen, and nothing to click', async ({
    page,
  }) => {
    await page.goto('/codes/NoSuchKey/');
    const address = page.getByText(/^https?:\S+\/codes\/NoSuchKey\/$/);
    const folded = page.getByText('An error occurred (NoSuchKey)').first();
    await expect(address).toBeHidden();
    await expect(folded).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(address).toBeVisible();
    await expect(folded).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
  });
});
