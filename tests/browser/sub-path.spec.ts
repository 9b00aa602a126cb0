import type { ChildProcess } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { ProjectCopy } from '../project-copy.ts';

const port = 4330;
const address = ['--host', '127.0.0.1', '--port', `${port}`];
const site = `http://127.0.0.1:${port}/errors/`;
const copy = new ProjectCopy();
let server: ChildProcess;

// One build and one server for all of them.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  copy.fill();
  const folder = { BASE_PATH: '/errors/' };
  const { failed, output } = await copy.build(folder);
  expect(failed, output).toBe(false);
  server = copy.run('astro', ['preview', '--ignore-lock', ...address], folder);
  await expect.poll(() => isThere(site), { timeout: 30_000 }).toBe(true);
});

test.afterAll(() => {
  server?.kill();
  copy.remove();
});

const isThere = async (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

let asked: string[] = [];
test.beforeEach(({ page }) => {
  asked = [];
  page.on('request', (request) => asked.push(request.url()));
});
test.afterEach(() => {
  // Outside the folder there may be another site.
  expect(asked.filter((url) => !url.startsWith(site))).toEqual([]);
});

test('the box answers and finds full text in a site that is served from a folder', async ({
  page,
}) => {
  await page.goto(site);
  await page.locator('textarea').fill('NoSuchKey');
  const results = page.locator('[data-search-results] a');
  await expect(results.first()).toHaveAttribute('href', '/errors/codes/NoSuchKey/');
  await page.locator('textarea').fill('bucket region endpoint');
  await expect(page.locator('[data-why="its text has the words"] a').first()).toHaveAttribute(
    'href',
    /^\/errors\//,
  );
  await page.locator('textarea').fill('NoSuchKey');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site}codes/NoSuchKey/`);
});

test('short links and misspelled addresses keep query and fragment there', async ({ page }) => {
  for (const wrong of ['e/nosuchkey/', 'codes/nosuchkey', 'codes/NoSuchKey.html']) {
    await page.goto(`${site}${wrong}?from=ticket#retry`);
    await expect(page).toHaveURL(`${site}codes/NoSuchKey/?from=ticket#retry`);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('short links lead to the page, other spellings to its link', async ({ page }) => {
    await page.goto(`${site}e/keytoolongerror/`);
    await expect(page).toHaveURL(`${site}codes/KeyTooLong/`);
    for (const wrong of ['codes/nosuchkey', 'codes/NoSuchKey.html', 'codes/no%20such%20key']) {
      await page.goto(`${site}${wrong}`);
      await page.getByRole('main').getByRole('link', { name: 'NoSuchKey', exact: true }).click();
      await expect(page).toHaveURL(`${site}codes/NoSuchKey/`);
    }
  });
});
