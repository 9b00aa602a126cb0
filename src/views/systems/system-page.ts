import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import type { Source } from '../../domain/content/source.ts';
import { type Side, sidePlace, sides } from '../../domain/lists/pair.ts';
import { cellOf } from '../../domain/systems/cell.ts';
import { type Anatomy, type Sign, type System, systemKinds } from '../../domain/systems/system.ts';
import { inOrder } from '../../domain/systems/table.ts';
import { urls } from '../addresses/urls.ts';
import { seenId } from '../code/seen-id.ts';
import { type CodeRow, codeRow } from '../lists/code-row.ts';
import type { BodyHeading } from '../text/body-parts.ts';
import { cited, type NumberedSource, numberSources } from '../text/numbered-sources.ts';
import { type ProseSegment, prose } from '../text/prose.ts';
import { comparedSystems } from './pair-page.ts';
import { type RecordedView, recordedView } from './recorded-section.ts';
import { type SendsView, sendsView } from './sends-view.ts';
import { type SystemLink, systemLink } from './systems-page.ts';

/** A code with what is known of it on the system itself. */
export interface CodeEvidence extends CodeRow {
  /** "seen", "raised in the source", "only in the list" or "cannot be sent". */
  evidence: string;
  /** Address of the first recorded reply, where there is one. */
  evidenceHref: string | undefined;
  wording: string | undefined;
  status: string | undefined;
}

/** A published list that is shown to the letter, with what is known beside each row. */
export interface QuotedList {
  source: Source;
  rows: CodeEvidence[];
  evidenceCounts: { label: string; value: number }[];
}

export interface SystemPage {
  id: string;
  name: string;
  /** What kind of system it is, in words, and whose software it runs. */
  kind: string;
  runs: SystemLink | undefined;
  /** The systems that run its software. */
  runAt: SystemLink[];
  monogram: string;
  /** The place in the compared pair, from 1; 0 for every other system. */
  side: number;
  summary: ProseSegment[];
  about: ProseSegment[];
  signs: {
    sign: ProseSegment[];
    example: string | undefined;
    certainty: Sign['certainty'];
    sources: NumberedSource[];
  }[];
  /** A reply with what each of its parts tells. */
  anatomy: Anatomy | undefined;
  /** How its request ids carry time. */
  requestIdTime: { says: ProseSegment[]; sources: NumberedSource[] } | undefined;
  checksums: { says: ProseSegment[]; sources: NumberedSource[] }[];
  /** Its codes beside Amazon's, where its list or its source was read. */
  comparison: string | undefined;
  list: QuotedList | undefined;
  sends: SendsView | undefined;
  /** Codes it was seen sending that no list of it has. */
  unlisted: CodeEvidence[];
  recorded: RecordedView | undefined;
  sources: NumberedSource[];
}

export function systemPage(system: System, catalogue: Catalogue): SystemPage {
  const sources = numberSources(system.sources, catalogue);
  const side = sides.find(({ id }) => id === system.id);
  const runs = system.runs === undefined ? undefined : catalogue.system(system.runs);
  const says = (entry: { says: string; sources: string[] }) => ({
    says: prose(entry.says, catalogue),
    sources: cited(sources, entry.sources),
  });
  return {
    id: system.id,
    name: system.name,
    kind: systemKinds[system.kind],
    runs: runs && systemLink(runs),
    runAt: inOrder(catalogue.systems)
      .filter((other) => other.runs === system.id)
      .map(systemLink),
    monogram: system.monogram,
    side: sidePlace(system.id),
    summary: prose(system.summary, catalogue),
    about: prose(system.about, catalogue),
    signs: certainFirst(system.signs).map(({ sign, example, certainty, sources: ids }) => ({
      sign: prose(sign, catalogue),
      example,
      certainty,
      sources: cited(sources, ids),
    })),
    anatomy: system.anatomy,
    requestIdTime: system.requestIdTime && says(system.requestIdTime),
    checksums: system.checksums.map(says),
    comparison: comparedSystems(catalogue).some(({ id }) => id === system.id)
      ? urls.systemComparison(system.id)
      : undefined,
    list: side && quotedList(side, system, catalogue),
    sends: side ? undefined : sendsView(system, catalogue),
    unlisted: catalogue.codes
      .filter(
        (code) =>
          code.seen.some(({ system: id }) => id === system.id) && !isListed(code, system, side),
      )
      .map((code) => codeEvidence(code, system, catalogue)),
    recorded: system.recording && recordedView(system.recording, catalogue),
    sources,
  };
}

/** What tells a reply apart before what only hints at it. */
function certainFirst(signs: readonly Sign[]): Sign[] {
  return [...signs].sort(
    (a, b) => Number(b.certainty === 'certain') - Number(a.certainty === 'certain'),
  );
}

function isListed(code: ErrorCode, system: System, side: Side | undefined): boolean {
  if (side) return code.listed[side.id] !== undefined;
  return cellOf(system, [code.code, ...code.aliases]).says === 'sends';
}

function quotedList(side: Side, system: System, catalogue: Catalogue): QuotedList {
  const rows = catalogue.codes
    .filter((code) => code.listed[side.id])
    .map((code) => codeEvidence(code, system, catalogue));
  return {
    source: catalogue.source(catalogue.listOf(side.id).source),
    rows,
    evidenceCounts: [...new Set(rows.map(({ evidence }) => evidence))].map((label) => ({
      label,
      value: rows.filter(({ evidence }) => evidence === label).length,
    })),
  };
}

function codeEvidence(code: ErrorCode, system: System, catalogue: Catalogue): CodeEvidence {
  const first = code.seen.findIndex(({ system: id }) => id === system.id);
  const listed = sides.flatMap(({ id }) => (id === system.id ? (code.listed[id] ?? []) : []))[0];
  return {
    ...codeRow(code, catalogue),
    evidence: first >= 0 ? 'seen in a recorded reply' : withoutSighting(code, system),
    evidenceHref: first >= 0 ? urls.code(code.code, seenId(first)) : undefined,
    wording: listed?.wording,
    status: listed?.status,
  };
}

function withoutSighting(code: ErrorCode, system: System): string {
  if (!system.sends) return 'no recorded reply found';
  const year = system.sends.read.date?.slice(0, 4) ?? '';
  const cell = cellOf(system, [code.code, ...code.aliases]);
  if (cell.says === 'sends') return `raised in the ${year} source, not seen`;
  if (cell.says === 'never raised') return `in the table; the ${year} source cannot send it`;
  return 'only in the table';
}

/**
 * The sections of the page that it has, in their order.
 * @param causes headings of the chapter of causes, which stands first
 * @param headings those of its other prose, which stands in between
 */
export function systemSections(
  page: SystemPage,
  causes: readonly BodyHeading[],
  headings: readonly BodyHeading[],
): { id: string; label: string }[] {
  const section = (id: string, label: string, isThere: unknown) => (isThere ? [{ id, label }] : []);
  const chapters = (of: readonly BodyHeading[]) =>
    of.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, label: text }));
  return [
    ...chapters(causes),
    ...section('recognise', 'How to recognise its replies', page.signs.length > 0),
    ...section('reply', 'A reply, part by part', page.anatomy),
    ...section('time', 'When it was sent', page.requestIdTime),
    ...chapters(headings),
    ...section(
      'list',
      page.list ? 'Its list as published' : 'What it can send',
      page.list ?? page.sends ?? page.runs,
    ),
    ...section('recorded', 'Recorded', page.recorded),
    ...section('unlisted', 'Seen, though not in its list', page.unlisted.length > 0),
    ...section('checksums', 'The checksums of January 2025', page.checksums.length > 0),
    ...section('sources', 'Sources', page.sources.length > 0),
  ];
}
