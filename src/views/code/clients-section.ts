import type { Catalogue } from '../../domain/catalogue.ts';
import { clientLines } from '../../domain/clients/client-lines.ts';
import { type ClientId, clients } from '../../domain/clients/clients.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { type Side, sides } from '../../domain/lists/pair.ts';
import { parseQuotedText, type QuotedSegment } from '../../domain/text/inline-text.ts';
import { cited, type NumberedSource } from '../text/numbered-sources.ts';
import { type ProseSegment, prose } from '../text/prose.ts';

export interface ClientsView {
  /** What is peculiar to this code, before the lines that every code has. */
  notes: {
    client: string;
    prints: QuotedSegment[] | undefined;
    note: ProseSegment[] | undefined;
    sources: NumberedSource[];
  }[];
  exceptions: { client: string; className: string }[];
  /** Per system that was seen sending the code: the lines its clients print. */
  lines: {
    system: Side;
    lines: { clients: string; line: QuotedSegment[]; remark: ProseSegment[] | undefined }[];
  }[];
}

/** How clients print a code; `undefined` when nobody was seen printing it. */
export function clientsView(
  code: ErrorCode,
  catalogue: Catalogue,
  sources: readonly NumberedSource[],
): ClientsView | undefined {
  const view: ClientsView = {
    notes: code.clientNotes.map(({ client, prints, note, sources: ids }) => ({
      client: clients[client],
      prints: prints ? parseQuotedText(prints) : undefined,
      note: note ? prose(note, catalogue, code.code) : undefined,
      sources: cited(sources, ids),
    })),
    exceptions: Object.entries(code.exceptions).map(([client, className]) => ({
      client: clients[client as ClientId],
      className,
    })),
    lines: sides.flatMap((system) => systemLines(system, code, catalogue)),
  };
  const isEmpty = view.notes.length + view.exceptions.length + view.lines.length === 0;
  return isEmpty ? undefined : view;
}

/** Built from the first reply recorded with a code-bearing XML body, so that nothing is invented. */
function systemLines(system: Side, code: ErrorCode, catalogue: Catalogue): ClientsView['lines'] {
  const sighting = code.seen.find(
    (seen) => seen.system === system.id && seen.message && !seen.body,
  );
  const status = sighting?.status ?? code.listed[system.id]?.status ?? code.amazonToday?.status;
  if (!sighting?.message || !status) return [];
  const reply = { code: code.code, message: sighting.message, status };
  return [
    {
      system,
      lines: clientLines(system.id, reply).map(({ clients: ids, line, remark }) => ({
        clients: ids.map((id) => clients[id]).join(', '),
        line: parseQuotedText(line),
        remark: remark ? prose(remark, catalogue) : undefined,
      })),
    },
  ];
}
