import type { Reading } from '../domain/search/index.ts';
import { matchAmazons, matchSituation } from '../domain/search/reading/situation.ts';
import { seenId } from '../views/code/seen-id.ts';
import type { SituationText } from '../views/search/situations.ts';
import type { SearchFiles } from './search-files.ts';

/** A recorded reply that a paste is like. */
export interface MatchedCase extends Omit<SituationText, 'signs'> {
  /** The fragment of its code's page. */
  fragment: string;
  code: string;
  /** Set where Amazon sent that reply, and the text is another system's that repeats its message. */
  isAmazons?: true;
}

/**
 * Finds the recorded reply that a paste is like.
 * @throws when the recorded replies cannot be loaded
 */
export async function matchCase(
  { clues }: Reading,
  files: SearchFiles,
): Promise<MatchedCase | undefined> {
  if (!clues) return undefined;
  const situations = await files.situations(clues.code);
  const seen = situations.map(({ signs }) => signs);
  const own = matchSituation(seen, clues);
  const index = own ?? matchAmazons(seen, clues);
  const situation = index === undefined ? undefined : situations[index];
  if (index === undefined || !situation) return undefined;
  return {
    ...situation,
    fragment: seenId(index),
    code: clues.code,
    ...(own === undefined && { isAmazons: true as const }),
  };
}
