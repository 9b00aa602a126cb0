import { amazon, sides } from '../../domain/lists/pair.ts';
import { wordingVerdict } from '../../domain/lists/wording-verdict.ts';
import type { Reading } from '../../domain/search/index.ts';
import { urls } from '../addresses/urls.ts';
import type { CodeFile } from './code-file.ts';
import { meaningOn, senderInWords } from './meaning-on.ts';
import { sentAtInWords } from './sent-at-words.ts';
import { withoutPage } from './without-page.ts';

/** One thing that the box understood from a paste: its name and its value, as plain text. */
export interface ReadingRow {
  label: string;
  value: string;
  /** Where more is said of it. */
  href?: string;
  /** What tools may rely on: names and values of `data-` attributes. */
  hooks?: Readonly<Record<string, string>>;
}

const verdictWords = {
  identical: 'the same words as',
  cosmetic: 'other letter case or punctuation than',
  different: 'other words than',
} as const;

/**
 * What was read, in the order in which a reader looks for it.
 * @param code what is known of the first answer's code
 * @param timeZone the reader's, as `Europe/Berlin`
 */
export function readingRows(
  reading: Reading,
  code: CodeFile | undefined,
  timeZone: string,
): ReadingRow[] {
  const { status, message, resource, requestId, hostId, client, unexplained } = reading;
  const rows: ReadingRow[] = [
    ...senderRows(reading, code),
    ...sentRows(reading, timeZone),
    ...textRow('Code', reading.code),
    ...textRow('No page', unexplained && withoutPage(unexplained, reading.hasIt ?? [])),
    ...textRow('Status', status?.toString()),
    ...textRow('Message', message),
    ...textRow('No message', silenceInWords(reading)),
    ...textRow('Against the lists', message && againstLists(message, reading, code)),
    ...textRow('Resource', resource),
    ...textRow('Request id', requestId),
    ...textRow('Host id', hostId),
    ...textRow('Printed by', client),
  ];
  return rows;
}

const textRow = (label: string, value: string | undefined): ReadingRow[] =>
  value ? [{ label, value }] : [];

function senderRows({ sender }: Reading, code: CodeFile | undefined): ReadingRow[] {
  if (!sender) return [];
  const { id, certainty, sign } = sender;
  const meaning = code && meaningOn(sender, code);
  return [
    {
      label: 'Sent by',
      value: `${senderInWords(sender)}: ${sign}`,
      href: urls.system(id),
      hooks: { sender: id, senderCertainty: certainty },
    },
    ...textRow(`On ${meaning?.name}`, meaning?.means),
  ];
}

function sentRows({ sentAt }: Reading, timeZone: string): ReadingRow[] {
  if (!sentAt) return [];
  const wrong =
    sentAt.farFrom === undefined
      ? ''
      : ` The text itself is of ${sentAt.farFrom}: the clock of one of the two is wrong.`;
  const value = `${sentAtInWords(sentAt, timeZone)}. ${sentAt.says}${wrong}`;
  return [{ label: 'Sent at', value, hooks: { sentAt: sentAt.time } }];
}

function silenceInWords({ silence }: Reading): string | undefined {
  if (!silence) return undefined;
  const { word, systems } = silence;
  const known = systems.length === 0 ? '' : `; ${systems.join(', ')} are known to do so`;
  return `the server sent none, and the client printed “${word}”${known}`;
}

/** How the message differs from each list's wording, where the code stands in the text itself. */
function againstLists(
  message: string,
  reading: Reading,
  code: CodeFile | undefined,
): string | undefined {
  if (!code || reading.code !== reading.clues?.code) return undefined;
  const parts = sides.flatMap(({ id, listName }) => {
    const wording = code.wordings[id];
    if (wording !== undefined) {
      return `${verdictWords[wordingVerdict(message, wording)]} ${listName}`;
    }
    // The compared copy is of 2019: that it lacks the code says nothing of Amazon's list of today.
    return id === amazon && code.isOnAmazonsList ? [] : `not in ${listName}`;
  });
  return parts.join('; ');
}
