import { expect, type Page } from '@playwright/test';

/** Expects of a page without a running script its text, and no control that would do nothing. */
export async function expectNoDeadControl(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The one button that works without JavaScript is the form's own.
  const buttons = await page.locator('button:visible').allTextContents();
  expect(buttons.filter((text) => text.trim() !== 'Look up')).toEqual([]);
  await expect(page.locator('select:visible')).toHaveCount(0);
}
