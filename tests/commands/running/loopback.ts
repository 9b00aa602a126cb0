import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where every request of a command ends: a server on this machine, and proxy for all hosts. */
export interface Loopback {
  readonly port: number;
  /** How many requests came since it was asked last. */
  requests(): number;
  close(): void;
}

/**
 * Passes requests on to a server of S3, whatever host they name. Those with TLS are counted and
 * refused: nothing leaves the machine.
 * @param server port of the server of S3
 */
export async function loopbackTo(server: number): Promise<Loopback> {
  let count = 0;
  const proxy = createServer((incoming, outgoing) => {
    count += 1;
    const { method, headers } = incoming;
    const passed = request(
      { host: '127.0.0.1', port: server, method, path: pathOf(incoming), headers, agent: false },
      (reply) => {
        outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(outgoing);
      },
    );
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  proxy.on('connect', (_, socket) => {
    count += 1;
    socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
    // A client may be gone before it is told.
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    requests() {
      const counted = count;
      count = 0;
      return counted;
    },
    close: () => void proxy.close(),
  };
}

/** A proxy is told the whole address, a server the path. */
function pathOf({ url = '/' }: IncomingMessage): string {
  return url.startsWith('/') ? url : url.replace(/^\w+:\/\/[^/]*/, '') || '/';
}
