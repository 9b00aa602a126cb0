import type { Catalogue } from '../../domain/catalogue.ts';
import { namesOfClients } from '../../domain/clients/named.ts';
import { urls } from '../addresses/urls.ts';
import type { NumberedSource } from './numbered-sources.ts';

/** What components inside a page's Markdown ask the page for. */
export interface ProseContext {
  /** The citation with its number on this page. @throws when the page does not list the source */
  citation: (id: string) => NumberedSource;
  /** Address of the page of a code, unless the text is no code or the page's own. */
  codeHref: (text: string) => string | undefined;
  /** The short name of a system. @throws when there is none */
  systemName: (id: string) => string;
  /** The names of clients, without those that have no file. @throws when there is none */
  clientNames: (ids: readonly string[]) => string[];
  /** Counts the tables of the page, from 1. */
  nextTable: () => number;
}

export function proseContext(
  catalogue: Catalogue,
  sources: readonly NumberedSource[],
  page: { file: string; ownCode?: string },
): ProseContext {
  let tables = 0;
  const byId = new Map(sources.map((source) => [source.id, source]));
  return {
    citation: (id) => {
      const source = byId.get(id);
      if (!source)
        throw new Error(`${page.file}: body: cites "${id}", which its sources do not list`);
      return source;
    },
    systemName: (id) => catalogue.system(id).shortName,
    clientNames: (ids) => namesOfClients(ids, catalogue),
    nextTable: () => {
      tables += 1;
      return tables;
    },
    codeHref: (text) =>
      text !== page.ownCode && catalogue.hasCode(text) ? urls.code(text) : undefined,
  };
}
