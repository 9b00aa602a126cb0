import { loadPackage } from '../packages.ts';
import type { Server } from './server.ts';

interface S3rver {
  run(): Promise<{ port: number }>;
  close(): Promise<void>;
}

type S3rverClass = new (options: Record<string, unknown>) => S3rver;

/** s3rver, an emulator for tests on Node. Its keys are fixed. */
export const s3rver: Server = {
  leftOut: { 'long-key': 'A file name that the disk refuses ends the server.' },
  async start(folder) {
    const { module, version } = await loadPackage<S3rverClass>('s3rver');
    const server = new module({ address: '127.0.0.1', port: 0, silent: true, directory: folder });
    const { port } = await server.run();
    return {
      port,
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
      version: `s3rver ${version}`,
      stop: () => void server.close(),
    };
  },
};
