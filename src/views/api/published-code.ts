import type { PublishedCode } from '../../domain/api/published-code.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { namesOfClients } from '../../domain/clients/named.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { retryAdvices } from '../../domain/content/retry.ts';
import { urls } from '../addresses/urls.ts';
import { seenId } from '../code/seen-id.ts';
import { publishedElsewhere } from './published-elsewhere.ts';
import { publishedAmazonToday, publishedComparison, publishedListed } from './published-lists.ts';

/**
 * A code as published data: every field is there, and `null` stands for what is not stated.
 * @param site the canonical address of the site
 */
export function publishedCode(code: ErrorCode, catalogue: Catalogue, site: URL): PublishedCode {
  const address = (name: string, fragment?: string) =>
    new URL(urls.code(name, fragment), site).href;
  const sourceUrls = (ids: readonly string[] = []) => ids.map((id) => catalogue.source(id).url);
  const modeNames = new Map(catalogue.retryModes.map(({ id, name }) => [id, name]));
  const modeName = (id: string) => modeNames.get(id) ?? id;
  const { withdrawn } = code;
  const { advice, reason, note, retriedBy, sources } = code.retry;
  return {
    code: code.code,
    address: address(code.code),
    summary: code.summary,
    // Version 1 promises a text: where no more is known, the summary is all.
    meaning: code.meaning ?? code.summary,
    aliases: code.aliases,
    family: code.family ?? null,
    group: code.group ?? null,
    withdrawn: withdrawn ? { ...withdrawn, successor: withdrawn.successor ?? null } : null,
    listed: publishedListed(code),
    comparison: publishedComparison(code),
    amazonToday: publishedAmazonToday(code.amazonToday),
    rows: code.listings.map(({ list, row }) => ({
      list: list.id,
      section: row.section ?? null,
      status: row.status,
    })),
    provokedBy: code.provokedBy ?? null,
    seen: code.seen.map((sighting, index) => ({
      address: address(code.code, seenId(index)),
      system: sighting.system,
      basis: sighting.basis,
      group: sighting.group ?? null,
      status: sighting.status ?? null,
      message: sighting.message ?? null,
      resource: sighting.resource ?? null,
      elements: sighting.elements,
      body: sighting.body ?? null,
      situation: sighting.situation,
      advice: sighting.advice,
      retry: sighting.retry,
      date: sighting.date ?? null,
      sources: sourceUrls(sighting.sources),
    })),
    retry: {
      advice,
      label: retryAdvices[advice].label,
      reason: reason ?? retryAdvices[advice].meaning,
      note: note ?? null,
      retriedBy: retriedBy.map(modeName),
      sources: sourceUrls(sources),
    },
    causes: code.causes.map((cause) => ({
      title: cause.title,
      clients: namesOfClients(cause.clients, catalogue),
      system: cause.system ?? null,
      address: address(code.code, cause.id),
      sources: sourceUrls(cause.sources),
    })),
    exceptions: Object.fromEntries(
      Object.entries(code.exceptions).map(([client, name]) => [catalogue.clientName(client), name]),
    ),
    clientNotes: code.clientNotes.map((entry) => ({
      client: catalogue.clientName(entry.client),
      prints: entry.prints ?? null,
      note: entry.note ?? null,
      sources: sourceUrls(entry.sources),
    })),
    confusedWith: code.confusedWith.map((other) => ({
      code: other.code,
      address: address(other.code),
      tell: other.tell,
      sources: sourceUrls(other.sources),
    })),
    elsewhere: publishedElsewhere(code, catalogue),
    sources: code.sources.map(({ id, shows }) => {
      const { title, url, date } = catalogue.source(id);
      return { id, title, url, date: date ?? null, shows };
    }),
  };
}
