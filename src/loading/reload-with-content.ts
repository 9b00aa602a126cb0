import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Reloads the pages that `npm run dev` shows when a file of `content` changes: no module holds it. */
export function reloadWithContent(): Plugin {
  const content = resolve('content');
  return {
    name: 'reload-with-content',
    configureServer({ watcher, ws }) {
      watcher.add(content).on('all', (_event, file) => {
        if (resolve(file).startsWith(content)) ws.send({ type: 'full-reload' });
      });
    },
  };
}
