import type { Reading } from '../../domain/search/index.ts';

type SentAt = NonNullable<Reading['sentAt']>;

/** The moment in UTC and, where that is another, in the reader's zone. */
export function sentAtInWords({ time, certainty }: SentAt, timeZone: string): string {
  const utc = `${time.replace('T', ' ').replace('Z', '')} UTC`;
  const local = timeZone === 'UTC' ? '' : ` (${inZone(time, timeZone)})`;
  return `${certainty === 'certain' ? '' : 'probably '}${utc}${local}`;
}

function inZone(time: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  });
  return format.format(new Date(time));
}
