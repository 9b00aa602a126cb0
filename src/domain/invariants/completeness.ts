import type { CatalogueContent } from '../catalogue';
import { listedNumbers } from '../catalogue';
import { statusName } from '../status';
import { systems } from '../systems';
import { codeFile, type Problem } from './problem';

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

/** Every status that a list prints has a page. */
export function statusesAreDescribed({ codes, statuses }: CatalogueContent): Problem[] {
  const numbers = new Set(codes.flatMap(listedNumbers));
  return [...numbers]
    .map(statusName)
    .filter((name) => !statuses.has(name))
    .map((name) => ({
      file: `content/statuses/${name}.mdx`,
      field: 'file',
      complaint: 'is missing',
    }));
}

/** The edition is dated by its newest change, and a feed needs an entry. */
export function changesAreThere({ changes }: CatalogueContent): Problem[] {
  return changes.length === 0
    ? [{ file: 'content/changes.yaml', field: 'file', complaint: 'has no readable entry' }]
    : [];
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
