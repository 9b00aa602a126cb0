import { expect } from '@playwright/test';
import { test } from './shared-page.ts';

/** Pastes of every kind, as terminals, logs and servers print them; names and ids are made up. */
const pastes = [
  {
    kind: 'a status without a body',
    text: 'fatal error: An error occurred (403) when calling the HeadObject operation: Forbidden',
    leads: /^\/(?:status\/403|topics\/[\w-]+)\//,
  },
  {
    kind: 'a log line of a server with a code of its own',
    text: 'API: PutObject(bucket=b, object=o)\nTime: 10:00:00 UTC 11/02/2025\nDeploymentID: 7f149ef3-42f0-441a-b7e6-c4dcffe8ac74\nRequestID: 187DF8CC3FBAE9D8\nError: Storage backend has reached its minimum free drive threshold. Please delete a few objects to proceed. (XMinioStorageFull)',
    leads: /^\/codes\/XMinioStorageFull\//,
  },
  {
    kind: 'a checksum that a server does not know',
    text: 'botocore.exceptions.ClientError: An error occurred (XAmzContentSHA256Mismatch) when calling the PutObject operation: None',
    leads: /^\/codes\/XAmzContentSHA256Mismatch\//,
  },
  {
    kind: 'a configuration that is not there',
    text: 'Error: reading S3 Bucket Lifecycle Configuration (my-bucket): operation error S3: GetBucketLifecycleConfiguration, https response error StatusCode: 404, RequestID: 7BMJM8PWV1J1FNEH, HostID: x, api error NoSuchLifecycleConfiguration: The lifecycle configuration does not exist',
    leads: /^\/codes\/NoSuchLifecycleConfiguration\//,
  },
  {
    kind: 'a client’s output with the reply behind it',
    text: "error uploading a.mp4: 503 Server Error: Slow Down for url: https://s3.us.archive.org/item/a.mp4\n<?xml version='1.0' encoding='UTF-8'?>\n<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message><Resource>Your upload of item from username a@b.example appears to be spam. If you believe this is a mistake, contact info@archive.org and include this entire message in your email.</Resource><RequestId>a1b2c3d4-0000-4444-8888-abcdefabcdef</RequestId></Error>",
    leads: /^\/codes\/SlowDown\/#seen-\d+$/,
  },
  {
    kind: 'the sentence that decides, alone',
    text: 'Your upload of item from username a@b.example appears to be spam. If you believe this is a mistake, contact info@archive.org and include this entire message in your email.',
    leads: /^\/codes\/SlowDown\/#seen-\d+$/,
  },
  {
    kind: 'a reply with much behind the message',
    text: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message><StringToSign>${'AWS4-HMAC-SHA256\n20250101T000000Z\n'.repeat(40)}</StringToSign><RequestId>7BMJM8PWV1J1FNEH</RequestId></Error>`,
    leads: /^\/codes\/SignatureDoesNotMatch\//,
  },
  {
    kind: 'a traceback',
    text: `Traceback (most recent call last):\n${'  File "/srv/app/upload.py", line 12, in main\n    s3.put_object(Bucket=b, Key=k, Body=f)\n'.repeat(8)}botocore.exceptions.ClientError: An error occurred (RequestTimeTooSkewed) when calling the PutObject operation: The difference between the request time and the current time is too large.`,
    leads: /^\/codes\/RequestTimeTooSkewed\//,
  },
  {
    kind: 'an error without a code',
    text: 'botocore.exceptions.NoCredentialsError: Unable to locate credentials',
    leads: /^\/topics\/[\w-]+\//,
  },
  {
    kind: 'a line of a browser',
    text: "Access to fetch at 'https://bucket.s3.amazonaws.com/a.json' from origin 'https://example.org' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    leads: /^\/topics\/[\w-]+\//,
  },
];

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
]) {
  for (const { kind, text, leads } of pastes) {
    test(`after a paste of ${kind} the answer stands on the first screen, ${viewport.width} pixels wide`, async ({
      looking,
    }) => {
      await looking.setViewportSize(viewport);
      await looking.goto('/');
      await looking.locator('textarea').fill(text);
      const card = looking.locator('[data-search-results] .answer');
      const way = card.locator('h2 a');
      await expect(way).toHaveAttribute('href', leads);
      const href = (await way.getAttribute('href')) ?? '';
      // Of a code the card is whole when it leads on by a button.
      if (href.startsWith('/codes/')) await expect(card.locator('.button.go')).toBeVisible();
      if (href.includes('#seen-')) await expect(card.locator('.todo strong')).not.toBeEmpty();
      const says = card.locator('.todo, .summary').filter({ visible: true }).first();
      await expect(says).not.toBeEmpty();
      await expect(says).toBeInViewport({ ratio: 1 });
      // The way to the case: the title leads there, and the button below it.
      await expect(way).toBeInViewport({ ratio: 1 });
    });
  }
}
