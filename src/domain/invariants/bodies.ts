import type { CatalogueContent } from '../catalogue.ts';
import { causePages } from './pages.ts';
import type { Problem } from './problem.ts';

/** Bodies have tags of ours only, causes with what belongs to one, and no program. */
export function bodiesAreWellFormed({ bodies }: CatalogueContent): Problem[] {
  return [...bodies].flatMap(([file, { faults }]) =>
    faults.map(({ line, complaint }) => ({ file, field: `line ${line}`, complaint })),
  );
}

/** A cause that exists on one system only names one that exists. */
export function causesNameSystems(content: CatalogueContent): Problem[] {
  const systems = new Set(content.systems.map(({ id }) => id));
  return causePages(content).flatMap(({ file, causes }) =>
    causes
      .filter(({ system }) => system !== undefined && !systems.has(system))
      .map(({ title, system }) => ({
        file,
        field: `cause "${title}"`,
        complaint: `names a system "${system}", which does not exist`,
      })),
  );
}
