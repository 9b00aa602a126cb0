import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readRegister } from '../domain/addresses/register.ts';
import type { CatalogueContent } from '../domain/catalogue.ts';
import { contentOf, type Entries, linesBeforeBody } from '../domain/content/entries.ts';
import { contentFolders, idOf } from '../domain/content/folders.ts';
import type { Problem } from '../domain/invariants/problem.ts';
import { schemaComplaint } from './schema-complaint.ts';

interface ReadEntry {
  id: string;
  data: unknown;
  body: string;
  linesBefore: number;
}

/**
 * All content, read from its files without Astro; files that do not meet their schema are left out
 * and named among the problems.
 * @param root the folder `content`
 */
export function readContent(root: string): { content: CatalogueContent; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries = Object.fromEntries(
    Object.entries(contentFolders).map(([name, { folder, files, schema }]) => {
      const base = join(root, folder);
      const read = globSync(files, { cwd: base })
        .sort()
        .flatMap((path): ReadEntry[] => {
          const file = join('content', folder, path);
          const complain = (field: string, complaint: string): ReadEntry[] => {
            problems.push({ file, field, complaint });
            return [];
          };
          const text = readFileSync(join(base, path), 'utf8');
          const { front, body } = partsOf(text, path);
          const linesBefore = linesBeforeBody(text, body);
          const data = parsed(front);
          if (data instanceof Error) return complain('file', data.message.split('\n')[0] ?? '');
          const result = schema.safeParse(data);
          if (result.success) return [{ id: idOf(path), data: result.data, body, linesBefore }];
          for (const issue of result.error.issues) {
            const { field, complaint } = schemaComplaint(issue);
            complain(field, complaint);
          }
          return [];
        });
      return [name, read];
    }),
  );
  const { register } = readRegister(readFileSync(join(root, 'addresses.txt'), 'utf8'));
  // Every entry has passed the schema of its folder, which the types of entries cannot say.
  return { content: contentOf(entries as unknown as Entries, register), problems };
}

/** The front matter of a file with a body; the whole of any other. */
function partsOf(text: string, path: string): { front: string; body: string } {
  if (!path.endsWith('.mdx')) return { front: text, body: '' };
  const [, front = '', body = ''] =
    /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n([\s\S]*))?$/.exec(text) ?? [];
  return { front, body };
}

/** As Astro reads YAML: version 1.2, but a bare 2024-12-04 is a date and no text. */
function parsed(text: string): unknown {
  try {
    return parse(text, { customTags: ['timestamp'] });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
