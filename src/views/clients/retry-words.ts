import type { Catalogue } from '../../domain/catalogue.ts';
import type { RetryMode } from '../../domain/clients/retry-mode.ts';
import { urls } from '../addresses/urls.ts';
import { type ProseSegment, prose } from '../text/prose.ts';

/** What a retry mode repeats, ready to print. */
export interface RetryModeView {
  name: string;
  /** "5, the first included"; absent where the number was not read. */
  attempts: string | undefined;
  statuses: { number: number; href: string | undefined }[];
  codes: { code: string; href: string }[];
  note: ProseSegment[] | undefined;
  /** Where its rules were read. */
  source: { title: string; url: string };
}

/** A retry mode, with links to the statuses and codes that have a page. */
export function retryModeView(mode: RetryMode, catalogue: Catalogue): RetryModeView {
  const numbers = catalogue.statusNumbers();
  const { title, url } = catalogue.source(mode.source);
  return {
    name: mode.name,
    attempts: mode.attempts === undefined ? undefined : `${mode.attempts}`,
    statuses: mode.statuses.map((number) => ({
      number,
      href: numbers.includes(number) ? urls.status(number) : undefined,
    })),
    codes: mode.codes.flatMap((name) => {
      const page = catalogue.pageOf(name);
      return page ? [{ code: name, href: urls.code(page.code) }] : [];
    }),
    note: mode.note === undefined ? undefined : prose(mode.note, catalogue),
    source: { title, url },
  };
}
