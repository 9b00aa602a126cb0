import { expect, type Page, test } from '@playwright/test';

const paste = (page: Page, text: string) => page.locator('[data-search-box] textarea').fill(text);
const card = (page: Page) => page.locator('[data-search-results] .answer');
const pills = (page: Page) => card(page).locator('.pill');

/** A reply as MinIO sends it, with its two ids. */
const fromMinio = (code: string, message: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message><Key>a</Key><BucketName>b</BucketName><Resource>/b/a</Resource><RequestId>16A1B2C3D4E5F607</RequestId><HostId>dd9025bab4ad464b049177c95eb6ebf374d3b3fd1af9251148b658df7ac2e3e8</HostId></Error>`;

test('the card of one system’s reply gives no other’s advice, and leads to that system', async ({
  page,
}) => {
  await page.goto('/');
  await paste(page, fromMinio('AccessDenied', 'Access Denied.'));
  await expect(card(page).getByRole('link', { name: 'About MinIO' })).toHaveAttribute(
    'href',
    '/systems/minio/',
  );
  await expect(card(page).locator('[data-situation]')).toHaveCount(0);
  await expect(card(page)).not.toContainText('sts get-caller-identity');
  await expect(card(page).locator('h2 a')).toHaveAttribute('href', '/codes/AccessDenied/');
});

test('the card says what the code means on the system that sent it', async ({ page }) => {
  await page.goto('/');
  await paste(
    page,
    fromMinio('NoSuchLifecycleConfiguration', 'The lifecycle configuration does not exist'),
  );
  await expect(pills(page).filter({ hasText: 'MinIO' })).toHaveText('MinIO');
  await expect(
    card(page)
      .locator('dd')
      .filter({ hasText: /^Until February 2020/ }),
  ).toHaveCount(1);
  await paste(page, fromMinio('NoSuchLifecycleConfiguration', 'Gone'));
  await expect(card(page).locator('.todo').first()).toHaveText(/^On MinIO: Until February 2020/);
});

test('a sender that is only likely is called so, in the pill and to those who listen', async ({
  page,
}) => {
  await page.goto('/');
  await paste(
    page,
    "<?xml version='1.0' encoding='UTF-8'?><Error><Code>AccessDenied</Code><Message>Access denied.</Message><Details>Anonymous caller does not have storage.objects.get access to the Google Cloud Storage object.</Details></Error>",
  );
  await expect(pills(page).nth(1)).toHaveText(/^probably Google Cloud Storage/);
  await expect(page.locator('[data-search-box] [role=status]')).toContainText(
    'probably Google Cloud Storage',
  );
  await expect(card(page)).not.toContainText('sts get-caller-identity');
});

test('a bare status says what to do first, leads to its questions, and gives one reason for its codes', async ({
  page,
}) => {
  await page.goto('/');
  await paste(
    page,
    'fatal error: An error occurred (403) when calling the HeadObject operation: Forbidden',
  );
  await expect(card(page).locator('.todo strong')).toHaveText(
    'Repeat the request as GET to read the code: a HEAD has no body.',
  );
  await expect(pills(page)).toHaveText(['Forbidden']);
  await expect(card(page).locator('.button.go')).toHaveText('Which 403 is it? →');
  await expect(card(page).locator('.button.go')).toHaveAttribute('href', '/status/403/#which');
  const results = page.locator('[data-search-results]');
  await expect(results.getByRole('heading', { name: 'Codes with 403' })).toBeVisible();
  await expect(results.locator('li', { hasText: 'AccessDenied' }).first()).toBeVisible();
  await expect(results.getByText('it comes with status 403')).toHaveCount(0);
  await card(page).locator('.button.go').click();
  await expect(page.locator('#which')).toBeInViewport();
});

test('a bare status of a write is not to be repeated as a read', async ({ page }) => {
  await page.goto('/');
  await paste(page, 'An error occurred (403) when calling the PutObject operation: Forbidden');
  await expect(card(page).locator('.todo strong')).toHaveText(/^Read the body of the answer/);
  await expect(card(page)).not.toContainText('GET');
  await expect(card(page).locator('.todo code').first()).toHaveText('--debug');
});

test('a message that Amazon sends as well leads to its case, and says that it is Amazon’s', async ({
  page,
}) => {
  await page.goto('/');
  await paste(
    page,
    fromMinio('InvalidRequest', 'Value for x-amz-checksum-crc32 header is invalid.'),
  );
  await expect(card(page).locator('.todo[data-situation]')).toContainText('As seen from Amazon S3');
  await expect(card(page).locator('.button.go')).toHaveText('Open this case →');
});

test('a message that the page of its sender quotes leads to the cause there, also with Enter', async ({
  page,
}) => {
  await page.goto('/');
  const fromR2 = (header: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><Error><Code>NotImplemented</Code><Message>Header '${header}' with value 'A' not implemented</Message></Error>`;
  await paste(page, fromR2('x-amz-acl'));
  await expect(card(page).locator('.todo strong')).toHaveText(/^Take the header out/);
  const cause = await card(page).locator('.button.go').getAttribute('href');
  expect(cause).toMatch(/^\/systems\/cloudflare-r2\/#cause-notimplemented-/);
  await expect(card(page).locator('h2 a')).toHaveAttribute('href', '/codes/NotImplemented/');
  await paste(page, fromR2('x-amz-other'));
  await expect(card(page).locator('.todo strong')).toHaveText('Look which of these it is:');
  await expect(card(page).locator('.todo a').first()).toHaveAttribute('href', cause ?? '');
  await paste(page, fromR2('x-amz-acl'));
  await page.locator('[data-search-box] textarea').press('Enter');
  await expect(page).toHaveURL(new RegExp(`${cause}$`));
});

test('a status stands in its pill as a number, once', async ({ page }) => {
  await page.goto('/');
  await paste(page, 'SlowDown');
  await expect(pills(page).first()).toHaveText('503');
  await paste(page, fromMinio('AccessDenied', 'Access Denied.'));
  await expect(pills(page)).toHaveText(['403', 'MinIO', /UTC$/, /^Retry/]);
});

test('the card says when a reply was sent, where its request id tells the time', async ({
  page,
}) => {
  await page.goto('/');
  const reply = fromMinio(
    'XMinioStorageFull',
    'Storage backend has reached its minimum free drive threshold.',
  );
  await paste(
    page,
    `X-Amz-Request-Id: 187B5C2F1A3D4E5F\n${reply.replace(/<RequestId>[^<]*/, '<RequestId>187B5C2F1A3D4E5F')}`,
  );
  await expect(pills(page)).toHaveText(['507', 'MinIO', '2025-11-25 21:10 UTC', /^Retry/]);
});
