import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode, Sighting } from '../../domain/content/error-code.ts';
import type { RetryAdvice } from '../../domain/content/retry.ts';
import { sideIds, sidePlace } from '../../domain/lists/pair.ts';
import { parseQuotedText, type QuotedSegment } from '../../domain/text/inline-text.ts';
import { urls } from '../addresses/urls.ts';
import { statusNumbersOf } from '../families/code-line.ts';
import { firstSentence, type Opening } from '../text/first-sentence.ts';
import { cited, type NumberedSource } from '../text/numbered-sources.ts';
import { type ProseSegment, prose } from '../text/prose.ts';
import { retryFact } from './facts.ts';
import { seenId } from './seen-id.ts';

/** A recorded reply, ready to print: by what one knows it, and what to do. */
export interface SeenEntry {
  /** Fragment of the entry; its number is the sighting's place in the content file. */
  id: string;
  /** The system that sends it. */
  sender: { name: string; href: string };
  /** Its place in the compared pair, from 1; 0 for every other system. */
  side: number;
  status: string | undefined;
  message: QuotedSegment[] | undefined;
  resource: QuotedSegment[] | undefined;
  body: QuotedSegment[] | undefined;
  elements: { name: string; href: string }[];
  /** What to do; its first sentence is what one does first. */
  advice: Opening;
  situation: ProseSegment[];
  /** Whether to try again, where that is not what the page says of the code. */
  retry: { advice: RetryAdvice; text: string } | undefined;
  /** What it rests on, in words, where that is no recorded reply; and its date. */
  evidence: string;
  sources: NumberedSource[];
}

/** Replies of one kind, which a long page may fold up. */
export interface SeenBlock {
  /** Absent where a page's replies are of one kind; a folded block says its length instead. */
  title: string | undefined;
  isFolded: boolean;
  entries: SeenEntry[];
}

/** How many replies a page shows before it folds up the rest. */
const mostOpen = 6;

const basisWords: Record<Sighting['basis'], string[]> = {
  recorded: [],
  documented: ['as documented, not seen'],
  source: ['from the server’s source code, not seen'],
};

/** The recorded replies of a code, those of a kind together. */
export function seenBlocks(
  code: ErrorCode,
  catalogue: Catalogue,
  sources: readonly NumberedSource[],
): SeenBlock[] {
  const kinds = new Map<string | undefined, SeenEntry[]>();
  for (const [index, sighting] of code.seen.entries()) {
    const kind = kinds.get(sighting.group) ?? [];
    kind.push(seenEntry(sighting, index, code, catalogue, sources));
    kinds.set(sighting.group, kind);
  }
  const blocks = [...kinds].map(([title, entries]) => ({
    title,
    isFolded: false,
    entries: sidesFirst(entries),
  }));
  // One reply alone is not worth a fold.
  return code.seen.length <= mostOpen + 1 ? blocks : folded(blocks);
}

/** Says what a folded block holds. */
export function foldTitle({ title, entries }: SeenBlock): string {
  return title === undefined ? `${entries.length} more replies` : `${title} (${entries.length})`;
}

function sidesFirst(entries: readonly SeenEntry[]): SeenEntry[] {
  const place = ({ side }: SeenEntry) => side || sideIds.length + 1;
  return [...entries].sort((a, b) => place(a) - place(b));
}

/** The first replies stay open, and with them whoever opens the page sees some of them. */
function folded(blocks: readonly SeenBlock[]): SeenBlock[] {
  let room = mostOpen;
  return blocks.flatMap((block) => {
    const fits = block.entries.length <= room;
    const opens = room === mostOpen;
    const shown = fits || opens ? block.entries.slice(0, room) : [];
    room -= shown.length;
    const rest = block.entries.slice(shown.length);
    return [
      ...(shown.length > 0 ? [{ ...block, entries: shown }] : []),
      ...(rest.length > 0
        ? [{ title: shown.length > 0 ? undefined : block.title, isFolded: true, entries: rest }]
        : []),
    ];
  });
}

/** Whether a reply is known by more than its status. */
function saysMore({ message, resource, body }: Sighting): boolean {
  return Boolean(message ?? resource ?? body);
}

function seenEntry(
  sighting: Sighting,
  index: number,
  code: ErrorCode,
  catalogue: Catalogue,
  sources: readonly NumberedSource[],
): SeenEntry {
  // Where every status is the same, the facts of the page say it once.
  const tellsStatus = statusNumbersOf(code).length !== 1 || !saysMore(sighting);
  const quoted = (text: string | undefined) => (text ? parseQuotedText(text) : undefined);
  return {
    id: seenId(index),
    sender: { name: catalogue.system(sighting.system).name, href: urls.system(sighting.system) },
    side: sidePlace(sighting.system),
    status: tellsStatus ? sighting.status : undefined,
    message: quoted(sighting.message),
    resource: quoted(sighting.resource),
    body: quoted(sighting.body),
    elements: sighting.elements.map((name) => ({ name, href: urls.errorResponse(name) })),
    advice: firstSentence(prose(sighting.advice, catalogue, code.code)),
    situation: prose(sighting.situation, catalogue, code.code),
    retry:
      sighting.retry === code.retry.advice
        ? undefined
        : { advice: sighting.retry, text: retryFact(sighting.retry) },
    evidence: [...basisWords[sighting.basis], ...(sighting.date ? [sighting.date] : [])].join(', '),
    sources: cited(sources, sighting.sources),
  };
}
