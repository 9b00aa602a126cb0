import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { compareListed } from '../../domain/lists/comparison.ts';
import { comparedPair } from '../../domain/lists/pair.ts';

/** A way in which two lists differ or agree, with a page of its own under `/compare/`. */
export type DifferenceId = 'wording' | 'status' | 'shared' | `only-${string}`;

export interface Difference {
  id: DifferenceId;
  title: string;
  /** What the page lists, in one sentence. */
  about: string;
  includes: (code: ErrorCode) => boolean;
}

/** The differences between the two compared lists, in the order of the comparison page. */
export function differences(): Difference[] {
  const [left, right] = comparedPair();
  const compare = (code: ErrorCode) => compareListed(code, left.id, right.id);
  return [
    {
      id: 'shared',
      title: 'In both lists',
      about: `Codes that ${left.listName} and ${right.listName} both have.`,
      includes: (code) => compare(code).presence === 'both',
    },
    {
      id: 'wording',
      title: 'Wording differs',
      about: 'Codes that both lists have, with different words, letter case or punctuation.',
      includes: (code) => {
        const comparison = compare(code);
        return comparison.presence === 'both' && comparison.wording.verdict !== 'identical';
      },
    },
    {
      id: 'status',
      title: 'Status differs',
      about: 'Codes that both lists have, with statuses that are not the same to the letter.',
      includes: (code) => {
        const comparison = compare(code);
        return comparison.presence === 'both' && comparison.status !== 'identical';
      },
    },
    {
      id: `only-${left.id}`,
      title: `Only in ${left.listName}`,
      about: `Codes that stand in ${left.listName} and not in ${right.listName}. That says nothing about what the servers send.`,
      includes: (code) => compare(code).presence === 'left-only',
    },
    {
      id: `only-${right.id}`,
      title: `Only in ${right.listName}`,
      about: `Codes that stand in ${right.listName} and not in ${left.listName}, which is a shortened list: what Amazon’s current page says stands beside each.`,
      includes: (code) => compare(code).presence === 'right-only',
    },
  ];
}

/** The codes of one difference, in alphabetical order. */
export function codesOf(difference: Difference, catalogue: Catalogue): ErrorCode[] {
  return catalogue.codes.filter(difference.includes);
}
