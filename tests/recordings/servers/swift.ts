import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answering, type Server } from './server.ts';

const ports = { account: 16202, container: 16201, object: 16200, proxy: 16280, memcached: 16211 };
const stores = ['account', 'container', 'object'] as const;

/** OpenStack Swift with s3api: one replica on one folder, users from a file. Debian: swift. */
export const swift: Server = {
  async start(folder) {
    const settings = join(folder, 'etc');
    mkdirSync(settings, { recursive: true });
    mkdirSync(join(folder, 'disks/d1'), { recursive: true });
    writeFileSync(join(settings, 'swift.conf'), swiftConf);
    cpSync('/etc/swift/mime.types', join(settings, 'mime.types'));
    for (const store of stores) {
      makeRing(settings, store);
      writeFileSync(join(settings, `${store}.conf`), storeConf(store, folder));
    }
    writeFileSync(join(settings, 'proxy.conf'), proxyConf(settings));
    const running = [
      spawn('memcached', [
        '-u',
        'root',
        '-l',
        '127.0.0.1',
        '-p',
        String(ports.memcached),
        '-m',
        '16',
      ]),
      // Swift is a Python program of the system; another python3 may come first in PATH.
      ...[...stores, 'proxy'].map((part) =>
        spawn('/usr/bin/python3', [
          `/usr/bin/swift-${part}-server`,
          join(settings, `${part}.conf`),
        ]),
      ),
    ];
    for (const part of stores) await answering(ports[part]);
    await answering(ports.proxy);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query fills this template itself.
    const version = execFileSync('dpkg-query', ['-W', '-f', '${Version}', 'python3-swift']);
    return {
      port: ports.proxy,
      accessKeyId: 'test:tester',
      secretAccessKey: 'testing',
      version: `OpenStack Swift ${version} (Debian), s3api and tempauth`,
      stop: () => running.forEach((child) => void child.kill()),
    };
  },
};

function makeRing(settings: string, store: (typeof stores)[number]): void {
  const builder = join(settings, `${store}.builder`);
  const build = (...argv: string[]): void => {
    execFileSync('swift-ring-builder', [builder, ...argv], { stdio: 'ignore' });
  };
  build('create', '4', '1', '0');
  const place = ['--region', '1', '--zone', '1', '--ip', '127.0.0.1', '--device', 'd1'];
  build('add', ...place, '--port', String(ports[store]), '--weight', '1');
  build('rebalance');
}

const swiftConf = `[swift-hash]
swift_hash_path_suffix = recorded
swift_hash_path_prefix = recorded

[storage-policy:0]
name = Policy-0
default = yes
`;

const storeConf = (store: (typeof stores)[number], folder: string): string => `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${ports[store]}
workers = 0
user = root
swift_dir = ${join(folder, 'etc')}
devices = ${join(folder, 'disks')}
mount_check = false

[pipeline:main]
pipeline = ${store}-server

[app:${store}-server]
use = egg:swift#${store}
`;

const proxyConf = (settings: string): string => `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${ports.proxy}
workers = 0
user = root
swift_dir = ${settings}

[pipeline:main]
pipeline = catch_errors cache s3api tempauth slo proxy-server

[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true

[filter:catch_errors]
use = egg:swift#catch_errors

[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:${ports.memcached}

[filter:s3api]
use = egg:swift#s3api
location = us-east-1

[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = testing .admin

[filter:slo]
use = egg:swift#slo
`;
