import { z } from 'astro/zod';

const cited = z.array(z.strictObject({ id: z.string(), shows: z.string().min(1) })).default([]);

/** The front matter of `content/systems/{system}.mdx`; the body is the page's prose. */
export const systemProseSchema = z.strictObject({
  summary: z.string().min(1),
  about: z.string().min(1),
  /** Signs by which a reply is known as this system's. */
  recognise: z.array(
    z.strictObject({
      sign: z.string().min(1),
      example: z.string().min(1).optional(),
      certainty: z.enum(['strong', 'weak']),
      sources: z.array(z.string()).min(1),
    }),
  ),
  /** The server's own source code, where it was published: what it could send then. */
  publishedSource: z
    .strictObject({
      source: z.string(),
      date: z.string(),
      raises: z.array(z.string()),
      cannotSend: z.array(z.string()),
    })
    .optional(),
  sources: cited,
});

/** The front matter of `content/statuses/{nnn}.mdx`; the body holds first checks. */
export const statusProseSchema = z.strictObject({
  phrase: z.string().min(1),
  summary: z.string().min(1),
  /** What to do when the status is all there is. */
  withoutBody: z.string().min(1),
  sources: cited,
});

export type SystemProse = z.infer<typeof systemProseSchema>;
export type StatusProse = z.infer<typeof statusProseSchema>;
