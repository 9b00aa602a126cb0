import { expect, type Page } from '@playwright/test';

/** Does something upon which the box answers anew, and waits until the former answer is gone. */
export async function answeredAnew(page: Page, act: () => Promise<void>): Promise<void> {
  const former = page.locator('[data-search-results] [data-former]');
  await page
    .locator('[data-search-results] li')
    .first()
    .evaluate((item: HTMLElement) => {
      item.dataset['former'] = '';
    });
  await expect(former).toHaveCount(1);
  await act();
  await expect(former).toHaveCount(0);
}
