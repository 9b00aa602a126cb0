import type { CatalogueContent } from '../catalogue.ts';
import { codeFile, familyFile, topicFile } from '../content/files.ts';
import type { Problem } from './problem.ts';

/** Every code stands in a family, and in one of its groups where the family has groups. */
export function codesHaveFamilies({ codes, families }: CatalogueContent): Problem[] {
  const byId = new Map(families.map((family) => [family.id, family]));
  return codes.flatMap(({ code, family: id, group }) => {
    const complain = (field: string, complaint: string) => [
      { file: codeFile(code), field, complaint },
    ];
    if (id === undefined) return complain('family', 'is missing');
    const family = byId.get(id);
    if (!family) return complain('family', `there is no content/families/${id}.mdx`);
    if (group === undefined) {
      return family.groups.length === 0
        ? []
        : complain('group', `is missing: ${id} has groups, such as "${family.groups[0]?.id}"`);
    }
    return family.groups.some((candidate) => candidate.id === group)
      ? []
      : complain('group', `${id} has no group "${group}"`);
  });
}

/** Families have codes, and families and topics name codes that have a page. */
export function familiesAndTopicsNameCodes({ codes, families, topics }: CatalogueContent) {
  const names = new Set(codes.flatMap(({ code, aliases }) => [code, ...aliases]));
  const used = new Set(codes.map(({ family }) => family));
  const unknown = (file: string, field: string, named: readonly string[]): Problem[] =>
    named
      .filter((name) => !names.has(name))
      .map((name) => ({ file, field, complaint: `there is no code "${name}"` }));
  return [
    ...families
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({ file: familyFile(id), field: 'file', complaint: 'no code is in it' })),
    ...families.flatMap(({ id, whichOne }) =>
      unknown(
        familyFile(id),
        'whichOne',
        whichOne.map(({ code }) => code),
      ),
    ),
    ...topics.flatMap(({ id, related }) => unknown(topicFile(id), 'related', related)),
  ];
}
