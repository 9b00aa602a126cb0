import type { Client } from '../../clients/client.ts';
import { type ClientPatterns, clientPatterns } from '../../clients/patterns.ts';
import { buildSenders, type KnownSender, type RecognisableSystem } from './senders.ts';

/** By what a paste is read: who may have sent it, and who may have printed it. */
export interface SignsFile {
  systems: KnownSender[];
  clients: ClientPatterns;
}

/** What is read where nobody is known. */
export const noSigns: SignsFile = { systems: [], clients: { signs: [], messageAt: [] } };

/** Picks from systems and clients what their recognition needs. */
export function buildSigns(
  systems: readonly RecognisableSystem[],
  clients: readonly Client[],
): SignsFile {
  return { systems: buildSenders(systems), clients: clientPatterns(clients) };
}
