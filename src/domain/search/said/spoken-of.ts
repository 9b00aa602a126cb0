import { endsOf } from '../../text/ends-of.ts';
import type { Evidence } from '../evidence.ts';
import type { Input } from '../input.ts';
import type { Knowledge } from '../known/knowledge.ts';
import type { limits } from '../limits.ts';
import type { Finding } from '../ways/step.ts';
import type { QuestionsFile } from './questions-file.ts';
import { type Place, wordPlaces } from './word-places.ts';

/** The words of a page, see `Vocabulary`. */
export interface PageWords {
  page: Pick<Finding, 'kind' | 'code' | 'topic'>;
  /** Whether no server replied, so that a status speaks against it. */
  noReply: boolean;
  /** Each is enough. */
  alone: readonly string[];
  /** Of each group one must stand close to the others. */
  together: readonly (readonly (readonly string[])[])[];
}

/** Arranges the vocabulary by pages. */
export function prepareVocabulary({ topics, vocabulary }: QuestionsFile): PageWords[] {
  const known = new Map(topics.map((topic) => [topic.id, topic]));
  return vocabulary.map(([page, alone, together]) => {
    const topic = known.get(page);
    return {
      page: topic
        ? { kind: 'topic', topic: { id: page, title: topic.title } }
        : { kind: 'code', code: page },
      noReply: topic?.noReply === true,
      alone,
      together,
    };
  });
}

/**
 * The pages that a text speaks of: one of each group of words stands in one line, close together, in
 * a text about S3; or words that stand for the page alone, also where a text opens with them that
 * names nobody. A title that names nobody is understood to speak of S3.
 * Of several pages the one of which most letters are said goes first.
 * The limits are given, so that this file, which few readers load, shares nothing with others.
 */
export function spokenOf(
  input: Input,
  vocabulary: readonly PageWords[],
  { letters }: typeof limits,
  statuses: Knowledge['statuses'],
): Finding[] {
  const { text, aboutS3, aboutOthers, isForeign } = input;
  if (aboutOthers && !aboutS3) return [];
  const isTitle = text.length <= letters.question;
  const isUnderstood = isTitle && !aboutS3 && !text.includes('\n');
  // A question of several sentences is twice as long, and has one line.
  const isProse = isTitle || (text.length <= 2 * letters.question && !text.includes('\n'));
  const places = wordPlaces(endsOf(text, letters.spokenOf, letters.spokenOf));
  const told = input.statuses.filter(({ sure, number }) => sure && number >= 300);
  return vocabulary
    .flatMap(({ page, noReply, alone, together }) => {
      const own = alone
        .flatMap((words) => places(words))
        .filter(({ at }) => aboutS3 || isTitle || at <= letters.opening);
      const wanted = aboutS3 ? together : isUnderstood ? together.flatMap(inTitle) : [];
      const met = wanted.flatMap((groups) => meetings(groups, places, letters.together));
      const comesWith = ({ number }: Input['statuses'][number]) =>
        page.code !== undefined && statuses.get(number)?.includes(page.code) === true;
      // In a log a status tells more than words around it, and who sent one was reached.
      const isWeak = told.length > 0 && (noReply || !isProse);
      // A title with a status speaks of what comes with it.
      const isGuess = isUnderstood && !input.statuses.some(comesWith);
      const togetherTell: Evidence = isGuess ? 'understood' : 'spoken-of';
      return [
        ...own.map((place) => ({ evidence: 'own-words' as const, ...place })),
        ...met.map((place) => ({ evidence: togetherTell, ...place })),
      ]
        .filter(({ at }) => !isForeign(at))
        .map((place) =>
          // The words of a server that come with the status are its message.
          isWeak && !(told.some(comesWith) && place.evidence === 'own-words')
            ? { ...place, evidence: 'beside-status' as const }
            : place,
        )
        .map((place) => ({ ...place, page }));
    })
    .sort((left, right) => right.tells - left.tells)
    .map(({ page, evidence, at }) => ({
      ...page,
      evidence,
      why: 'these words speak of it',
      at,
    }));
}

/**
 * With the group that names S3 and its servers, as some of them are words by themselves that name
 * nobody in a text; and without it, where two others still tell the page.
 */
function inTitle(groups: readonly (readonly string[])[]): (readonly (readonly string[])[])[] {
  const others = groups.filter((group) => !group.includes('s3'));
  if (others.length === groups.length) return [];
  return others.length > 1 ? [groups, others] : [groups];
}

/** Where words of all groups stand close to one of the first group, in its line. */
function meetings(
  groups: readonly (readonly string[])[],
  places: (words: string) => readonly Place[],
  reach: number,
): Pick<Place, 'at' | 'tells'>[] {
  const found: Place[][] = [];
  for (const words of groups) {
    const own = words.flatMap((word) => places(word));
    // Most pages are not spoken of at all: their other words need not be looked for.
    if (own.length === 0) return [];
    found.push(own);
  }
  const [anchors = [], ...others] = found;
  return anchors.flatMap(({ at, line, tells }) => {
    const near = others.map((group) =>
      group
        .filter((place) => place.line === line && Math.abs(place.at - at) <= reach)
        .reduce((most, place) => Math.max(most, place.tells), 0),
    );
    return near.includes(0) ? [] : [{ at, tells: near.reduce((sum, more) => sum + more, tells) }];
  });
}
