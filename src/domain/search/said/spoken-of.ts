import { endsOf } from '../../text/ends-of.ts';
import type { Evidence } from '../evidence.ts';
import type { Input } from '../input.ts';
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
): Finding[] {
  const { text, aboutS3, aboutOthers, isForeign } = input;
  if (aboutOthers && !aboutS3) return [];
  const isTitle = text.length <= letters.question;
  const isUnderstood = isTitle && !aboutS3 && !text.includes('\n');
  const togetherTell: Evidence = isUnderstood ? 'understood' : 'spoken-of';
  const places = wordPlaces(endsOf(text, letters.spokenOf, letters.spokenOf));
  const told = input.statuses.some(({ sure, number }) => sure && number >= 300);
  return vocabulary
    .flatMap(({ page, noReply, alone, together }) => {
      const own = alone
        .flatMap((words) => places(words))
        .filter(({ at }) => aboutS3 || at <= letters.opening);
      const wanted = isUnderstood ? together.flatMap(withoutNames) : aboutS3 ? together : [];
      const met = wanted.flatMap((groups) => meetings(groups, places, letters.together));
      // In a log a status tells more than words around it, and who sent one was reached.
      const isWeak = told && (noReply || !isTitle);
      return [
        ...own.map((place) => ({ evidence: 'own-words' as const, ...place })),
        ...met.map((place) => ({ evidence: togetherTell, ...place })),
      ]
        .filter(({ at }) => !isForeign(at))
        .map((place) => (isWeak ? { ...place, evidence: 'beside-status' as const } : place))
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

/** Without the group that names S3 and its servers, where two others still tell the page. */
function withoutNames(groups: readonly (readonly string[])[]): (readonly string[])[][] {
  const others = groups.filter((group) => !group.includes('s3'));
  return others.length > 1 && others.length < groups.length ? [others] : [];
}

/** Where words of all groups stand close to one of the first group, in its line. */
function meetings(
  groups: readonly (readonly string[])[],
  places: (words: string) => readonly Place[],
  reach: number,
): Pick<Place, 'at' | 'tells'>[] {
  const [anchors = [], ...others] = groups.map((words) => words.flatMap((word) => places(word)));
  if (anchors.length === 0 || others.some(({ length }) => length === 0)) return [];
  return anchors.flatMap(({ at, line, tells }) => {
    const near = others.map((group) =>
      group
        .filter((place) => place.line === line && Math.abs(place.at - at) <= reach)
        .reduce((most, place) => Math.max(most, place.tells), 0),
    );
    return near.includes(0) ? [] : [{ at, tells: near.reduce((sum, more) => sum + more, tells) }];
  });
}
