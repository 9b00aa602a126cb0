import type { Catalogue } from '../../domain/catalogue.ts';
import { otherClients } from '../../domain/clients/named.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { parseQuotedText, type QuotedSegment } from '../../domain/text/inline-text.ts';
import { urls } from '../addresses/urls.ts';
import { cited, type NumberedSource } from '../text/numbered-sources.ts';
import { type ProseSegment, prose } from '../text/prose.ts';

/** A client by its name, with the page that says what it does with every error. */
export interface ClientLink {
  name: string;
  /** Absent for clients without a page. */
  href: string | undefined;
}

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

/** A client's name, with the address of its page where it has one. */
export function clientLink(id: string, catalogue: Catalogue): ClientLink {
  return {
    name: catalogue.clientName(id),
    href: id === otherClients.id ? undefined : urls.client(id),
  };
}
