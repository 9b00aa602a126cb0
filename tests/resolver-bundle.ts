import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { createResolver } from '../src/domain/search/index.ts';

/**
 * Writes the resolver as the browser runs it into one file, which a program outside the site can
 * import: its sources import each other without endings, as only bundlers understand.
 */
export async function bundleResolver(file: string): Promise<typeof createResolver> {
  await build({
    entryPoints: [fileURLToPath(new URL('../src/domain/search/index.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    outfile: file,
  });
  const module = (await import(pathToFileURL(file).href)) as {
    createResolver: typeof createResolver;
  };
  return module.createResolver;
}
