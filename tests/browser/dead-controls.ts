import { expect, type Page } from '@playwright/test';

/** Expects of a page without a running script its text, and no control that would do nothing. */
export async function expectNoDeadControl(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // What works without JavaScript is the form's own button, and the menu.
  const buttons = await page.locator('button:not([popovertarget]):visible').allTextContents();
  expect(buttons.filter((text) => text.trim() !== 'Look up')).toEqual([]);
  await expect(page.locator('select:visible')).toHaveCount(0);
}
