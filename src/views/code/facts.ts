import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { type RetryAdvice, retryAdvices } from '../../domain/content/retry.ts';
import { compareListed } from '../../domain/lists/comparison.ts';
import { comparedPair } from '../../domain/lists/pair.ts';
import { readStatus } from '../../domain/lists/status.ts';
import { urls } from '../addresses/urls.ts';
import { statusNumbersOf } from '../families/code-line.ts';
import { wordingVerdicts } from '../lists/verdicts.ts';

/** A fact of a code in a few words, leading to where the page says more. */
export interface Fact {
  text: string;
  href: string;
  /** Set on the fact that says whether to try again. */
  retry?: RetryAdvice;
}

/** The facts under the headword: statuses, what the lists say, whether to try again. */
export function factsOf(code: ErrorCode, catalogue: Catalogue): Fact[] {
  return [
    ...statusFacts(code, catalogue),
    { text: amazonFact(code), href: '#listed' },
    ...comparedFacts(code),
    {
      text: retryFact(code.retry.advice),
      href: '#retry',
      retry: code.retry.advice,
    },
  ];
}

/** Whether to try again, as it stands where nothing else speaks of trying. */
export function retryFact(advice: RetryAdvice): string {
  const { label } = retryAdvices[advice];
  return `Retry: ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** Every status that lists or replies give the code, each leading to its page. */
function statusFacts(code: ErrorCode, catalogue: Catalogue): Fact[] {
  const pages = catalogue.statusNumbers();
  // That of the first row of Amazon's list is the one that people meet.
  const usual = code.amazonToday ? readStatus(code.amazonToday.status).number : null;
  const numbers = statusNumbersOf(code).sort((a, b) => Number(b === usual) - Number(a === usual));
  return numbers.map((number) => ({
    text: `${number}`,
    href: pages.includes(number) ? urls.status(number) : urls.statuses(),
  }));
}

function amazonFact({ amazonToday }: ErrorCode): string {
  if (!amazonToday) return 'Not on Amazon’s list of today';
  return amazonToday.renamedTo
    ? `On Amazon’s list of today as ${amazonToday.renamedTo}`
    : 'On Amazon’s list of today';
}

/** "AWS 403 · IAS3 403 · same words": the two compared lists. */
function comparedFacts(code: ErrorCode): Fact[] {
  const [left, right] = comparedPair();
  const comparison = compareListed(code, left.id, right.id);
  if (comparison.presence === 'neither') return [];
  const parts = [left, right].map(({ id, shortName }) => {
    const listed = code.listed[id];
    if (!listed) return `not in the ${shortName} list`;
    return `${shortName} ${readStatus(listed.status).number ?? 'without a status'}`;
  });
  if (comparison.presence === 'both') {
    parts.push(`wording ${wordingVerdicts[comparison.wording.verdict].label}`);
  }
  return [{ text: parts.join(' · '), href: '#listed' }];
}
