import type { ErrorCode } from './error-code.ts';

/** Where on a code's page which source is cited. */
export interface Citation {
  field: string;
  source: string;
}

/** Every citation on a code's page, in the order of the page. */
export function codeCitations(code: ErrorCode): Citation[] {
  const at = (field: string, sources: readonly string[] | undefined): Citation[] =>
    (sources ?? []).map((source) => ({ field, source }));
  return [
    ...code.seen.flatMap((sighting, index) => at(`seen.${index}`, sighting.sources)),
    ...code.causes.flatMap((cause) => at(`cause "${cause.title}"`, cause.sources)),
    ...at('retry', code.retry.sources),
    ...code.clientNotes.flatMap((note, index) => at(`clientNotes.${index}`, note.sources)),
    ...code.confusedWith.flatMap((other, index) => at(`confusedWith.${index}`, other.sources)),
    ...code.elsewhere.flatMap((entry, index) => at(`elsewhere.${index}`, entry.sources)),
  ];
}
