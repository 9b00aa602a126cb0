/** What differs from run to run, with the word that stands for it in a record. */
const varying: readonly (readonly [RegExp, string])[] = [
  [/127\.0\.0\.1:\d+/g, '127.0.0.1:{port}'],
  [/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d \w{3} \d{4} \d\d:\d\d:\d\d (?:GMT|\+0000)/g, '{date}'],
  [/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '{time}'],
  [/\b\d{8}T\d{6}Z/g, '{time}'],
  [/\b\d{4}-\d\d-\d\d \d\d:\d\d\b/g, '{time}'],
  [/\b\d{8}(?=\/us-east-1\/)/g, '{day}'],
  [/\b\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d /g, ''],
  // Swift's; Ceph's has the instance and the zone behind it, and both again as the host id.
  [/\btx[0-9a-f]{21}-[0-9a-f]{10}(?:-[0-9a-f]+-default)?\b/g, '{request-id}'],
  [/\b[0-9a-f]{4}-default-default\b/g, '{host-id}'],
  [/\b[0-9A-F]{16}\b/g, '{request-id}'],
  [/\b[0-9a-f]{64}\b/g, '{signature or hash}'],
  [/(?<=Signature=|<SignatureProvided>)[0-9a-f]+/g, '{signature}'],
  [/(?:[0-9a-f]{2} )+[0-9a-f]{2}(?=<\/(?:StringToSign|CanonicalRequest)Bytes>)/g, '{bytes}'],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '{uuid}'],
  [/\/tmp\/[^\s:'"]*/g, '{file}'],
];

/** A text with a word in braces for everything that another run would have otherwise. */
export function constantText(text: string): string {
  return varying.reduce((result, [pattern, word]) => result.replace(pattern, word), text).trim();
}

const varyingHeaders: Readonly<Record<string, string>> = {
  date: '{date}',
  'last-modified': '{date}',
  'x-amz-request-id': '{request-id}',
  'x-amz-id-2': '{request-id}',
  'x-trans-id': '{request-id}',
  'x-openstack-request-id': '{request-id}',
};

/**
 * The headers of a reply as lines, in the order in which they came.
 * @param headers name and value in turn
 */
export function constantHeaders(headers: readonly string[]): string[] {
  return headers.flatMap((name, index) =>
    index % 2 === 0
      ? [`${name}: ${varyingHeaders[name.toLowerCase()] ?? constantText(headers[index + 1] ?? '')}`]
      : [],
  );
}
