import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { type RetryAdvice, retryAdvices } from '../../domain/content/retry.ts';
import { urls } from '../addresses/urls.ts';
import { cited, type NumberedSource } from '../text/numbered-sources.ts';
import { type ProseSegment, prose } from '../text/prose.ts';

/** A client whose retry rules were read in its source code. */
interface ReadClient {
  name: string;
  /** Where its page says what it repeats. */
  href: string;
}

export interface RetryView {
  advice: RetryAdvice;
  label: string;
  meaning: string;
  /** Absent where the advice says it all. */
  reason: ProseSegment[] | undefined;
  note: ProseSegment[] | undefined;
  /** Clients that try this code again by themselves, and those that do not. */
  automatic: ReadClient[];
  notAutomatic: ReadClient[];
  sources: NumberedSource[];
}

/** Who tries again by itself, as sentences; one that leads to a list ends in it. */
export function automaticRetrySentences({ automatic, notAutomatic }: RetryView) {
  if (automatic.length === 0) return [{ lead: 'No SDK retries this by itself.', list: [] }];
  return [
    { lead: 'Retried automatically by ', list: automatic },
    { lead: 'Not by ', list: notAutomatic },
  ].filter(({ list }) => list.length > 0);
}

export function retryView(
  code: ErrorCode,
  catalogue: Catalogue,
  sources: readonly NumberedSource[],
): RetryView {
  const { advice, reason, note, retriedBy } = code.retry;
  const read = (retried: boolean): ReadClient[] =>
    catalogue.retryModes
      .filter(({ id }) => retriedBy.includes(id) === retried)
      .map(({ name, client }) => ({ name, href: urls.client(client, 'retries') }));
  return {
    advice,
    ...retryAdvices[advice],
    reason: reason === undefined ? undefined : prose(reason, catalogue, code.code),
    note: note ? prose(note, catalogue, code.code) : undefined,
    automatic: read(true),
    notAutomatic: read(false),
    sources: cited(sources, code.retry.sources),
  };
}
