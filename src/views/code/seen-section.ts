import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode, Sighting } from '../../domain/content/error-code.ts';
import { retryAdvices } from '../../domain/content/retry.ts';
import { type Side, sides } from '../../domain/lists/pair.ts';
import { parseQuotedText, type QuotedSegment } from '../../domain/text/inline-text.ts';
import { urls } from '../addresses/urls.ts';
import { cited, type NumberedSource } from '../text/numbered-sources.ts';
import { type ProseSegment, prose } from '../text/prose.ts';
import { seenId } from './seen-id.ts';

/** A recorded reply, ready to print. */
export interface SeenEntry {
  /** Fragment of the entry; its number is the sighting's place in the content file. */
  id: string;
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
  system: Side;
  entries: SeenEntry[];
}

/** The recorded replies by system; a system that was never seen sending the code is absent. */
export function seenGroups(
  code: ErrorCode,
  catalogue: Catalogue,
  sources: readonly NumberedSource[],
): SeenGroup[] {
  const entries = code.seen.map((sighting, index) => ({
    system: sighting.system,
    entry: seenEntry(sighting, index, code, catalogue, sources),
  }));
  return sides
    .map((system) => ({
      system,
      entries: entries.filter(({ system: id }) => id === system.id).map(({ entry }) => entry),
    }))
    .filter((group) => group.entries.length > 0);
}

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
