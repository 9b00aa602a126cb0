import type { Client } from './client.ts';

/** Stands for clients that have no file. It is no client itself: nothing is listed under it. */
export const otherClients = { id: 'other', name: 'other clients' } as const;

/** Clients by what content calls them. */
export interface NamedClients {
  /** The name that readers see, "other clients" for those without a file. @throws when there is none */
  clientName(id: string): string;
}

/** Looks names of clients up in their files. */
export function namedClients(clients: readonly Pick<Client, 'id' | 'name'>[]): NamedClients {
  const names = new Map<string, string>([
    [otherClients.id, otherClients.name],
    ...clients.map(({ id, name }): [string, string] => [id, name]),
  ]);
  return {
    clientName: (id) => {
      const name = names.get(id);
      if (name === undefined) throw new Error(`There is no content/clients/${id}.mdx.`);
      return name;
    },
  };
}

/** The clients that a cause concerns. "Other" says nothing there, so it is left out. */
export function namesOfClients(ids: readonly string[], { clientName }: NamedClients): string[] {
  return ids.filter((id) => id !== otherClients.id).map(clientName);
}
