import type { CatalogueContent } from '../catalogue.ts';
import { codeFile, listFile, sendsFile, systemFile } from '../content/files.ts';
import { sides } from '../lists/pair.ts';
import { cellOf } from '../systems/cell.ts';
import type { Problem } from './problem.ts';

const missing = (file: string): Problem => ({ file, field: 'file', complaint: 'is missing' });

/** Both sides of the comparison have their system and their list. */
export function sidesAreDescribed({ lists, systems }: CatalogueContent): Problem[] {
  return sides.flatMap(({ id, list }) => [
    ...(systems.some((system) => system.id === id) ? [] : [missing(systemFile(id))]),
    ...(lists.some((candidate) => candidate.id === list) ? [] : [missing(listFile(list))]),
  ]);
}

/** Wherever a file names a system, there is one. */
export function namedSystemsExist({ codes, lists, systems }: CatalogueContent): Problem[] {
  const known = new Set(systems.map(({ id }) => id));
  const unknown = (file: string, field: string, names: readonly (string | undefined)[]) =>
    names
      .filter((name) => name !== undefined && !known.has(name))
      .map((name) => ({ file, field, complaint: `there is no content/systems/${name}` }));
  return [
    ...codes.flatMap((code) => [
      ...code.seen.flatMap(({ system }, index) =>
        unknown(codeFile(code.code), `seen.${index}.system`, [system]),
      ),
      ...code.elsewhere.flatMap((entry, index) =>
        unknown(codeFile(code.code), `elsewhere.${index}.systems`, entry.systems),
      ),
    ]),
    ...lists.flatMap(({ id, system }) => unknown(listFile(id), 'system', [system])),
    ...systems.flatMap(({ id, runs }) => unknown(systemFile(id), 'runs', [runs])),
  ];
}

/** Two systems do not share a monogram, and every sign has its own example. */
export function signsAreTrue({ systems }: CatalogueContent): Problem[] {
  const owners = new Map<string, string>();
  return systems.flatMap(({ id, monogram, signs }) => {
    const owner = owners.get(monogram);
    owners.set(monogram, id);
    const complain = (field: string, complaint: string) => ({
      file: systemFile(id),
      field,
      complaint,
    });
    return [
      ...(owner === undefined
        ? []
        : [complain('monogram', `"${monogram}" already stands for ${owner}`)]),
      ...signs.flatMap(({ where, pattern, example }, index) =>
        example === undefined || new RegExp(pattern, where === 'header' ? 'i' : '').test(example)
          ? []
          : [complain(`signs.${index}.example`, 'does not match the pattern beside it')],
      ),
    ];
  });
}

/** A system that is shown sending a code, on the code's page or its own, is not said to lack it. */
export function sendersDoNotLack({ codes, systems }: CatalogueContent): Problem[] {
  const known = new Map(systems.map((system) => [system.id, system]));
  const named = new Map(codes.map(({ code, aliases }) => [code, [code, ...aliases]]));
  const contradicted = (id: string, code: string, file: string, field: string): Problem[] => {
    const system = known.get(id);
    if (!system || cellOf(system, named.get(code) ?? [code]).says !== 'lacks') return [];
    const complaint = `${id} sends ${code}, and ${sendsFile(id)} is whole and lacks it`;
    return [{ file, field, complaint }];
  };
  return [
    ...codes.flatMap(({ code, seen }) =>
      seen.flatMap(({ system }, index) =>
        contradicted(system, code, codeFile(code), `seen.${index}.system`),
      ),
    ),
    ...systems.flatMap(({ id, causes }) =>
      causes.flatMap(({ code, title }) =>
        code === undefined ? [] : contradicted(id, code, systemFile(id), `cause "${title}"`),
      ),
    ),
  ];
}
