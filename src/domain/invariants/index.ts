import type { CatalogueContent } from '../catalogue.ts';
import { bodiesAreWellFormed, causesNameSystems } from './bodies.ts';
import {
  clientPatternsAreTrue,
  namedClientsExist,
  placesOfCodesHaveNoGroup,
  repeatedCodesSaySo,
  retryModesExist,
} from './clients.ts';
import {
  changesAreInOrder,
  differencesAreNamed,
  placeholdersAreWritten,
  statusesAreDescribed,
} from './completeness.ts';
import { codesHaveFamilies, familiesAndTopicsNameCodes } from './families.ts';
import { aliasesBelongToOneCode, codesDifferInMoreThanCase } from './names.ts';
import type { Invariant, Problem } from './problem.ts';
import { proseIsOurOwn } from './prose.ts';
import { recordingsAgreeWithLists, recordingsAreWhole } from './recordings.ts';
import { confusionsAreMutual, namedThingsExist } from './references.ts';
import { sourceTitlesAreWritten } from './source-titles.ts';
import { citationsResolve, sourcesAreUnique, sourcesAreUsed } from './sources.ts';
import { namedSystemsExist, sendersDoNotLack, sidesAreDescribed, signsAreTrue } from './systems.ts';
import { vocabularyNamesPages } from './vocabulary.ts';
import { successorsAreKeptUp } from './withdrawals.ts';
import { currentListLeadsSomewhere, namesWithoutPageHaveNone } from './without-page.ts';

export { formatProblem, type Problem } from './problem.ts';

/** What must hold between content files; within one file the schemas decide. */
const invariants: Invariant<CatalogueContent>[] = [
  codesDifferInMoreThanCase,
  aliasesBelongToOneCode,
  namesWithoutPageHaveNone,
  currentListLeadsSomewhere,
  confusionsAreMutual,
  successorsAreKeptUp,
  namedThingsExist,
  sourcesAreUnique,
  citationsResolve,
  sourcesAreUsed,
  sourceTitlesAreWritten,
  sidesAreDescribed,
  namedSystemsExist,
  signsAreTrue,
  sendersDoNotLack,
  recordingsAreWhole,
  recordingsAgreeWithLists,
  namedClientsExist,
  retryModesExist,
  repeatedCodesSaySo,
  clientPatternsAreTrue,
  placesOfCodesHaveNoGroup,
  codesHaveFamilies,
  familiesAndTopicsNameCodes,
  statusesAreDescribed,
  bodiesAreWellFormed,
  causesNameSystems,
  changesAreInOrder,
  differencesAreNamed,
  placeholdersAreWritten,
  proseIsOurOwn,
  vocabularyNamesPages,
];

/** Everything that is wrong between the content files. */
export function findProblems(content: CatalogueContent): Problem[] {
  return invariants.flatMap((invariant) => invariant(content));
}
