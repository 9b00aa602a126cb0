import { guessSystem, type SystemGuess } from '../guess-system';
import { maskSecrets } from '../mask-secrets';
import type { Answered } from '../resolver/answers';
import type { Knowledge } from '../resolver/knowledge';
import { type LexiconEntry, messageOf } from '../resolver/lexicon';
import { matchSituation, type SituationSigns } from '../situation';
import { guessClient } from './client';
import { readFields } from './fields';

/** What a pasted text contains. Texts are masked: keys, tokens and addresses are gone from them. */
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
  /** The system that most likely sent the error. */
  system: SystemGuess;
  /** The recorded reply that the text is like: `index` counts in the code's `seen`. */
  situation?: { code: string; index: number };
}

/** Longer texts than a reader wants to see again are cut. */
const longestShown = 600;

/** Reads a text that holds more than a name; `null` for what is only typed. */
export function readPastedError(
  { answers, input: { text, statuses, slots } }: Answered,
  { entries }: Knowledge,
): Reading | null {
  const ends = endsOf(text);
  const fields = readFields(ends);
  const status = statuses.findLast(({ sure }) => sure)?.number;
  const client = guessClient(ends);
  const system = guessSystem({ text: ends, ...fields });
  const isTyped =
    Object.keys(fields).length === 0 && !client && (status === undefined || text.length < 40);
  if (isTyped) return null;
  const first = answers.find(({ kind }) => kind === 'code')?.code;
  const isCodeRead = answers[0]?.kind === 'code';
  const printed = slots.findLast(({ strict, value }) => strict && /[a-z]/i.test(value));
  const code = printed?.value ?? (isCodeRead ? first : undefined);
  const index =
    first && isCodeRead
      ? matchSituation(recorded(entries.get(first)), {
          text: ends,
          system: system.id,
          status,
          ...fields,
        })
      : undefined;
  return {
    ...(code && { code: shown(code) }),
    ...(status !== undefined && { status }),
    ...(fields.message && { message: shown(fields.message) }),
    ...(fields.resource && { resource: shown(fields.resource) }),
    ...(fields.requestId && { requestId: shown(fields.requestId) }),
    ...(fields.hostId && { hostId: fields.hostId.slice(0, 200) }),
    ...(client && { client }),
    system,
    ...(first && index !== undefined && { situation: { code: first, index } }),
  };
}

function recorded(entry: LexiconEntry | undefined): SituationSigns[] {
  return (entry?.seen ?? []).map((sighting) => {
    const message = entry && messageOf(sighting, entry);
    return { ...sighting, ...(message !== undefined && { message }) };
  });
}

/** What a long log is about stands where it begins or ends. */
function endsOf(text: string): string {
  return text.length <= 40_000 ? text : `${text.slice(0, 10_000)}\n${text.slice(-30_000)}`;
}

function shown(text: string): string {
  const masked = maskSecrets(text);
  return masked.length > longestShown ? `${masked.slice(0, longestShown)}…` : masked;
}
