import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode, Sighting } from '../../domain/content/error-code.ts';
import { retryAdvices } from '../../domain/content/retry.ts';
import { sideIds, sidePlace } from '../../domain/lists/pair.ts';
import { parseQuotedText, type QuotedSegment } from '../../domain/text/inline-text.ts';
import { urls } from '../addresses/urls.ts';
import { cited, type NumberedSource } from '../text/numbered-sources.ts';
import { type ProseSegment, prose } from '../text/prose.ts';
import { seenId } from './seen-id.ts';

/** A recorded reply, ready to print. */
export interface SeenEntry {
  /** Fragment of the entry; its number is the sighting's place in the content file. */
  id: string;
  /** A heading that it shares with its neighbours, on pages with many replies. */
  group: string | undefined;
  /** Said of what nobody recorded: read in source code, or in its maker's documents. */
  basis: string | undefined;
  status: string | undefined;
  message: QuotedSegment[] | undefined;
  resource: QuotedSegment[] | undefined;
  body: QuotedSegment[] | undefined;
  elements: { name: string; href: string }[];
  situation: ProseSegment[];
  advice: ProseSegment[];
  retry: string;
  date: string | undefined;
  sources: NumberedSource[];
}

export interface SeenGroup {
  system: { id: string; name: string; href: string };
  /** The place in the compared pair, from 1; 0 for every other system. */
  side: number;
  entries: SeenEntry[];
}

/**
 * The recorded replies by system: the compared pair first, then the others in the order of the
 * content file. A system that was never seen sending the code is absent.
 */
export function seenGroups(
  code: ErrorCode,
  catalogue: Catalogue,
  sources: readonly NumberedSource[],
): SeenGroup[] {
  const entries = code.seen.map((sighting, index) => ({
    system: sighting.system,
    entry: seenEntry(sighting, index, code, catalogue, sources),
  }));
  const seen = new Set(entries.map(({ system }) => system));
  return [...new Set<string>([...sideIds, ...seen])]
    .filter((id) => seen.has(id))
    .map((id) => ({
      system: { id, name: catalogue.system(id).name, href: urls.system(id) },
      side: sidePlace(id),
      entries: entries.filter(({ system }) => system === id).map(({ entry }) => entry),
    }));
}

const bases: Record<Sighting['basis'], string | undefined> = {
  recorded: undefined,
  documented: 'documented, no recorded reply',
  source: 'read in its source code, no recorded reply',
};

function seenEntry(
  sighting: Sighting,
  index: number,
  code: ErrorCode,
  catalogue: Catalogue,
  sources: readonly NumberedSource[],
): SeenEntry {
  const quoted = (text: string | undefined) => (text ? parseQuotedText(text) : undefined);
  return {
    id: seenId(index),
    group: sighting.group,
    basis: bases[sighting.basis],
    status: sighting.status,
    message: quoted(sighting.message),
    resource: quoted(sighting.resource),
    body: quoted(sighting.body),
    elements: sighting.elements.map((name) => ({ name, href: urls.errorResponse(name) })),
    situation: prose(sighting.situation, catalogue, code.code),
    advice: prose(sighting.advice, catalogue, code.code),
    retry: retryAdvices[sighting.retry].label,
    date: sighting.date,
    sources: cited(sources, sighting.sources),
  };
}
