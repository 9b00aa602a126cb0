import type { Catalogue } from '../../domain/catalogue.ts';
import { urls } from '../addresses/urls.ts';
import { familiesByArea } from '../families/families-page.ts';
import { type CodeRow, codeRow } from '../lists/code-row.ts';
import type { Count } from '../lists/comparison-page.ts';
import { type SampleAnswer, sampleAnswer } from './sample-answer.ts';
import { type StatusLink, statusLinks } from './status-page.ts';

/** A text to try the box with, and where it leads without the box. */
export interface Example {
  name: string;
  href: string;
  /** What a terminal would have printed. */
  text: string;
}

export interface HomePage {
  examples: Example[];
  sample: SampleAnswer | undefined;
  statuses: StatusLink[];
  /** The codes that people meet most often, the most frequent first. */
  met: CodeRow[];
  /** The families of codes, by what one was doing. */
  areas: ReturnType<typeof familiesByArea>;
  numbers: Count[];
}

/**
 * Counted in the reports of people that the tests of the search hold, see
 * `tests/fixtures/pasted-errors`.
 */
const metMostOften = [
  'AccessDenied',
  'NoSuchKey',
  'SlowDown',
  'NoSuchBucket',
  'SignatureDoesNotMatch',
  'InvalidAccessKeyId',
  'RequestTimeTooSkewed',
  'ExpiredToken',
  'PermanentRedirect',
  'InvalidRequest',
  'EntityTooLarge',
  'InternalError',
];

/** What the home page leads to. */
export function homePage(catalogue: Catalogue): HomePage {
  const { codes, sourceGroups } = catalogue;
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    examples: examples(),
    sample: sampleAnswer(catalogue),
    statuses: statusLinks(catalogue),
    met: metMostOften
      .filter((code) => catalogue.hasCode(code))
      .map((code) => codeRow(catalogue.code(code), catalogue)),
    areas: familiesByArea(catalogue),
    numbers: [
      { value: codes.length, label: 'codes explained', href: urls.codes() },
      { value: sum(codes.map(({ seen }) => seen.length)), label: 'recorded replies' },
      { value: sum(codes.map(({ causes }) => causes.length)), label: 'causes, each with its fix' },
      {
        value: sum(sourceGroups.map(({ sources }) => sources.length)),
        label: 'sources',
        href: urls.sources(),
      },
    ],
  };
}

function examples(): Example[] {
  return [
    {
      name: '403 HeadObject',
      href: urls.status(403),
      text: 'fatal error: An error occurred (403) when calling the HeadObject operation: Forbidden',
    },
    {
      name: 'SlowDown, spam',
      href: urls.code('SlowDown'),
      text: "error uploading ep01.mp3 to my-podcast, 503 Server Error\n<?xml version='1.0' encoding='UTF-8'?>\n<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message><Resource>Your upload of my-podcast from username reader@example.org appears to be spam. If you believe this is a mistake, contact info@archive.org and include this entire message in your email.</Resource><RequestId>8a7d1c0e-9d2b-4c55-8a35-3f1d2c6b7e90</RequestId></Error>",
    },
    {
      name: 'a signature',
      href: urls.code('SignatureDoesNotMatch'),
      text: 'botocore.exceptions.ClientError: An error occurred (SignatureDoesNotMatch) when calling the PutObject operation: The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    },
    {
      name: 'no such bucket',
      href: urls.code('NoSuchBucket'),
      text: '<Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message><BucketName>logs-2026</BucketName><RequestId>4442587FB7D0A2F9</RequestId></Error>',
    },
  ];
}
