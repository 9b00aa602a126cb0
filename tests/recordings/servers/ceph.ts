import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answering, type Server } from './server.ts';

const ports = { monitor: 16789, monitorOld: 16790, gateway: 16780 };
const keys = { id: 'RECORDED', secret: 'recorded-secret' };

/** Ceph's RADOS Gateway over one monitor and one store in memory. Debian: radosgw, ceph-mon, ceph-osd. */
export const ceph: Server = {
  async start(folder) {
    for (const part of ['mon', 'osd', 'rgw', 'run']) mkdirSync(join(folder, part));
    const cluster = randomUUID();
    const settings = join(folder, 'ceph.conf');
    writeFileSync(settings, cephConf(cluster, folder));
    const run = (program: string, ...argv: string[]): void => {
      execFileSync(program, [...argv, '--conf', settings], { stdio: 'ignore', timeout: 120_000 });
    };
    const serve = (program: string, ...argv: string[]): ChildProcess =>
      spawn(program, ['-f', ...argv, '--conf', settings], { stdio: 'ignore' });

    makeKeys(join(folder, 'keyring'));
    const map = join(folder, 'monmap');
    const monitor = `[v2:127.0.0.1:${ports.monitor},v1:127.0.0.1:${ports.monitorOld}]`;
    run('monmaptool', '--create', '--addv', 'a', monitor, '--fsid', cluster, map);
    run('ceph-mon', '--mkfs', '-i', 'a', '--monmap', map, '--keyring', join(folder, 'keyring'));
    const running = [serve('ceph-mon', '-i', 'a')];
    await answering(ports.monitor);
    const store = randomUUID();
    run('ceph', 'osd', 'new', store);
    run('ceph-osd', '--mkfs', '-i', '0', '--osd-uuid', store);
    running.push(serve('ceph-osd', '-i', '0'));
    const user = ['--uid=recorded', '--display-name=recorded'];
    const pair = [`--access-key=${keys.id}`, `--secret=${keys.secret}`];
    run('radosgw-admin', 'user', 'create', ...user, ...pair);
    running.push(serve('radosgw', '-n', 'client.admin'));
    await answering(ports.gateway);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query fills this template itself.
    const version = execFileSync('dpkg-query', ['-W', '-f', '${Version}', 'radosgw']);
    return {
      port: ports.gateway,
      accessKeyId: keys.id,
      secretAccessKey: keys.secret,
      version: `Ceph ${version} (Debian), RADOS Gateway with Beast`,
      stop: () => running.forEach((child) => void child.kill()),
    };
  },
};

function makeKeys(ring: string): void {
  const may: Readonly<Record<string, readonly string[]>> = {
    'mon.': ['mon', 'allow *'],
    'client.admin': ['mon', 'allow *', 'osd', 'allow *', 'mgr', 'allow *'],
    'osd.0': ['mon', 'allow profile osd', 'osd', 'allow *'],
  };
  for (const [index, [name, rights]] of Object.entries(may).entries()) {
    const caps = rights.flatMap((part, place) => (place % 2 === 0 ? ['--cap', part] : [part]));
    const create = index === 0 ? ['--create-keyring'] : [];
    execFileSync('ceph-authtool', [...create, ring, '--gen-key', '-n', name, ...caps], {
      stdio: 'ignore',
    });
  }
}

const cephConf = (cluster: string, folder: string): string => `[global]
fsid = ${cluster}
mon_host = v2:127.0.0.1:${ports.monitor},v1:127.0.0.1:${ports.monitorOld}
mon_initial_members = a
public_addr = 127.0.0.1
cluster_addr = 127.0.0.1
keyring = ${folder}/keyring
mon_data = ${folder}/mon
osd_data = ${folder}/osd
osd_objectstore = memstore
memstore_device_bytes = 1073741824
osd_pool_default_size = 1
osd_pool_default_min_size = 1
osd_pool_default_pg_num = 1
osd_pool_default_pgp_num = 1
osd_pool_default_pg_autoscale_mode = off
osd_crush_chooseleaf_type = 0
run_dir = ${folder}/run
admin_socket = ${folder}/run/$name.asok
pid_file = ${folder}/run/$name.pid
log_file = ${folder}/$name.log
mon_cluster_log_file = ${folder}/cluster.log
crash_dir = ${folder}
rgw_data = ${folder}/rgw
rgw_frontends = beast endpoint=127.0.0.1:${ports.gateway}
`;
