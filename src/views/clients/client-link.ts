import type { Catalogue } from '../../domain/catalogue.ts';
import { otherClients } from '../../domain/clients/named.ts';
import { urls } from '../addresses/urls.ts';

/** A client by its name, with the page that says what it does with every error. */
export interface ClientLink {
  name: string;
  /** Absent for clients without a page. */
  href: string | undefined;
}

/** A client's name, with the address of its page where it has one. */
export function clientLink(id: string, catalogue: Catalogue): ClientLink {
  return {
    name: catalogue.clientName(id),
    href: id === otherClients.id ? undefined : urls.client(id),
  };
}
