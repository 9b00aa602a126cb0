import type { CatalogueContent } from '../catalogue.ts';
import { codeFile, listFile, statusFile } from '../content/files.ts';
import { placeholder } from '../content/placeholder.ts';
import { readStatus, statusName } from '../lists/status.ts';
import type { Problem } from './problem.ts';

/** Every status of a row of a list has its prose; others have it only where a reply had them. */
export function statusesAreDescribed({ codes, lists, statuses }: CatalogueContent): Problem[] {
  const names = (texts: readonly string[]) =>
    texts.map((text) => statusName(readStatus(text).number));
  const listed = new Set(names(lists.flatMap(({ rows }) => rows.map(({ status }) => status))));
  const seen = new Set(
    names(codes.flatMap((code) => code.seen.flatMap(({ status }) => status ?? []))),
  );
  const problem = (name: string, complaint: string): Problem => ({
    file: statusFile(name),
    field: 'file',
    complaint,
  });
  return [
    ...[...listed].filter((name) => !statuses.has(name)).map((name) => problem(name, 'is missing')),
    ...[...statuses.keys()]
      .filter((name) => !listed.has(name) && !seen.has(name))
      .map((name) => problem(name, 'belongs to a status that no list prints and no reply had')),
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

/** What `npm run new-code` leaves to its writer has been written. */
export function placeholdersAreWritten({ bodies, codes }: CatalogueContent): Problem[] {
  return codes.flatMap((code) => {
    const file = codeFile(code.code);
    const complaint = `still says "${placeholder}"`;
    // What is written of a code, without what lists say of it.
    const { listings: _listings, listed: _listed, causes: _causes, ...written } = code;
    return [
      ...Object.entries(written)
        .filter(([, value]) => JSON.stringify(value)?.includes(placeholder))
        .map(([field]) => ({ file, field, complaint })),
      ...(bodies.get(file)?.text.includes(placeholder) ? [{ file, field: 'body', complaint }] : []),
    ];
  });
}

/** Where a list's words differ from those of a quoted list, how they differ is said. */
export function differencesAreNamed({ lists }: CatalogueContent): Problem[] {
  return lists.flatMap(({ id, rows }) =>
    rows
      .filter(
        ({ words = {}, difference }) => Object.values(words).includes('differs') && !difference,
      )
      .map(({ code }) => ({
        file: listFile(id),
        field: `${code}.difference`,
        complaint: 'is missing',
      })),
  );
}
