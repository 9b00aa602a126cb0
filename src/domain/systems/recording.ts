import { z } from 'astro/zod';
import { prose, sentence } from '../text/schema.ts';

/** A reply as it came, with `{…}` for what another run would have otherwise. */
export const recordedReplySchema = z.strictObject({
  /** Method and path. */
  request: z.string().min(1),
  /** Number and phrase. */
  status: z.string().regex(/^[1-5]\d\d\b/, 'must begin with a status'),
  headers: z.array(z.string()),
  body: z.string(),
});

/** What one client got and showed in one situation. */
export const clientRecordSchema = z.strictObject({
  /** The name of a file of `content/clients`. */
  client: z.string(),
  /** What it ended with, where it is a program. */
  exit: z.number().int().optional(),
  prints: z.string(),
  /** The replies to its requests, in order: their places in the situation's list. */
  got: z.array(z.number().int().nonnegative()),
});

export const situationRecordSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case words joined by hyphens'),
  what: sentence,
  /** Each once, however many clients got it. */
  replies: z.array(recordedReplySchema).min(1),
  results: z.array(clientRecordSchema).min(1),
});

/** `content/systems/{id}/recorded.json`: what a server of it answered on a day, written by a program. */
export const recordingSchema = z.strictObject({
  /** What it calls itself, with its version. */
  server: prose,
  recorded: z.iso.date(),
  /** Client by id, as it calls itself with its version. */
  clients: z.record(z.string(), prose),
  /** Situations that it was not asked for. */
  leftOut: z.array(z.strictObject({ what: sentence, why: sentence })),
  situations: z.array(situationRecordSchema).min(1),
});

export type RecordedReply = z.infer<typeof recordedReplySchema>;
export type ClientRecord = z.infer<typeof clientRecordSchema>;
export type SituationRecord = z.infer<typeof situationRecordSchema>;
export type Recording = z.infer<typeof recordingSchema>;

/** The code and the message of a reply, where it has them. */
export function errorIn({ body }: RecordedReply): {
  code: string | undefined;
  message: string | undefined;
} {
  const element = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(body)?.[1];
  const message = element('Message');
  return {
    code: element('Code'),
    message: message === undefined ? undefined : withoutEntities(message),
  };
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  quot: '"',
};

function withoutEntities(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
    .replace(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity);
}
