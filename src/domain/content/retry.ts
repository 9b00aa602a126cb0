/** What to do about trying again, with the words shown to readers. */
export const retryAdvices = {
  retry: {
    label: 'Yes, with back-off',
    meaning:
      'The same request can succeed later: pause, lengthen the pause each time, give up after a few tries.',
  },
  'fix-first': {
    label: 'Only after a fix',
    meaning: 'The same request fails the same way: change what the page names, then send it again.',
  },
  follow: {
    label: 'Follow the redirect',
    meaning: 'Send the request again to the address that the reply gives.',
  },
  depends: {
    label: 'Depends on the cause',
    meaning: 'Some causes pass by themselves and some never do: find yours below first.',
  },
  no: {
    label: 'No',
    meaning: 'Nothing is left to try: the reply is final, or what you wanted is already so.',
  },
} as const satisfies Record<string, { label: string; meaning: string }>;

export type RetryAdvice = keyof typeof retryAdvices;

export const retryAdviceIds = Object.keys(retryAdvices) as [RetryAdvice, ...RetryAdvice[]];

/**
 * The automatic retries whose source code was read, each naming what it covers.
 * `source` is the id of an entry in `content/sources`.
 */
export const automaticRetries = {
  'botocore-legacy': {
    name: 'boto3 and AWS CLI v1 (botocore, legacy mode)',
    source: 'botocore-retry-json',
  },
  'botocore-standard': {
    name: 'AWS CLI v2 (botocore, standard mode)',
    source: 'botocore-standard-py',
  },
  'js-v3': {
    name: 'AWS SDK for JavaScript v3',
    source: 'smithy-typescript-service-error-classification',
  },
  'go-v2': { name: 'AWS SDK for Go v2', source: 'go-v2-retry-standard' },
  'java-v2': { name: 'AWS SDK for Java v2', source: 'aws-sdk-java-v2-awserrorcode-java' },
  rust: { name: 'AWS SDK for Rust', source: 'smithy-rs-classifiers-rs' },
  'minio-go': { name: 'minio-go', source: 'minio-go-retry-go' },
  'aws-c-s3': { name: 'aws-c-s3 (the C runtime of newer SDKs)', source: 'aws-c-s3-s3-util-c' },
} as const satisfies Record<string, { name: string; source: string }>;

export type AutomaticRetry = keyof typeof automaticRetries;

export const automaticRetryIds = Object.keys(automaticRetries) as [
  AutomaticRetry,
  ...AutomaticRetry[],
];
