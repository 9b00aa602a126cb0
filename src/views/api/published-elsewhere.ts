import type { PublishedCode } from '../../domain/api/published-code.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { cellsElsewhere } from '../code/elsewhere-section.ts';

/** What is known of a code on the systems beside the compared pair, as published data. */
export function publishedElsewhere(
  code: ErrorCode,
  catalogue: Catalogue,
): PublishedCode['elsewhere'] {
  const cells = cellsElsewhere(code, catalogue);
  const that = (says: 'never raised' | 'lacks') =>
    cells.flatMap(({ system, cell }) => (cell.says === says ? [system] : []));
  return {
    sends: cells.flatMap(({ system, cell }) =>
      cell.says === 'sends' ? [{ system, statuses: cell.statuses }] : [],
    ),
    neverRaised: that('never raised'),
    lacks: that('lacks'),
    means: code.elsewhere.map(({ systems, means, sources }) => ({
      systems,
      means,
      sources: sources.map((id) => catalogue.source(id).url),
    })),
  };
}
