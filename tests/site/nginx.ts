import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installFromDebian } from '../debian-packages.ts';

/** Where Debian, Alpine, Fedora and Homebrew put it. */
const programs = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** A running nginx. */
export interface Nginx {
  address: string;
  sendsBrotli: boolean;
  stop: () => Promise<void>;
}

/**
 * Runs nginx on a free port of this machine, with the configuration that the build has written.
 * @param root the folder under which addresses are looked up
 * @param site the folder of the built site, where the files to include are
 * @throws one sentence that says what to install, or what nginx complains about
 */
export async function startNginx(root: string, site: string): Promise<Nginx> {
  const program = installed();
  if (!program) {
    throw new Error(
      'The tests of hosts need nginx: install it (on Debian: apt-get install nginx).',
    );
  }
  const sendsBrotli = existsSync(brotliModule);
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 's3-errors-nginx-'));
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(folder, 'nginx.conf'),
    `
    ${sendsBrotli ? `load_module ${brotliModule};` : ''}
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off;
    pid ${folder}/pid;
    error_log stderr;
    events {}
    http {
      access_log off;
      ${folders.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
      include ${site}/_nginx-http.conf;
      server {
        listen 127.0.0.1:${port};
        root ${root};
        ${sendsBrotli ? 'brotli_static on;' : ''}
        include ${site}/_nginx-server.conf;
      }
    }`,
  );
  const server = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr']);
  const address = `http://127.0.0.1:${port}`;
  const ended = once(server, 'exit');
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(address, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, sendsBrotli, stop };
}

/** Installs nginx where it is missing; called once, because two installations at a time are refused. */
export function installNginx(): void {
  if (!installed()) installFromDebian('nginx-light', 'libnginx-mod-http-brotli-static');
}

const installed = (): string | undefined => programs.find((path) => existsSync(path));

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await promisify(probe.close.bind(probe))();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/** @throws what the server printed, when it ends instead of answering */
async function answers(address: string, server: ChildProcess): Promise<void> {
  let printed = '';
  server.stderr?.on('data', (text) => {
    printed += text;
  });
  // Two minutes, which only a hang reaches.
  for (let attempt = 0; attempt < 2400; attempt += 1) {
    if (server.exitCode !== null) break;
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`nginx does not answer: ${printed}`);
}
