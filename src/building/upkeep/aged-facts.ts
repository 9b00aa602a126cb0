import type { CatalogueContent } from '../../domain/catalogue.ts';
import { clientFile } from '../../domain/content/files.ts';

/** Something that was read once and goes on changing elsewhere. */
export interface AgingFact {
  readonly what: string;
  /** The file to mend after reading it again. */
  readonly file: string;
  /** A year, a month or a day; null where nobody wrote it down. */
  readonly read: string | null;
}

/** All facts of content that have to be read again from time to time. */
export function agingFacts({
  clients,
  lists,
  sourceGroups,
  systems,
}: CatalogueContent): AgingFact[] {
  const dates = new Map(
    sourceGroups.flatMap(({ sources }) => sources.map(({ id, date }) => [id, date] as const)),
  );
  return [
    // A list that is quoted is shown as it was printed then.
    ...lists
      .filter(({ quoted }) => !quoted)
      .map(({ id, source, date }) => ({
        what: `the list ${id}`,
        file: `content/lists/${id}.yaml`,
        read: date ?? dates.get(source) ?? null,
      })),
    ...systems.flatMap(({ id, name, sends }) =>
      sends === undefined
        ? []
        : [
            {
              what: `what ${name} sends`,
              file: `content/systems/${id}/sends.yaml`,
              read: sends.read.date ?? dates.get(sends.read.source) ?? null,
            },
          ],
    ),
    ...clients.flatMap(({ id, retries }) =>
      retries.map(({ name, source }) => ({
        what: `what ${name} repeats`,
        file: clientFile(id),
        read: dates.get(source) ?? null,
      })),
    ),
  ];
}

/**
 * The facts that were read more than a year before a day, the oldest first; before them those that
 * nobody knows the day of.
 * @param today as in 2026-11-30
 */
export function olderThanAYear(facts: readonly AgingFact[], today: string): AgingFact[] {
  const limit = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return facts
    .filter(({ read }) => read === null || lastDay(read) < limit)
    .sort((a, b) => (a.read ?? '').localeCompare(b.read ?? '', 'en'));
}

/** The last day that a year or a month can mean. */
function lastDay(date: string): string {
  const [year = '', month = '12', day = '31'] = date.split('-');
  return [year, month, day].join('-');
}
