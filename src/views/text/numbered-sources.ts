import type { Catalogue } from '../../domain/catalogue.ts';
import { type ProseSegment, prose } from './prose.ts';

/** A source as the Sources section of a page lists it. */
export interface NumberedSource {
  id: string;
  /** Position on the page, from 1: what citations print. */
  number: number;
  title: string;
  url: string;
  date: string | undefined;
  shows: ProseSegment[];
}

/** The sources of a page, numbered in their order. */
export function numberSources(
  sources: readonly { id: string; shows: string }[],
  catalogue: Catalogue,
): NumberedSource[] {
  return sources.map(({ id, shows }, index) => {
    const { title, url, date } = catalogue.source(id);
    return { id, number: index + 1, title, url, date, shows: prose(shows, catalogue) };
  });
}

/** Picks the numbered sources with these ids. */
export function cited(
  numbered: readonly NumberedSource[],
  ids: readonly string[] | undefined,
): NumberedSource[] {
  return numbered.filter(({ id }) => ids?.includes(id));
}
