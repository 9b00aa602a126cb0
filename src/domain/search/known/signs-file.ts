import type { CatalogueContent } from '../../catalogue.ts';
import { type ClientPatterns, clientPatterns } from '../../clients/patterns.ts';
import { ownWords, signsOf } from './own-words.ts';
import { buildSenders, type KnownSender } from './senders.ts';

/** By what a paste is read: who may have sent it, and who may have printed it. */
export interface SignsFile {
  systems: KnownSender[];
  clients: ClientPatterns;
}

/** What is read where nobody is known. */
export const noSigns: SignsFile = { systems: [], clients: { signs: [], messageAt: [] } };

/** Picks from the content what the recognition of systems and clients needs. */
export function buildSigns({
  clients,
  codes,
  systems,
  texts,
}: Pick<CatalogueContent, 'clients' | 'codes' | 'systems' | 'texts'>): SignsFile {
  const words = ownWords({ codes, systems, texts });
  const own = new Map([...words].map(([id, said]) => [id, signsOf(said)]));
  return { systems: buildSenders(systems, own), clients: clientPatterns(clients) };
}
