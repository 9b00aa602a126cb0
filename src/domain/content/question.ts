import { z } from 'astro/zod';
import { prose } from '../text/schema.ts';

/** A question with its answers: each leads to a next question, to what to do, or to codes. */
export interface Question {
  ask: string;
  answers: Answer[];
}

interface Answer {
  when: string;
  /** What it is then, or what to do. */
  what?: string | undefined;
  codes?: string[] | undefined;
  next?: Question | undefined;
}

const answerSchema: z.ZodType<Answer> = z.lazy(() =>
  z
    .strictObject({
      when: prose,
      what: prose.optional(),
      codes: z.array(z.string()).min(1).optional(),
      next: questionSchema.optional(),
    })
    .refine(
      ({ what, codes, next }) => (what ?? codes ?? next) !== undefined,
      'leads nowhere: it needs "what", "codes" or "next"',
    ),
);

/** One answer alone is no answer: there are two at least. */
export const questionSchema: z.ZodType<Question> = z.strictObject({
  ask: prose,
  answers: z.array(answerSchema).min(2),
});

/** The codes to which a question leads, those of its further questions too. */
export function codesOfQuestion({ answers }: Question): string[] {
  return answers.flatMap(({ codes = [], next }) => [
    ...codes,
    ...(next ? codesOfQuestion(next) : []),
  ]);
}
