import type { CatalogueContent } from '../../catalogue.ts';
import { foldName } from '../../text/fold.ts';

/** Names of errors without a page, and the systems whose list or source has each. */
export type NamesElsewhere = Readonly<Record<string, string[]>>;

/** Collects the names that lists and systems have and no page is about. */
export function namesElsewhere({
  codes,
  lists,
  systems,
}: Pick<CatalogueContent, 'codes' | 'lists' | 'systems'>): NamesElsewhere {
  const own = new Set(codes.flatMap(({ code, aliases }) => [code, ...aliases].map(foldName)));
  const nameOf = (id: string) => systems.find((system) => system.id === id)?.name ?? id;
  const found = new Map<string, Set<string>>();
  const add = (code: string, system: string) => {
    if (own.has(foldName(code))) return;
    found.set(code, (found.get(code) ?? new Set()).add(nameOf(system)));
  };
  for (const { system, rows } of lists) for (const { code } of rows) add(code, system);
  for (const { id, sends } of systems) {
    for (const code of Object.keys(sends?.codes ?? {})) add(code, id);
  }
  return Object.fromEntries([...found].map(([code, owners]) => [code, [...owners]]));
}
