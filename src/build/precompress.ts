import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Endings of text files. Images and Pagefind's own files are compressed already. */
const endings = ['css', 'csv', 'html', 'js', 'json', 'md', 'svg', 'txt', 'xml'];

/** Below this, a compressed answer saves no packet. */
const smallest = 1000;

/**
 * Writes a `.br` and a `.gz` beside every text file, as small as they get, for servers that send
 * them as they are. The same text always gives the same bytes.
 */
export async function precompress(folder: string): Promise<void> {
  const files = globSync(`${folder}/**/*.{${endings.join(',')}}`).values();
  // All workers take from the same list; the compressing itself runs in Node's thread pool.
  const work = async () => {
    for (const file of files) await compressFile(file);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function compressFile(file: string): Promise<void> {
  const text = await readFile(file);
  if (text.length < smallest) return;
  const brotli = await promisify(brotliCompress)(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
  await writeFile(`${file}.br`, brotli);
  await writeFile(
    `${file}.gz`,
    await promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
  );
}
