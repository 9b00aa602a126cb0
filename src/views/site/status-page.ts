import type { Catalogue } from '../../domain/catalogue.ts';
import { statusName } from '../../domain/lists/status.ts';
import { urls } from '../addresses/urls.ts';
import { type CodeRow, codeRow } from '../lists/code-row.ts';
import { type NumberedSource, numberSources } from '../text/numbered-sources.ts';
import { type ProseSegment, prose } from '../text/prose.ts';

export interface StatusLink {
  name: string;
  /** For example "Not Found", or "Not stated". */
  phrase: string;
  /** For example "404 Not Found", or "Not stated". */
  label: string;
  href: string;
  summary: ProseSegment[];
  count: number;
}

export interface StatusPage extends StatusLink {
  title: string;
  withoutBody: ProseSegment[];
  rows: CodeRow[];
  /** Codes seen with this status on the wire though no list gives it to them. */
  seenOnly: CodeRow[];
  sources: NumberedSource[];
}

/** Every status that a list prints, in order, with how many codes carry it. */
export function statusLinks(catalogue: Catalogue): StatusLink[] {
  return catalogue.statusNumbers().map((number) => statusLink(number, catalogue));
}

export function statusPage(number: number | null, catalogue: Catalogue): StatusPage {
  const link = statusLink(number, catalogue);
  const prosePart = statusProse(number, catalogue);
  const listed = catalogue.withStatus(number);
  return {
    ...link,
    title: number === null ? 'Status not stated' : `Status ${link.label}`,
    withoutBody: prose(prosePart.withoutBody, catalogue),
    rows: listed.map((code) => codeRow(code, catalogue)),
    seenOnly: catalogue.codes
      .filter(
        (code) =>
          !listed.includes(code) &&
          code.seen.some(({ status }) => status?.startsWith(`${number} `)),
      )
      .map((code) => codeRow(code, catalogue)),
    sources: numberSources(prosePart.sources, catalogue),
  };
}

function statusLink(number: number | null, catalogue: Catalogue): StatusLink {
  const { phrase, summary } = statusProse(number, catalogue);
  return {
    name: statusName(number),
    phrase,
    label: number === null ? phrase : `${number} ${phrase}`,
    href: urls.status(number),
    summary: prose(summary, catalogue),
    count: catalogue.withStatus(number).length,
  };
}

function statusProse(number: number | null, catalogue: Catalogue) {
  const found = catalogue.statuses.get(statusName(number));
  if (!found) throw new Error(`There is no content/statuses/${statusName(number)}.mdx.`);
  return found;
}
