import { createConnection } from 'node:net';

/** A server that runs on the loopback address until it is stopped. */
export interface RunningServer {
  readonly port: number;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** What it calls itself, with its version. */
  readonly version: string;
  stop(): void;
}

export interface Server {
  /** Situations that it cannot be asked for, with the reason. */
  readonly leftOut?: Readonly<Record<string, string>>;
  /** @param folder an empty folder for what it stores */
  start(folder: string): Promise<RunningServer>;
}

/** Waits until something takes connections. @throws when nothing does within half a minute */
export async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = createConnection({ host: '127.0.0.1', port });
      socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.end());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Nothing answers at 127.0.0.1:${port}.`);
}
