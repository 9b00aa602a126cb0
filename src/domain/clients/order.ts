import type { Client } from './client.ts';

/**
 * The clients as their output is read: a client that passes on what another prints has the other's
 * signs as well as its own, so it is asked first. The order of the files does not matter.
 */
export function inOrderOfReading(clients: readonly Client[]): Client[] {
  const byId = new Map(clients.map((client) => [client.id, client]));
  const depths = new Map(clients.map((client) => [client.id, depthOf(client, byId)]));
  return [...clients].sort(
    (a, b) => (depths.get(b.id) ?? 0) - (depths.get(a.id) ?? 0) || a.id.localeCompare(b.id, 'en'),
  );
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
