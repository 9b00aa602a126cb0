import type { ErrorCode } from '../domain/error-code';
import { retryAdvices } from '../domain/retry';
import { systems } from '../domain/systems';
import { plainText } from './prose';
import { urls } from './urls';

/** A block to paste into a support ticket, in three forms. */
export interface Ticket {
  text: string;
  markdown: string;
  link: string;
}

/** What support must ask for, as blanks to fill in. */
const questions = [
  'Operation and key or item:',
  'Time (UTC):',
  'Client and version:',
  'Request id (x-amz-request-id, <RequestId>):',
  'Host id (x-amz-id-2, <HostId>), Amazon only:',
  'Whole <Resource>, Internet Archive only:',
];

export function ticketFor(code: ErrorCode, site: URL): Ticket {
  const link = new URL(urls.code(code.code), site).href;
  const rows = systems.map(({ id, listName }) => {
    const listed = code.listed[id];
    const name = listName.charAt(0).toUpperCase() + listName.slice(1);
    return listed ? `${name}: ${listed.status}: ${listed.wording}` : `${name}: not in this list`;
  });
  const summary = plainText(code.summary);
  const retry = `Retry: ${retryAdvices[code.retry.advice].label}. ${plainText(code.retry.reason)}`;
  return {
    link,
    text: [`S3 error ${code.code}`, summary, ...rows, retry, link, '', ...questions].join('\n'),
    markdown: [
      `**[${code.code}](${link})**: ${summary}`,
      '',
      ...[...rows, retry].map((row) => `- ${row}`),
      '',
      ...questions.map((question) => `- ${question.replaceAll('<', '\\<')}`),
    ].join('\n'),
  };
}
