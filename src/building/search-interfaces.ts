import { globSync, rmSync } from 'node:fs';

/**
 * Pagefind writes its ready-made search boxes and its highlighter beside the index. The box here is
 * our own, so nobody would ask for them: they only add other people's code, and its licences.
 */
export function removeSearchInterfaces(folder: string): void {
  for (const file of globSync(`${folder}/pagefind-{ui,modular-ui,component-ui,highlight}.*`)) {
    rmSync(file);
  }
}
