import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { kinds } from '../page-kinds.ts';
import { addresses } from './sitemap.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const asLines = ({ violations }: { violations: { id: string; nodes: { html: string }[] }[] }) =>
  violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

for (const address of addresses) {
  test(`${address} has no accessibility violation in either theme and breaks no policy`, async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) =>
        console.error(event.violatedDirective),
      );
    });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    expect(asLines(await new AxeBuilder({ page }).withTags(rules).analyze())).toEqual([]);
    // The themes share everything but their colours.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(asLines(await new AxeBuilder({ page }).withRules('color-contrast').analyze())).toEqual(
      [],
    );
    expect(complaints).toEqual([]);
  });
}

test('results and reading in the box have no accessibility violation', async ({ page }) => {
  await page.goto('/search/?q=AccessDenied');
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  await page
    .locator('[data-search-box] textarea')
    .fill(
      '<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>4442587FB7D0A2F9</RequestId></Error>',
    );
  await expect(page.locator('[data-reading]')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test.describe('on a screen of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const address of kinds) {
    test(`${address} does not scroll sideways`, async ({ page }) => {
      await page.goto(address);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }
});

test('every page starts with a link that skips to its text', async ({ page }) => {
  await page.goto('/codes/NoSuchKey/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#main');
});
