import type { Client } from './client.ts';
import { inOrderOfReading } from './order.ts';

/** How the output of all clients is known and read, as data that can be shipped to a browser. */
export interface ClientPatterns {
  /** By which client's sign a text is known; the first that matches counts, of weak ones all. */
  signs: { client: string; pattern: string; flags: string; weak?: true }[];
  /** Where the message stands: the first group of each pattern; a second one is the resource. */
  messageAt: string[];
}

/** The patterns of all clients, joined so that the order of their files does not matter. */
export function clientPatterns(clients: readonly Client[]): ClientPatterns {
  const inOrder = inOrderOfReading(clients);
  return {
    signs: [
      ...inOrder.flatMap((client) => signsOf(client, false)),
      ...inOrder.flatMap((client) => signsOf(client, true)),
    ],
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
    ...(weak && { weak }),
  }));
}
