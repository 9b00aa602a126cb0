import type { Outcome } from './report/results.ts';
import type { Workbench } from './workbench.ts';

/** Which of the two that are compared. */
export type SiteName = 'ours' | 'Starlight';

/** A part of the benchmark, which can be run alone. */
export interface Part {
  /** What it is called on the command line. */
  name: string;
  title: string;
  /** @throws one sentence when nothing of it could be measured */
  measure: (bench: Workbench) => Promise<Pick<Outcome, 'tables' | 'failures'>>;
}

/** What an error says, in one line. */
export function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .slice(0, 400);
}
