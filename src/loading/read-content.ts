import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegister } from '../domain/addresses/register.ts';
import type { CatalogueContent } from '../domain/catalogue.ts';
import { contentOf, type Entries, linesBeforeBody } from '../domain/content/entries.ts';
import { contentFolders, idOf } from '../domain/content/folders.ts';
import type { Problem } from '../domain/invariants/problem.ts';
import { readYaml } from './read-yaml.ts';
import { schemaComplaint } from './schema-complaint.ts';

interface ReadEntry {
  id: string;
  data: unknown;
  body: string;
  linesBefore: number;
}

/**
 * All content, read from its files; files that do not meet their schema are left out
 * and named among the problems.
 * @param root the folder `content`
 */
export function readContent(root: string): { content: CatalogueContent; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries = Object.fromEntries(
    Object.entries(contentFolders).map(([name, { folder, files, schema }]) => {
      const base = join(root, folder);
      const found = globSync(files, { cwd: base })
        // By id, as they are named everywhere: a name goes before those that begin with it.
        .toSorted((left, right) => (idOf(left) < idOf(right) ? -1 : 1))
        .flatMap((path): ReadEntry[] => {
          const file = join('content', folder, path);
          const complain = (field: string, complaint: string): ReadEntry[] => {
            problems.push({ file, field, complaint });
            return [];
          };
          const text = readFileSync(join(base, path), 'utf8');
          const { opening, front, body } = partsOf(text, path);
          const read = readYaml(front);
          if ('fault' in read) {
            return complain(`line ${read.fault.line + opening}`, read.fault.complaint);
          }
          const result = schema.safeParse(read.data);
          const linesBefore = linesBeforeBody(text, body);
          if (result.success) return [{ id: idOf(path), data: result.data, body, linesBefore }];
          for (const issue of result.error.issues) {
            const { field, complaint } = schemaComplaint(issue);
            complain(field, complaint);
          }
          return [];
        });
      return [name, found];
    }),
  );
  const { register } = readRegister(readFileSync(join(root, 'addresses.txt'), 'utf8'));
  // Every entry has passed the schema of its folder, which the types of entries cannot say.
  return { content: contentOf(entries as unknown as Entries, register), problems };
}

/** The front matter of a file with a body and the lines before it; the whole of any other. */
function partsOf(text: string, path: string): { opening: number; front: string; body: string } {
  if (!path.endsWith('.mdx')) return { opening: 0, front: text, body: '' };
  const [, front = '', body = ''] =
    /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n([\s\S]*))?$/.exec(text) ?? [];
  return { opening: 1, front, body };
}
