import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { headOf, itemsOf } from './cbor.ts';

/**
 * Makes Pagefind's index the same for the same pages. Pagefind 1.5.2 writes the values of a filter
 * and the list of filters in an order of chance, and names files by their content, so three files
 * differ from build to build. Version 1.6.0 sorts them (https://github.com/Pagefind/pagefind/pull/1124);
 * with it this file can go. What is sorted here are the bytes of CBOR arrays, nothing is re-encoded.
 *
 * Not touched: pages are numbered in the order in which the file system gives their files, so an
 * index made on another kind of disk holds the same in another order.
 */
export function stabiliseSearchIndex(folder: string): void {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  for (const language of Object.values(entry.languages)) {
    const meta = take(join(folder, `pagefind.${language.hash}.pf_meta`));
    const parts = itemsOf(meta, 0);
    const filters = parts[filtersOfMeta] ?? Buffer.alloc(0);
    parts[filtersOfMeta] = sorted(
      filters,
      itemsOf(filters, 0).map((filter) => stabiliseFilter(folder, filter)),
    );
    const stable = Buffer.concat([meta.subarray(0, headOf(meta, 0).end), ...parts]);
    language.hash = contentName(language.hash, stable);
    put(join(folder, `pagefind.${language.hash}.pf_meta`), stable);
  }
  writeFileSync(entryFile, JSON.stringify(entry));
}

/** Where the list of filters stands in the index's table of contents. */
const filtersOfMeta = 3;

/** Sorts the values of a filter in its file. @returns its name and its file's new name, as CBOR */
function stabiliseFilter(folder: string, filter: Buffer): Buffer {
  const [name = Buffer.alloc(0), file = Buffer.alloc(0)] = itemsOf(filter, 0);
  const hash = file.subarray(headOf(file, 0).end).toString();
  const content = take(join(folder, 'filter', `${hash}.pf_filter`));
  const [label = Buffer.alloc(0), values = Buffer.alloc(0)] = itemsOf(content, 0);
  const stable = Buffer.concat([
    content.subarray(0, headOf(content, 0).end),
    label,
    sorted(values, itemsOf(values, 0)),
  ]);
  const stableHash = contentName(hash, stable);
  put(join(folder, 'filter', `${stableHash}.pf_filter`), stable);
  return Buffer.concat([
    filter.subarray(0, headOf(filter, 0).end),
    name,
    file.subarray(0, headOf(file, 0).end),
    Buffer.from(stableHash),
  ]);
}

/** A name of the same form and length, `en_` and hexadecimal digits, that follows from the content. */
function contentName(old: string, content: Buffer): string {
  const language = old.slice(0, old.lastIndexOf('_') + 1);
  return (language + createHash('sha256').update(content).digest('hex')).slice(0, old.length);
}

/** What all of Pagefind's files begin with, once unpacked. */
const signature = 'pagefind_dcd';

/** Reads and removes a file. */
function take(file: string): Buffer {
  const content = gunzipSync(readFileSync(file));
  rmSync(file);
  return content.subarray(signature.length);
}

function put(file: string, content: Buffer): void {
  writeFileSync(file, gzipSync(Buffer.concat([Buffer.from(signature), content]), { level: 9 }));
}

/** A CBOR array with other items of the same number. */
function sorted(array: Buffer, contents: Buffer[]): Buffer {
  return Buffer.concat([array.subarray(0, headOf(array, 0).end), ...contents.sort(Buffer.compare)]);
}
