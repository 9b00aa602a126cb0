import type { CatalogueContent } from '../catalogue';
import { bodiesUseKnownTags, causesAreWellFormed } from './bodies';
import {
  causesHaveFixes,
  changesAreInOrder,
  differencesAreNamed,
  statusesAreDescribed,
  systemsAreDescribed,
} from './completeness';
import { aliasesBelongToOneCode, codesDifferInMoreThanCase } from './names';
import type { Invariant, Problem } from './problem';
import { proseIsOurOwn } from './prose';
import { confusionsAreMutual, namedThingsExist } from './references';
import { citationsResolve, sourcesAreUnique, sourcesAreUsed } from './sources';
import { successorsAreKeptUp } from './withdrawals';

export { formatProblem, type Problem } from './problem';

/** What must hold between content files; within one file the schemas decide. */
const invariants: Invariant<CatalogueContent>[] = [
  codesDifferInMoreThanCase,
  aliasesBelongToOneCode,
  confusionsAreMutual,
  successorsAreKeptUp,
  namedThingsExist,
  sourcesAreUnique,
  citationsResolve,
  sourcesAreUsed,
  systemsAreDescribed,
  statusesAreDescribed,
  causesHaveFixes,
  causesAreWellFormed,
  bodiesUseKnownTags,
  changesAreInOrder,
  differencesAreNamed,
  proseIsOurOwn,
];

/** Everything that is wrong between the content files. */
export function findProblems(content: CatalogueContent): Problem[] {
  return invariants.flatMap((invariant) => invariant(content));
}
