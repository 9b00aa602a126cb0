import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { caching } from '../../../src/views/hosting/caching.ts';

/** One answer of the server; times are those of `Date.now()`. */
export interface Sent {
  path: string;
  type: string;
  /** The body as it was sent: compressed, without headers. */
  bytes: number;
  askedAt: number;
  sentAt: number;
}

export interface FileServer {
  address: string;
  /** Every answer so far, in order. */
  sent: Sent[];
  close: () => void;
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a folder as a host would, on a free port of this machine: the `.br` file where there is
 * one, the caching that the project recommends, `404.html` for what is missing. Counts what it sends.
 * @param options.headers sent with every file
 * @param options.delay milliseconds before every answer, so that what was asked for early and what
 *   arrived early can be told apart
 */
export async function serveFolder(
  folder: string,
  { headers = {}, delay = 0 }: { headers?: Record<string, string>; delay?: number } = {},
): Promise<FileServer> {
  const sent: Sent[] = [];
  const server = createServer(async (request, response) => {
    const askedAt = Date.now();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (delay > 0) await pause(delay);
    const found = findFile(folder, decodeURIComponent(pathname));
    const type = types[extname(found.file)] ?? 'application/octet-stream';
    const body = sendFile(response, { ...found, type, headers, path: pathname });
    sent.push({ path: pathname, type, bytes: body.length, askedAt, sentAt: Date.now() });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('No port is free.');
  return {
    address: `http://127.0.0.1:${bound.port}`,
    sent,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function findFile(folder: string, path: string): { file: string; status: number } {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const isThere = existsSync(file) && statSync(file).isFile();
  return isThere ? { file, status: 200 } : { file: join(folder, '404.html'), status: 404 };
}

function sendFile(
  response: ServerResponse,
  {
    file,
    status,
    type,
    headers,
    path,
  }: {
    file: string;
    status: number;
    type: string;
    headers: Record<string, string>;
    path: string;
  },
): Buffer {
  const compressed = existsSync(`${file}.br`);
  const body = readFileSync(compressed ? `${file}.br` : file);
  response.writeHead(status, {
    ...headers,
    'Content-Type': type,
    'Content-Length': body.length,
    'Cache-Control': path.startsWith('/_astro/') ? caching.forever : caching.revalidate,
    ...(compressed && { 'Content-Encoding': 'br' }),
  });
  response.end(body);
  return body;
}
