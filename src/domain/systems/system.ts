import { z } from 'astro/zod';
import type { Cause } from '../content/cause.ts';
import { statusSchema } from '../lists/status-schema.ts';
import { codePlace } from '../text/code-place.ts';
import { pattern } from '../text/pattern.ts';
import {
  citations,
  partialDate,
  prose,
  sentence,
  shownSources,
  summaryText,
  verbatim,
} from '../text/schema.ts';
import type { Recording } from './recording.ts';

/** A sign by which a reply is known as a system's. */
export const signSchema = z.strictObject({
  /** Which part of a reply it is looked for in; headers are read as `name: value`, in any case. */
  where: z.enum(['header', 'hostId', 'requestId', 'body', 'message']),
  pattern,
  /** `certain` only where no other system is known to send the same. */
  certainty: z.enum(['certain', 'likely']),
  /** The sign in words. */
  sign: prose,
  /** A short string that has it. */
  example: verbatim.optional(),
  sources: citations,
});

/** How a request id carries the time at which the server made it. */
export const requestIdTimeSchema = z.strictObject({
  /** Its one group is the part that is the time. */
  pattern,
  digits: z.enum(['hex', 'decimal', 'base64-hex']),
  unit: z.enum(['seconds', 'milliseconds', 'nanoseconds']),
  certainty: z.enum(['certain', 'likely']),
  /** Which part is the time, and which line of a log to look for. */
  says: sentence,
  sources: citations,
});

/** The kinds of system, in the words that readers see. */
export const systemKinds = {
  service: 'a service',
  server: 'server software',
  emulator: 'an emulator for tests',
} as const;

/** The front matter of `content/systems/{id}/about.mdx`; the body is the page's prose. */
export const systemSchema = z.strictObject({
  name: prose,
  /** For tables and tags. */
  shortName: prose,
  /** Two letters that stand for it where there is room for no more. */
  monogram: z.string().regex(/^[A-Z0-9]{2}$/, 'must be two capital letters or digits'),
  kind: z.enum(['service', 'server', 'emulator']),
  /** The system whose software it runs. */
  runs: z.string().optional(),
  summary: summaryText,
  /** What it is, and in what its errors differ from Amazon's. */
  about: sentence,
  /** Host names of its endpoints, as regular expressions. */
  hosts: z.array(pattern),
  signs: z.array(signSchema),
  /** What only a text about this system has, in any letter case, besides what signs and hosts tell. */
  speaksOfS3: z.array(pattern).default([]),
  /** What of its output a text about any service of Amazon has as well, in any letter case. */
  speaksOfAmazon: z.array(pattern).default([]),
  /** Its owner's names: he has other services too, whose errors are not these. In any letter case. */
  speaksOfHoster: z.array(pattern).default([]),
  /** Where, besides the body of a reply, the code of one of its errors stands. */
  codeAt: z.array(codePlace).default([]),
  /** The element in which it explains an error, where it is not the message. */
  explainsIn: z.literal('resource').optional(),
  /** A reply with what each of its parts tells; what varies stands in capitals, and a part may be empty. */
  anatomy: z
    .strictObject({
      title: prose,
      parts: z.array(z.strictObject({ name: verbatim, value: z.string(), says: sentence })).min(1),
    })
    .optional(),
  requestIdTime: requestIdTimeSchema.optional(),
  /** How it met the checksums that SDKs add since January 2025. */
  checksums: z.array(z.strictObject({ says: sentence, sources: citations })).default([]),
  sources: shownSources,
});

const numberedStatus = z.union([z.number().int(), statusSchema]);

/** `content/systems/{id}/sends.yaml`: the codes and sentences that its source code or its maker's list has. */
export const sendsSchema = z.strictObject({
  read: z.strictObject({
    /** The source that was read. */
    source: z.string(),
    version: prose.optional(),
    date: partialDate.optional(),
    /** Whether all of it was read: only then does a missing code say that it is not there. */
    whole: z.boolean(),
    /** The program's own table, or the list that its maker documents. */
    kind: z.enum(['source', 'documented']),
  }),
  /** By code: the status, or several, or that the code is defined and never raised. */
  codes: z.record(
    z.string(),
    z.union([numberedStatus, z.array(numberedStatus).min(1), z.literal('never raised')]),
  ),
  /** Sentences of its own, which neither Amazon nor another system has; `{name}` for what varies. */
  says: z
    .array(z.strictObject({ source: z.string(), sentences: z.array(verbatim).min(1) }))
    .optional(),
});

export type Anatomy = NonNullable<z.infer<typeof systemSchema>['anatomy']>;
export type Sign = z.infer<typeof signSchema>;
export type RequestIdTime = z.infer<typeof requestIdTimeSchema>;
export type Sends = z.infer<typeof sendsSchema>;

/** Who answers with S3 errors: a service, server software or an emulator. */
export interface System extends z.infer<typeof systemSchema> {
  /** The name of its folder. */
  id: string;
  /** The errors its users meet most, as the body explains them. */
  causes: readonly Cause[];
  sends: Sends | undefined;
  /** What a server of it was recorded to answer. */
  recording: Recording | undefined;
}
