import { z } from 'astro/zod';
import { codePlace } from '../text/code-place.ts';
import { pattern } from '../text/pattern.ts';
import { citations, prose, sentence, shownSources, summaryText, verbatim } from '../text/schema.ts';
import { retryModeSchema } from './retry-mode.ts';

/** The kinds of client, in the words that readers see. */
export const clientKinds = {
  sdk: 'an SDK',
  library: 'a library',
  program: 'a program',
  browser: 'a browser',
} as const;

export type ClientKind = keyof typeof clientKinds;

const kindIds = Object.keys(clientKinds) as [ClientKind, ...ClientKind[]];

/** A sign by which the output of a client is known. */
const outputSign = z.strictObject({
  pattern,
  ignoreCase: z.literal(true).optional(),
  /** Set where others can print the same, so that every other client is thought of first. */
  weak: z.literal(true).optional(),
  /** A piece of its output that has the sign. */
  example: verbatim,
});

/** A line that the client prints for an error reply. */
const printedLine = z.strictObject({
  /** As printed; `{code}`, `{message}`, `{status}`, `{phrase}` and further names stand for what varies. */
  text: verbatim,
  /** The release, command or kind of reply that it belongs to, where there are several lines. */
  when: prose.optional(),
  /** Says where the code stands, when it is not plain to see. */
  remark: sentence.optional(),
  sources: citations.optional(),
});

/** The front matter of `content/clients/{id}.mdx`; the body is the page's prose. */
export const clientSchema = z.strictObject({
  /** As its users call it. */
  name: prose,
  kind: z.enum(kindIds),
  /** The language that one programs it in; absent for a program. */
  language: prose.optional(),
  summary: summaryText,
  /** Clients whose lines it prints, with something of its own around them. */
  passesOn: z.array(z.string()).default([]),
  signs: z.array(outputSign).default([]),
  prints: z.array(printedLine).default([]),
  /** What of its output only a text about S3 has, in any letter case. */
  speaksOfS3: z.array(pattern).default([]),
  /** What of its output a text about any service of Amazon has as well, in any letter case. */
  speaksOfAmazon: z.array(pattern).default([]),
  /** People use it with servers of all kinds: what it prints does not speak of S3. */
  anyServer: z.literal(true).optional(),
  /**
   * Where it names the service or the operation that failed: the pattern's one group is the name.
   * Where the name is none of `ours`, in any letter case, the error is another service's; it reaches
   * to the ends of the line, or of the reply.
   */
  serviceAt: z
    .array(
      z.strictObject({ pattern, ours: pattern, reach: z.enum(['line', 'reply']).default('line') }),
    )
    .default([]),
  codeAt: z.array(codePlace).default([]),
  /**
   * Where the message stands: the first group is the message; a second one, where there is one, is
   * the resource. Every repetition is bounded.
   */
  messageAt: z.array(z.strictObject({ pattern })).default([]),
  /** The modes in which it repeats requests by itself, as its source code was read. */
  retries: z.array(retryModeSchema).default([]),
  /** Its own names for errors that no server sends. */
  ownNames: z
    .array(z.strictObject({ name: prose, means: sentence, sources: citations }))
    .default([]),
  /** What makes it show more, as something that can be copied. */
  showMore: z
    .array(
      z.strictObject({
        language: z.string().regex(/^[a-z]+$/),
        text: verbatim,
        shows: sentence,
        sources: citations.optional(),
      }),
    )
    .default([]),
  /** Where the ids of a request are found. */
  requestId: sentence.optional(),
  sources: shownSources,
});

export type PrintedLine = z.infer<typeof printedLine>;
export type OutputSign = z.infer<typeof outputSign>;

/** A program or a library that talks to S3 and shows its errors. */
export interface Client extends z.infer<typeof clientSchema> {
  /** The name of its file. */
  id: string;
}
