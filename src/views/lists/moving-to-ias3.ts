import { urls } from '../addresses/urls.ts';

/** Something to check before a tool that speaks to Amazon S3 is pointed at the Internet Archive. */
export interface MovingCheck {
  title: string;
  /** In our words; back-ticks mark code. What it rests on stands at the address. */
  what: string;
  href: string;
  /** What the address holds, as the text of the link. */
  leads: string;
}

const ias3 = (fragment: string) => urls.system('ias3', fragment);

/** Ten checks, in the order in which a request meets them. */
export const movingChecks = (): MovingCheck[] => [
  {
    title: 'Give it the endpoint, and no Region',
    what: 'Requests go to `s3.us.archive.org/ITEM/FILE` or `ITEM.s3.us.archive.org/FILE`. A bucket is an item of the Archive, a key is a file of it.',
    href: ias3('a-bucket-is-an-item'),
    leads: 'A bucket is an item',
  },
  {
    title: 'Sign with LOW or with version 2',
    what: 'No source shows signature version 4 to work. An unknown key and a header that cannot be read both end in `InvalidAccessKeyId`.',
    href: ias3('two-ways-to-sign'),
    leads: 'Two ways to sign',
  },
  {
    title: 'Take names that are free in the whole Archive',
    what: 'An identifier is never given out again, not even after its item has gone. A taken one is `BucketAlreadyExists`, somebody else’s is `AccessDenied`.',
    href: urls.code('BucketAlreadyExists'),
    leads: 'BucketAlreadyExists',
  },
  {
    title: 'Make the item with its first file',
    what: 'Send `x-archive-auto-make-bucket:1` with the upload; without it a new item is `NoSuchBucket`. Metadata travel in headers too.',
    href: ias3('the-special-headers-and-what-goes-wrong-without-them'),
    leads: 'The special headers',
  },
  {
    title: 'Read `<Resource>` before you act on an error',
    what: 'The message is the same for every cause of a code; the reason stands in `<Resource>`, where Amazon has a path. Choose no parser by the content type.',
    href: ias3('how-its-replies-look'),
    leads: 'How its replies look',
  },
  {
    title: 'Compare codes, never messages',
    what: 'Where both lists have a code, some words differ, and IAS3 sends codes that no list of Amazon’s has.',
    href: urls.difference('wording'),
    leads: 'Where the wording differs',
  },
  {
    title: 'Do not retry every 503',
    what: 'A full queue passes; the refusal of the spam filter comes back on every retry. Both are `SlowDown`, and only `<Resource>` tells them apart.',
    href: urls.code('SlowDown', 'seen'),
    leads: 'SlowDown: which one is yours?',
  },
  {
    title: 'Ask the queue before a long run',
    what: 'Limits count tasks, not requests: each file is one, each part of a multipart upload too. `check_limit` says whether there is room, and needs no secret.',
    href: ias3('ask-the-queue-first-check_limit'),
    leads: 'Ask the queue first',
  },
  {
    title: 'Wait for what you have uploaded',
    what: 'A successful PUT is queued, not stored: the file appears after minutes, under load after hours. A 404 until then is no loss.',
    href: urls.code('NoSuchKey'),
    leads: 'NoSuchKey',
  },
  {
    title: 'Do without what it ignores or refuses',
    what: 'Items cannot be deleted, ACLs are not real, `Range` is ignored, chunked transfer is 411. GET and HEAD are often sent on with 307: follow, and keep the old address.',
    href: ias3('what-it-ignores-refuses-or-does-otherwise'),
    leads: 'What it ignores, refuses or does otherwise',
  },
];
