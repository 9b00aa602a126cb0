import type { Client, CodePlace } from './client.ts';

/** How the output of all clients is read, as data that can be shipped to a browser. */
export interface ClientPatterns {
  /** By which client's sign a text is known; the first that matches counts. */
  signs: { client: string; pattern: string; flags: string }[];
  /** Where the code stands, whoever printed the text. */
  codeAt: CodePlace[];
  /** Where the message stands: the one group of each pattern. */
  messageAt: string[];
}

/** The patterns of all clients, joined so that the order of their files does not matter. */
export function clientPatterns(clients: readonly Client[]): ClientPatterns {
  const byId = new Map(clients.map((client) => [client.id, client]));
  const depths = new Map(clients.map((client) => [client.id, depthOf(client, byId)]));
  const inOrder = [...clients].sort(
    // A client that passes on what another prints has the other's signs as well as its own.
    (a, b) => (depths.get(b.id) ?? 0) - (depths.get(a.id) ?? 0) || a.id.localeCompare(b.id, 'en'),
  );
  return {
    signs: [
      ...inOrder.flatMap((client) => signsOf(client, false)),
      ...inOrder.flatMap((client) => signsOf(client, true)),
    ],
    codeAt: inOrder.flatMap(({ codeAt }) => codeAt),
    messageAt: inOrder.flatMap(({ messageAt }) => messageAt.map(({ pattern }) => pattern)),
  };
}

/** The signs of a client, those that are read alike in one pattern. */
function signsOf({ name, signs }: Client, weak: boolean): ClientPatterns['signs'] {
  const alike = Map.groupBy(
    signs.filter((sign) => (sign.weak ?? false) === weak),
    ({ ignoreCase }) => (ignoreCase ? 'im' : 'm'),
  );
  return [...alike].map(([flags, group]) => ({
    client: name,
    pattern: group.map(({ pattern }) => pattern).join('|'),
    flags,
  }));
}

/** How many clients stand one behind the other in what this one passes on. */
function depthOf(
  client: Client,
  byId: ReadonlyMap<string, Client>,
  seen: readonly string[] = [],
): number {
  if (seen.includes(client.id)) return 0;
  const below = client.passesOn.flatMap((id) => byId.get(id) ?? []);
  return Math.max(0, ...below.map((other) => 1 + depthOf(other, byId, [...seen, client.id])));
}
