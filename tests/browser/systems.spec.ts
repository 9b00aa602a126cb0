import { expect, test } from '@playwright/test';

test('the picture shows the codes that differ on one system, and its address leads back to them', async ({
  page,
}) => {
  await page.goto('/systems/');
  const picture = page.locator('system-picture');
  const rows = picture.locator('tbody tr[id]:visible');
  const all = await rows.count();
  expect(all).toBeGreaterThan(200);
  await picture.getByLabel('System', { exact: true }).selectOption('MinIO');
  await picture.getByLabel('Show codes').selectOption({ value: 'differs' });
  const some = await rows.count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all / 4);
  await expect(picture.locator('tbody tr[id]:visible td[data-chosen] b')).toHaveCount(some);
  await expect(picture.getByRole('status')).toHaveText(`${some} of ${all} codes`);
  await page.goto(new URL(page.url()).href);
  await expect(rows).toHaveCount(some);
});

test('the picture sorts by name and by the number of systems, and goes back to statuses', async ({
  page,
}) => {
  await page.goto('/systems/');
  const picture = page.locator('system-picture');
  const names = () =>
    picture.locator('tbody tr[id]:visible').evaluateAll((rows) => rows.map(({ id }) => id));
  const byStatus = await names();
  await picture.getByLabel('Sort').selectOption({ value: 'name' });
  const collator = new Intl.Collator('en');
  expect(await names()).toEqual(byStatus.toSorted(collator.compare));
  await expect(picture.locator('[scope=rowgroup]:visible')).toHaveCount(0);
  await picture.getByLabel('Sort').selectOption({ value: 'systems' });
  const [first] = await names();
  expect(['AccessDenied', 'InternalError', 'NoSuchBucket', 'NoSuchKey']).toContain(first);
  await picture.getByLabel('Sort').selectOption({ value: '' });
  expect(await names()).toEqual(byStatus);
});

test('both heads of the picture stay in view while it scrolls', async ({ page }) => {
  await page.goto('/systems/');
  const region = page.getByRole('region', { name: 'Codes and systems' });
  await region.scrollIntoViewIfNeeded();
  await region.evaluate((element) => element.scrollTo(400, 1500));
  const inside = async (selector: string) => {
    const outer = await region.boundingBox();
    const head = await region.locator(selector).boundingBox();
    return outer && head && head.x >= outer.x - 1 && head.y >= outer.y - 1;
  };
  expect(await inside('thead th:first-child')).toBe(true);
});

test('any two systems are compared side by side, and the address holds the choice', async ({
  page,
}) => {
  await page.goto('/compare/systems/');
  const pair = page.locator('system-pair');
  await pair.getByLabel('System', { exact: true }).selectOption('Ceph');
  await pair.getByLabel('beside').selectOption('MinIO');
  await pair.getByRole('button', { name: 'Compare' }).click();
  await expect(pair.getByRole('heading').first()).toContainText('Another status on MinIO');
  const row = pair.getByRole('row', { name: /^NoSuchKey / });
  await expect(row.getByRole('cell')).toHaveText(['404', '404']);
  await expect(row.getByRole('link')).toHaveAttribute('href', '/codes/NoSuchKey/');
  await page.reload();
  await expect(pair.getByRole('row', { name: /^NoSuchKey / })).toBeVisible();
});

test('a table that does not load is said, and can be asked for again', async ({ page }) => {
  await page.goto('/compare/systems/');
  await page.route('**/matrix.csv', (route) => route.abort(), { times: 1 });
  const pair = page.locator('system-pair');
  await pair.getByRole('button', { name: 'Compare' }).click();
  await expect(pair.getByRole('status')).toContainText('could not be loaded');
  await pair.getByRole('button', { name: 'Compare' }).click();
  await expect(pair.getByRole('heading').first()).toBeVisible();
});
