/** One thing that a reader's report says by itself. */
export interface ReportedFact {
  label: string;
  value: string;
}

/** What of a reading may be reported: nothing by which a request, a bucket or a person is known. */
export const reportable: ReadonlySet<string> = new Set([
  'Sent by',
  'Code',
  'No page',
  'Status',
  'No message',
  'Printed by',
]);

/**
 * Where readers say that something did not help, as the site's operator set it.
 * @param configured a mail address as `mailto:…`, or the form of a repository's issues, which takes
 *   `title` and `body`; empty where there is none
 * @throws when it is neither
 */
export function feedbackAddress(configured: string | undefined): string | undefined {
  if (!configured) return undefined;
  if (!/^(?:mailto:|https:\/\/)\S+$/.test(configured)) {
    throw new Error(
      `FEEDBACK_ADDRESS must begin with mailto: or https://, not be "${configured}".`,
    );
  }
  return configured;
}

/**
 * A link that opens the reader's mail or a form with a report begun. Nothing is sent by it.
 * @param address from `feedbackAddress`
 * @param about what did not help: a code, or the title of an answer
 */
export function feedbackLink(
  address: string,
  about: string,
  facts: readonly ReportedFact[],
): string {
  const title = `${about}: this did not help`;
  const body = [
    ...facts.map(({ label, value }) => `${label}: ${value}`),
    '',
    'What is missing or wrong (leave keys, names of buckets and addresses out):',
    '',
  ].join('\n');
  const names = address.startsWith('mailto:') ? ['subject', 'body'] : ['title', 'body'];
  const query = [title, body]
    .map((text, index) => `${names[index]}=${encodeURIComponent(text)}`)
    .join('&');
  return `${address}${address.includes('?') ? '&' : '?'}${query}`;
}
