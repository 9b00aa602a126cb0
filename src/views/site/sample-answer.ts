import type { Catalogue } from '../../domain/catalogue.ts';
import { urls } from '../addresses/urls.ts';
import type { Fact } from '../code/facts.ts';
import { retryFact } from '../code/facts.ts';
import { type SeenEntry, seenBlocks } from '../code/seen-section.ts';
import { statusNumbersOf } from '../families/code-line.ts';

/** What an answer of the box looks like: a recorded reply, and what to do about it. */
export interface SampleAnswer {
  code: string;
  /** Where the reply stands on the code's page. */
  href: string;
  facts: Fact[];
  entry: SeenEntry;
}

/** The first reply of the sample code that explains itself in `<Resource>`; `undefined` without one. */
export function sampleAnswer(catalogue: Catalogue): SampleAnswer | undefined {
  const { sample: sampleCode } = catalogue.home;
  if (!catalogue.hasCode(sampleCode)) return undefined;
  const code = catalogue.code(sampleCode);
  const entries = seenBlocks(code, catalogue, []).flatMap((block) => block.entries);
  const entry = entries.find(({ resource }) => resource);
  if (!entry) return undefined;
  const href = urls.code(sampleCode, entry.id);
  const advice = entry.retry?.advice ?? code.retry.advice;
  return {
    code: sampleCode,
    href,
    entry,
    facts: [
      { text: entry.status ?? statusNumbersOf(code).join(', '), href },
      { text: entry.sender.name, href },
      { text: retryFact(advice), href, retry: advice },
    ],
  };
}
