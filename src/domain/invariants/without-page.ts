import type { CatalogueContent } from '../catalogue.ts';
import { currentListId } from '../lists/amazon-today.ts';
import type { Problem } from './problem.ts';

const file = 'content/without-page.yaml';

/**
 * What stands among the names without a page has none, was met in a list or a system's source, and
 * leads to pages that exist: what has got a page of its own since is a left-over.
 */
export function namesWithoutPageHaveNone(content: CatalogueContent): Problem[] {
  const { lists, systems, withoutPage } = content;
  const codes = new Set(content.codes.map(({ code }) => code));
  const owners = ownersOf(content);
  const met = new Set([
    ...lists.flatMap(({ rows }) => rows.map(({ code }) => code)),
    ...systems.flatMap(({ sends }) => Object.keys(sends?.codes ?? {})),
  ]);
  return Object.entries(withoutPage).flatMap(([name, { near }]) => {
    const complain = (field: string, complaint: string): Problem => ({ file, field, complaint });
    const owner = owners.get(name.toLowerCase());
    return [
      ...(owner === undefined
        ? []
        : [complain(name, `is a name of ${owner}, which has a page: drop it here`)]),
      ...(met.has(name) ? [] : [complain(name, "stands in no list and in no system's sends.yaml")]),
      ...near
        .filter((code) => !codes.has(code))
        .map((code) => complain(`${name}.near`, `there is no code "${code}"`)),
    ];
  });
}

/** Every code of Amazon's current list has a page, is another name of one, or is said to have none. */
export function currentListLeadsSomewhere(content: CatalogueContent): Problem[] {
  const owners = ownersOf(content);
  const rows = content.lists.find(({ id }) => id === currentListId)?.rows ?? [];
  return [...new Set(rows.map(({ code }) => code))]
    .filter((name) => !owners.has(name.toLowerCase()) && !Object.hasOwn(content.withoutPage, name))
    .map((name) => ({
      file: `content/lists/${currentListId}.yaml`,
      field: name,
      complaint: `has no page: write one (npm run new-code ${name}), or say in ${file} what is near`,
    }));
}

/** The code that has a name, by the name in lower case. */
function ownersOf({ codes }: CatalogueContent): Map<string, string> {
  return new Map(
    codes.flatMap(({ code, aliases }) =>
      [code, ...aliases].map((name): [string, string] => [name.toLowerCase(), code]),
    ),
  );
}
