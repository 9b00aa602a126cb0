import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { circumstancesSchema } from './circumstances.ts';
import { tableSchema } from './table.ts';

const outcomeSchema = z.strictObject({
  measured: circumstancesSchema,
  tables: z.array(tableSchema),
  /** A sentence for each thing that could not be measured. */
  failures: z.array(z.string()),
});

const resultsSchema = z.record(z.string(), outcomeSchema);

/** What one part has measured, or why it has not. */
export type Outcome = z.infer<typeof outcomeSchema>;
/** The latest outcome of each part, by its name. */
export type Results = z.infer<typeof resultsSchema>;

/**
 * The results of earlier runs; none when there is no file yet.
 * @throws when the file holds something else
 */
export function readResults(file: string): Results {
  if (!existsSync(file)) return {};
  const read = resultsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  throw new Error(`${file} holds no results: delete it. ${z.prettifyError(read.error)}`);
}

/** Keeps results for the next run; the results of parts that were not run stay. */
export function writeResults(file: string, results: Results): void {
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}
