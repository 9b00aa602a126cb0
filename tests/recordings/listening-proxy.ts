import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A reply as the server sent it, before any client read it. */
export interface Reply {
  readonly method: string;
  readonly path: string;
  readonly status: string;
  /** As sent: name and value in turn. */
  readonly headers: readonly string[];
  readonly body: string;
}

export interface Listening {
  readonly endpoint: string;
  /** The replies since it was asked last. */
  taken(): Reply[];
  close(): void;
}

/**
 * Stands between clients and a server on this machine and keeps what the server answers. Requests
 * pass unchanged, their `Host` too, so that signatures stay right.
 * @param port of the server
 */
export async function listen(port: number): Promise<Listening> {
  const replies: Reply[] = [];
  const proxy = createServer((incoming, outgoing) => {
    let answered = false;
    const passed = request(
      {
        host: '127.0.0.1',
        port,
        method: incoming.method,
        path: incoming.url,
        headers: incoming.headers,
        // A kept connection may be closed by the server just when the next request is sent.
        agent: false,
      },
      (reply) => {
        answered = true;
        const parts: Buffer[] = [];
        reply.on('data', (part: Buffer) => parts.push(part));
        reply.on('end', () => {
          const body = Buffer.concat(parts);
          replies.push({
            method: incoming.method ?? '',
            path: incoming.url ?? '',
            status: `${reply.statusCode} ${reply.statusMessage}`,
            headers: reply.rawHeaders,
            body: body.toString('utf8'),
          });
          outgoing.writeHead(reply.statusCode ?? 502, reply.statusMessage, reply.rawHeaders);
          outgoing.end(body);
        });
      },
    );
    // Swift ends its replies to HEAD with an empty chunk, which is too much for a parser of HTTP.
    passed.on('error', (error) => answered || outgoing.destroy(error));
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port: own } = proxy.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${own}`,
    taken: () => replies.splice(0),
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}
