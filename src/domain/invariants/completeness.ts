import type { CatalogueContent } from '../catalogue.ts';
import { listedNumbers } from '../catalogue.ts';
import { statusName } from '../lists/status.ts';
import { systems } from '../systems/systems.ts';
import { codeFile, type Problem } from './problem.ts';

/** Every system has its prose and exactly one published list. */
export function systemsAreDescribed(content: CatalogueContent): Problem[] {
  const lists = content.sourceGroups.flatMap(({ sources }) => sources.map(({ listOf }) => listOf));
  return systems.flatMap(({ id }) => {
    const count = lists.filter((listOf) => listOf === id).length;
    return [
      ...(content.systems.has(id)
        ? []
        : [{ file: `content/systems/${id}.mdx`, field: 'file', complaint: 'is missing' }]),
      ...(count === 1
        ? []
        : [
            {
              file: 'content/sources',
              field: 'listOf',
              complaint: `${count} sources say that they are the list of "${id}"; one must`,
            },
          ]),
    ];
  });
}

/** Every status that a list prints has its prose, and no other has. */
export function statusesAreDescribed({ codes, statuses }: CatalogueContent): Problem[] {
  const listed = new Set(codes.flatMap(listedNumbers).map(statusName));
  const problem = (name: string, complaint: string): Problem => ({
    file: `content/statuses/${name}.mdx`,
    field: 'file',
    complaint,
  });
  return [
    ...[...listed].filter((name) => !statuses.has(name)).map((name) => problem(name, 'is missing')),
    ...[...statuses.keys()]
      .filter((name) => !listed.has(name))
      .map((name) => problem(name, 'belongs to a status that no list prints')),
  ];
}

/**
 * The edition is dated by its newest change, and a feed needs an entry. Entries are appended, so
 * one that is older than the entry above it has a slip in its date.
 */
export function changesAreInOrder({ changes }: CatalogueContent): Problem[] {
  const file = 'content/changes.yaml';
  if (changes.length === 0) return [{ file, field: 'file', complaint: 'has no entry' }];
  return changes.flatMap(({ id, date }, index) => {
    const above = changes[index - 1];
    const complaint = `is before that of "${above?.id}", the entry above it`;
    return above && date < above.date ? [{ file, field: `${id}.date`, complaint }] : [];
  });
}

/** A cause without a fix leaves its reader alone. */
export function causesHaveFixes({ codes }: CatalogueContent): Problem[] {
  return codes.flatMap(({ code, causes }) =>
    causes.flatMap((cause) => [
      ...(cause.title === ''
        ? [{ file: codeFile(code), field: 'body', complaint: 'a cause has no title' }]
        : []),
      ...(cause.hasFix
        ? []
        : [
            {
              file: codeFile(code),
              field: 'body',
              complaint: `the cause "${cause.title}" has no <Fix>`,
            },
          ]),
    ]),
  );
}

/** A difference from Amazon's current list is named in words; no difference, no words. */
export function differencesAreNamed({ codes }: CatalogueContent): Problem[] {
  return codes.flatMap(({ code, amazonToday }) => {
    if (!amazonToday) return [];
    const differs = Object.values(amazonToday.wording).includes('differs');
    return differs && !amazonToday.difference
      ? [{ file: codeFile(code), field: 'amazonToday.difference', complaint: 'is missing' }]
      : [];
  });
}
