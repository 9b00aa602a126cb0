import type { Catalogue } from '../../domain/catalogue.ts';
import type { ClientKind } from '../../domain/clients/client.ts';
import { parseQuotedText, type QuotedSegment } from '../../domain/text/inline-text.ts';
import { urls } from '../addresses/urls.ts';
import { type ClientLink, clientLink } from './client-link.ts';

/** A client in the table of all. */
export interface ClientRow {
  name: string;
  href: string;
  language: string | undefined;
  /** Its usual line; absent where it prints the line of another client or the bare reply. */
  prints: QuotedSegment[] | undefined;
  /** Whose lines it prints, where it has none of its own. */
  passesOn: ClientLink[];
  /** What it repeats by itself, in a few words; absent where that was not read. */
  repeats: string | undefined;
}

/** The clients of a kind, under their heading. */
export interface ClientGroup {
  id: ClientKind;
  title: string;
  rows: ClientRow[];
}

const titles: Record<ClientKind, string> = {
  sdk: 'SDKs',
  program: 'Programs',
  library: 'Libraries',
  browser: 'Browsers',
};

/** Headings in the order in which readers look for their client. */
const order: readonly ClientKind[] = ['program', 'sdk', 'library', 'browser'];

/** All clients by kind, each kind by name. */
export function clientGroups(catalogue: Catalogue): ClientGroup[] {
  const groups = order.map((kind) => ({
    id: kind,
    title: titles[kind],
    rows: catalogue.clients
      .filter((client) => client.kind === kind)
      .map(({ id, name, language, prints, passesOn, retries }) => ({
        name,
        href: urls.client(id),
        language,
        passesOn: prints.length > 0 ? [] : passesOn.map((other) => clientLink(other, catalogue)),
        prints: prints[0] && parseQuotedText(prints[0].text),
        repeats: retries.length === 0 ? undefined : repeatsInShort(retries),
      })),
  }));
  return groups.filter(({ rows }) => rows.length > 0);
}

/** "3 or 5 attempts": how often, by its modes; what it repeats stands on the client's page. */
function repeatsInShort(modes: readonly { attempts?: number | undefined }[]): string {
  const attempts = [...new Set(modes.flatMap((mode) => mode.attempts ?? []))];
  return attempts.length === 0 ? 'yes' : `${attempts.join(' or ')} attempts`;
}
