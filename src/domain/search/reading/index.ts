import { guessSystem, type SystemGuess } from '../../systems/guess-system.ts';
import { maskSecrets } from '../../text/mask-secrets.ts';
import type { Answered } from '../answers.ts';
import { guessClient } from './client.ts';
import { readFields } from './fields.ts';
import type { SituationClues } from './situation.ts';

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
  /** What decides which recorded reply of the code it is like. Not masked: never to be shown. */
  clues?: { code: string } & SituationClues;
}

/** Longer texts than a reader wants to see again are cut. */
const longestShown = 600;

/** Reads a text that holds more than a name; `null` for what is only typed. */
export function readPastedError({
  answers,
  input: { text, statuses, slots },
}: Answered): Reading | null {
  const ends = endsOf(text);
  const fields = readFields(ends);
  const status = statuses.findLast(({ sure }) => sure)?.number;
  const client = guessClient(ends);
  const system = guessSystem({ text: ends, ...fields });
  const printed = slots.findLast(({ strict, value }) => strict && /[a-z]/i.test(value));
  const isShort = text.length < 40;
  const isBare = isShort || (status === undefined && printed === undefined);
  if (Object.keys(fields).length === 0 && !client && isBare) return null;
  const [first] = answers;
  const code = printed?.value ?? first?.code;
  return {
    ...(code && { code: shown(code) }),
    ...(status !== undefined && { status }),
    ...(fields.message && { message: shown(fields.message) }),
    ...(fields.resource && { resource: shown(fields.resource) }),
    ...(fields.requestId && { requestId: shown(fields.requestId) }),
    ...(fields.hostId && { hostId: fields.hostId.slice(0, 200) }),
    ...(client && { client }),
    system,
    ...(first?.code && {
      clues: { code: first.code, text: ends, system: system.id, status, ...fields },
    }),
  };
}

/** What a long log is about stands where it begins or ends. */
function endsOf(text: string): string {
  return text.length <= 40_000 ? text : `${text.slice(0, 10_000)}\n${text.slice(-30_000)}`;
}

function shown(text: string): string {
  const masked = maskSecrets(text);
  return masked.length > longestShown ? `${masked.slice(0, longestShown)}…` : masked;
}
