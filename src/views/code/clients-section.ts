import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { parseQuotedText, type QuotedSegment } from '../../domain/text/inline-text.ts';
import { type ClientLink, clientLink } from '../clients/client-link.ts';
import { cited, type NumberedSource } from '../text/numbered-sources.ts';
import { type ProseSegment, prose } from '../text/prose.ts';

/** What clients do with this code in particular; what they do with all of them is said on theirs. */
export interface ClientsView {
  notes: {
    client: ClientLink;
    prints: QuotedSegment[] | undefined;
    note: ProseSegment[] | undefined;
    sources: NumberedSource[];
  }[];
  exceptions: { client: ClientLink; className: string }[];
}

/** What is particular to a code in clients; `undefined` when nothing is. */
export function clientsView(
  code: ErrorCode,
  catalogue: Catalogue,
  sources: readonly NumberedSource[],
): ClientsView | undefined {
  const view: ClientsView = {
    notes: code.clientNotes.map(({ client, prints, note, sources: ids }) => ({
      client: clientLink(client, catalogue),
      prints: prints ? parseQuotedText(prints) : undefined,
      note: note ? prose(note, catalogue, code.code) : undefined,
      sources: cited(sources, ids),
    })),
    exceptions: Object.entries(code.exceptions).map(([client, className]) => ({
      client: clientLink(client, catalogue),
      className,
    })),
  };
  return view.notes.length + view.exceptions.length === 0 ? undefined : view;
}
