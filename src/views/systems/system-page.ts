import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import type { Source } from '../../domain/content/source.ts';
import type { Side } from '../../domain/lists/pair.ts';
import { urls } from '../addresses/urls.ts';
import { seenId } from '../code/seen-id.ts';
import { type CodeRow, codeRow } from '../lists/code-row.ts';
import { cited, type NumberedSource, numberSources } from '../text/numbered-sources.ts';
import { type ProseSegment, prose } from '../text/prose.ts';

/** What is known of a listed code on the system itself. */
export interface CodeEvidence extends CodeRow {
  /** "seen", "raised in the source", "only in the list" or "cannot be sent". */
  evidence: string;
  /** Address of the first recorded reply, where there is one. */
  evidenceHref: string | undefined;
  wording: string | undefined;
  status: string | undefined;
}

export interface SystemPage {
  system: Side;
  summary: ProseSegment[];
  about: ProseSegment[];
  recognise: {
    sign: ProseSegment[];
    example: string | undefined;
    certainty: string;
    sources: NumberedSource[];
  }[];
  list: Source;
  /** Every code of its published list, as published, with what is known beside it. */
  listed: CodeEvidence[];
  /** Codes it was seen sending that its list does not have. */
  unlisted: CodeEvidence[];
  evidenceCounts: { label: string; value: number }[];
  sources: NumberedSource[];
}

export function systemPage(system: Side, catalogue: Catalogue): SystemPage {
  const facts = catalogue.systems.get(system.id);
  if (!facts) throw new Error(`There is no content/systems/${system.id}.mdx.`);
  const sources = numberSources(facts.sources, catalogue);
  const row = (code: ErrorCode) => codeEvidence(code, system, catalogue);
  const listed = catalogue.codes.filter((code) => code.listed[system.id]).map(row);
  return {
    system,
    summary: prose(facts.summary, catalogue),
    about: prose(facts.about, catalogue),
    recognise: facts.recognise.map(({ sign, example, certainty, sources: ids }) => ({
      sign: prose(sign, catalogue),
      example,
      certainty: certainty === 'strong' ? 'tells it apart' : 'a hint',
      sources: cited(sources, ids),
    })),
    list: catalogue.source(catalogue.listOf(system.id).source),
    listed,
    unlisted: catalogue.codes
      .filter(
        (code) => !code.listed[system.id] && code.seen.some(({ system: id }) => id === system.id),
      )
      .map(row),
    evidenceCounts: [...new Set(listed.map(({ evidence }) => evidence))].map((label) => ({
      label,
      value: listed.filter(({ evidence }) => evidence === label).length,
    })),
    sources,
  };
}

function codeEvidence(code: ErrorCode, system: Side, catalogue: Catalogue): CodeEvidence {
  const first = code.seen.findIndex(({ system: id }) => id === system.id);
  const listed = code.listed[system.id];
  return {
    ...codeRow(code, catalogue),
    evidence: first >= 0 ? 'seen in a recorded reply' : withoutSighting(code, system, catalogue),
    evidenceHref: first >= 0 ? urls.code(code.code, seenId(first)) : undefined,
    wording: listed?.wording,
    status: listed?.status,
  };
}

function withoutSighting(code: ErrorCode, system: Side, catalogue: Catalogue): string {
  const source = catalogue.systems.get(system.id)?.publishedSource;
  if (!source) return 'no recorded reply found';
  const year = source.date.slice(0, 4);
  if (source.raises.includes(code.code)) return `raised in the ${year} source, not seen`;
  if (source.cannotSend.includes(code.code))
    return `in the table; the ${year} source cannot send it`;
  return 'only in the table';
}
