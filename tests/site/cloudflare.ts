import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = new URL('../..', import.meta.url).pathname;

/** A running copy of Cloudflare's own server, on a free port of this machine. */
export interface Cloudflare {
  address: string;
  /** What it said while it started, about the rules that it read. */
  printed: string;
  stop: () => void;
}

/** Serves a folder as `wrangler deploy` would have it served. @throws what was printed instead of an address */
export async function startCloudflare(site: string): Promise<Cloudflare> {
  const folder = mkdtempSync(join(tmpdir(), 's3-errors-cloudflare-'));
  // wrangler writes beside its configuration, so it gets a copy of it elsewhere.
  const configuration = readFileSync(`${project}src/views/hosting/wrangler.jsonc`, 'utf8');
  writeFileSync(join(folder, 'wrangler.jsonc'), configuration);
  const wrangler = join(project, 'node_modules/wrangler/bin/wrangler.js');
  const options = ['--ip', '127.0.0.1', '--port', '0', '--inspector-port', '0', '--assets', site];
  const server = spawn(
    process.execPath,
    [wrangler, 'dev', ...options, '--show-interactive-dev-session=false'],
    {
      cwd: folder,
      env: {
        ...process.env,
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
        WRANGLER_LOG_PATH: folder,
        WRANGLER_SEND_METRICS: 'false',
        XDG_CONFIG_HOME: folder,
      },
    },
  );
  const stop = () => {
    // An interrupt, not the default signal: upon it, wrangler ends what it has started.
    server.kill('SIGINT');
    rmSync(folder, { recursive: true, force: true });
  };
  let printed = '';
  const address = await new Promise<string | undefined>((resolve) => {
    server.stdout.on('data', (text) => {
      printed += text;
      const [, ready] = /Ready on (http:\S+)/.exec(printed) ?? [];
      if (ready) resolve(ready);
    });
    server.stderr.on('data', (text) => {
      printed += text;
    });
    server.on('exit', () => resolve(undefined));
  });
  if (address) return { address, printed, stop };
  stop();
  throw new Error(`wrangler did not start: ${printed}`);
}
