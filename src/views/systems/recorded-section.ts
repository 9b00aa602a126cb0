import type { Catalogue } from '../../domain/catalogue.ts';
import {
  type ClientRecord,
  errorIn,
  type RecordedReply,
  type Recording,
  type SituationRecord,
} from '../../domain/systems/recording.ts';
import { parseQuotedText, type QuotedSegment } from '../../domain/text/inline-text.ts';
import { urls } from '../addresses/urls.ts';
import { type ClientLink, clientLink } from '../clients/client-link.ts';

/** A reply of a server to what was done. */
export interface RecordedOutcome {
  /** The number. */
  status: string;
  /** The code, with the address of its page where it has one. */
  code: { code: string; href: string | undefined } | undefined;
  /** What came in the place of a code. */
  instead: string;
  message: QuotedSegment[] | undefined;
  /** Who alone got it; none where it is the reply to the plain request. */
  only: ClientLink[];
}

/** What was done, with every error that came of it. */
export interface RecordedSituation {
  id: string;
  what: string;
  outcomes: RecordedOutcome[];
  /** What clients printed, where that is more or other than the reply. */
  prints: { client: ClientLink; text: QuotedSegment[] }[];
}

/** What a server was recorded to answer, for the page of its system. */
export interface RecordedView {
  day: string;
  server: string;
  /** Each as it calls itself, with its version. */
  clients: ClientLink[];
  situations: RecordedSituation[];
  leftOut: Recording['leftOut'];
  /** The whole record as data. */
  data: string;
}

export function recordedView(recording: Recording, catalogue: Catalogue): RecordedView {
  return {
    day: inWords(recording.recorded),
    server: recording.server,
    clients: Object.entries(recording.clients).map(([id, name]) => ({
      ...clientLink(id, catalogue),
      name,
    })),
    situations: recording.situations.map((situation) => recordedSituation(situation, catalogue)),
    leftOut: recording.leftOut,
    data: urls.recordingsJson(),
  };
}

function recordedSituation(
  { id, what, replies, results }: SituationRecord,
  catalogue: Catalogue,
): RecordedSituation {
  // The first client is the one that sends just what the situation says.
  const plain = replies[results[0]?.got.at(-1) ?? 0];
  const shown = [...(plain ? [plain] : []), ...replies.filter(isError)];
  const kinds = new Map(shown.map((reply) => [kindOf(reply), reply]));
  const gotIt = ({ got }: ClientRecord, kind: string): boolean =>
    got.some((place) => replies[place] !== undefined && kindOf(replies[place]) === kind);
  return {
    id,
    what,
    outcomes: [...kinds].map(([kind, reply]) => ({
      ...outcome(reply, catalogue),
      only:
        plain && kind === kindOf(plain)
          ? []
          : results
              .filter((result) => gotIt(result, kind))
              .map(({ client }) => clientLink(client, catalogue)),
    })),
    prints: replies.some(isError)
      ? results
          .filter(({ prints }) => !replies.some(({ body }) => body !== '' && body === prints))
          .map(({ client, exit, prints }) => ({
            client: clientLink(client, catalogue),
            text: prints === '' ? silence(exit) : parseQuotedText(prints),
          }))
      : [],
  };
}

function silence(exit: number | undefined): QuotedSegment[] {
  return [
    { text: exit === undefined ? 'nothing' : `nothing, and ends with ${exit}`, varies: true },
  ];
}

function isError({ status }: RecordedReply): boolean {
  return Number(status.slice(0, 3)) >= 400;
}

/** Replies of a kind say the same to their reader. */
function kindOf(reply: RecordedReply): string {
  const { code, message } = errorIn(reply);
  return [reply.status, code, message, isError(reply) && reply.body === ''].join('\n');
}

function outcome(reply: RecordedReply, catalogue: Catalogue): Omit<RecordedOutcome, 'only'> {
  const { code, message } = errorIn(reply);
  const page = code === undefined ? undefined : catalogue.pageOf(code);
  return {
    status: reply.status.slice(0, 3),
    code: code === undefined ? undefined : { code, href: page && urls.code(page.code) },
    instead: insteadOfCode(reply),
    message: message === undefined ? undefined : parseQuotedText(message),
  };
}

function insteadOfCode(reply: RecordedReply): string {
  if (!isError(reply)) return 'no error';
  if (reply.body === '') return 'no body';
  return /^\s*<html/i.test(reply.body) ? 'a page in HTML' : 'no code';
}

/** A day as people write it, as in “30 November 2026”. */
function inWords(day: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(day));
}
