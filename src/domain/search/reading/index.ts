import { endsOf } from '../../text/ends-of.ts';
import { maskSecrets } from '../../text/mask-secrets.ts';
import type { Answered } from '../answers.ts';
import { noSigns, type SignsFile } from '../known/signs-file.ts';
import { readStatuses } from '../read/http-status.ts';
import { guessClient } from './client.ts';
import { readFields } from './fields.ts';
import { isWrite } from './is-write.ts';
import { replyParts } from './reply-parts.ts';
import { readSender, type Sender } from './sender.ts';
import { readSentAt, type SentAt } from './sent-at.ts';
import { readSilence, type Silence } from './silence.ts';
import type { SituationClues } from './situation.ts';
import { whoseWords } from './whose-words.ts';

/**
 * What a pasted text contains, and nothing that does not stand in it. Texts are masked: keys, tokens
 * and addresses are gone from them.
 */
export interface Reading {
  /** As printed, which may be a name that no page is called. */
  code?: string;
  status?: number;
  message?: string;
  resource?: string;
  requestId?: string;
  hostId?: string;
  /** The program that most likely printed the text. */
  client?: string;
  /** The system that sent the error, where anything tells. */
  sender?: Sender;
  /** When it was sent, where the request id carries the time. */
  sentAt?: SentAt;
  /** Set where the server sent no message, and the client printed a word for it. */
  silence?: Silence;
  /** Set where the request that failed was a write. */
  isWrite?: true;
  /** The code that stands in the text and has no page here. */
  unexplained?: string;
  /** The systems whose list or source has that code; filled in by whoever has loaded them. */
  hasIt?: readonly string[];
  /** What decides which recorded reply of the code it is like. Not masked: never to be shown. */
  clues?: { code: string } & SituationClues;
}

/** Longer texts than a reader wants to see again are cut. */
const longestShown = 600;
/** What is shorter and has no part of a reply was typed. */
const shortest = 40;

/**
 * Reads a text that holds more than a name; `null` for what is only typed.
 * @param loadSigns gets the signs of systems and clients; asked only where the text can be a paste
 */
export async function readPastedError(
  answered: Answered,
  loadSigns: () => Promise<SignsFile | undefined>,
): Promise<Reading | null> {
  const { text, slots } = answered.input;
  const canBePaste = text.length >= shortest || slots.length > 0;
  const signs = canBePaste ? await loadSigns() : undefined;
  return readWith(answered, signs ?? noSigns);
}

function readWith(
  { answers, input: { text, slots, isForeign }, unexplained }: Answered,
  { systems: senders, clients }: SignsFile,
): Reading | null {
  // What a long log is about stands where it begins or ends.
  const ends = endsOf(text, 10_000, 30_000);
  const [first] = answers;
  const labelled = readFields(ends, clients.messageAt);
  // What was pasted by itself may be the text of `<Resource>` without its element.
  const isResource = first?.isExplanation && !labelled.resource && isOneLine(text);
  const fields = isResource ? { ...labelled, resource: text } : labelled;
  // The answers may not have needed them.
  const status = readStatuses(text, slots).findLast(({ sure }) => sure)?.number;
  const client = guessClient(ends, clients.signs);
  const printed = slots.findLast(
    ({ strict, value, at }) => strict && /[a-z]/i.test(value) && !isForeign(at),
  )?.value;
  const isBare = text.length < shortest || (status === undefined && printed === undefined);
  const isExplained = first?.evidence === 'message' || first?.evidence === 'part';
  if (Object.keys(fields).length === 0 && !client && isBare && !isExplained) return null;
  const code = printed ?? named(first?.code, text);
  const parts = replyParts(ends, fields, code);
  const sender = readSender(parts, senders);
  const sentAt = readSentAt(ends, parts.requestId, sender, senders);
  const silence = readSilence(fields.message, senders);
  return {
    ...(code && { code: shown(code) }),
    ...(status !== undefined && { status }),
    ...(fields.message && { message: shown(fields.message) }),
    ...(fields.resource && { resource: shown(fields.resource) }),
    ...(fields.requestId && { requestId: shown(fields.requestId) }),
    ...(fields.hostId && { hostId: fields.hostId.slice(0, 200) }),
    ...(client && { client }),
    ...(sender && { sender }),
    ...(sentAt && { sentAt }),
    ...(silence && { silence }),
    ...(isWrite(ends) && { isWrite: true as const }),
    ...(unexplained && { unexplained: shown(unexplained) }),
    ...(first?.code && {
      clues: {
        code: first.code,
        text: ends,
        systems: whoseWords(sender).map(({ id }) => id),
        status,
        ...fields,
      },
    }),
  };
}

const isOneLine = (text: string) => text.length < longestShown && !/[\n<>]/.test(text);

/** The answer's code, where it is spelled so in the text: a message may tell it as well. */
function named(code: string | undefined, text: string): string | undefined {
  return code !== undefined && text.includes(code) ? code : undefined;
}

function shown(text: string): string {
  const masked = maskSecrets(text);
  return masked.length > longestShown ? `${masked.slice(0, longestShown)}…` : masked;
}
