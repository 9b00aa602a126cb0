import type { ErrorCode } from '../../domain/content/error-code.ts';
import { retryAdvices } from '../../domain/content/retry.ts';
import { sides } from '../../domain/lists/pair.ts';
import { urls } from '../addresses/urls.ts';
import { plainText } from '../text/prose.ts';
import { amazonTodayInShort } from './amazon-today.ts';

/** A block to paste into a support ticket. Its Markdown is made of the text, see `ticketMarkdown`. */
export interface Ticket {
  text: string;
  link: string;
}

/** Says what the block is for. */
export const ticketUse =
  'For a support ticket: what the error is, and what to ask the sender for. Replace the blanks, and remove keys and tokens first.';

/** What support must ask for, as blanks to fill in. */
export const ticketQuestions = [
  'Operation and key or item:',
  'Time (UTC):',
  'Client and version:',
  'Request id (x-amz-request-id, <RequestId>):',
  'Host id (x-amz-id-2, <HostId>), Amazon only:',
  'Whole <Resource>, Internet Archive only:',
];

/**
 * @param site the canonical address of the site: a ticket is read elsewhere
 * @param asOf the day of what it says
 */
export function ticketFor(code: ErrorCode, site: URL, asOf: string): Ticket {
  const link = new URL(urls.code(code.code), site).href;
  const rows = sides.map(({ id, listName }) => {
    const listed = code.listed[id];
    const name = listName.charAt(0).toUpperCase() + listName.slice(1);
    return listed ? `${name}: ${listed.status}: ${listed.wording}` : `${name}: not in this list`;
  });
  const today = `Amazon’s current list: ${amazonTodayInShort(code)}`;
  const { advice, reason = '' } = code.retry;
  const retry = `Retry: ${retryAdvices[advice].label}. ${plainText(reason)}`.trim();
  const facts = [plainText(code.summary), ...rows, today, retry, `As of ${asOf}`];
  return {
    link,
    text: [`S3 error ${code.code}`, ...facts, link, '', ...ticketQuestions].join('\n'),
  };
}
