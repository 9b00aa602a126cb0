import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { compareListed } from '../../domain/lists/comparison.ts';
import { comparedPair, sides } from '../../domain/lists/pair.ts';
import { urls } from '../addresses/urls.ts';
import { amazonTodayInShort } from '../code/amazon-today.ts';
import { type ListedView, listedView } from '../code/listed-section.ts';
import { type CodeRow, codeRow } from './code-row.ts';
import { codesOf, type Difference, type DifferenceId, differences } from './differences.ts';
import { statusVerdicts, wordingVerdicts } from './verdicts.ts';

/** A computed number with its words and the page that shows what was counted. */
export interface Count {
  value: number;
  label: string;
  href?: string;
}

export interface ComparisonRow extends CodeRow {
  listed: ListedView;
  amazonToday: string;
}

/** The numbers of the comparison, each computed from the lists. */
export function comparisonCounts(catalogue: Catalogue) {
  const listed = catalogue.codes.filter((code) => Object.keys(code.listed).length > 0);
  const [left, right] = comparedPair();
  const shared = listed
    .map((code) => compareListed(code, left.id, right.id))
    .filter((comparison) => comparison.presence === 'both');
  return {
    all: listed.length,
    perSystem: sides.map((system) => ({
      system,
      value: listed.filter((code) => code.listed[system.id]).length,
    })),
    perDifference: differences().map((difference) => ({
      difference,
      value: codesOf(difference, catalogue).length,
      href: urls.difference(difference.id),
    })),
    wording: Object.entries(wordingVerdicts).map(([verdict, { label }]) => ({
      label,
      value: shared.filter(({ wording }) => wording.verdict === verdict).length,
    })),
    status: Object.entries(statusVerdicts).map(([verdict, { label }]) => ({
      label,
      value: shared.filter(({ status }) => status === verdict).length,
    })),
  };
}

/** A part of what the two lists have together, with the page that shows it. */
export interface ListSet {
  label: string;
  value: number;
  href: string;
  /** Whose list has it alone, from 1; 0 for what both have. */
  side: number;
}

/** What one list has alone, what both have, and what the other has alone. */
export function listSets(catalogue: Catalogue): ListSet[] {
  const set = (id: DifferenceId, side: number): ListSet => {
    const difference = differences().find((candidate) => candidate.id === id);
    if (!difference) throw new Error(`No difference is called "${id}".`);
    const value = codesOf(difference, catalogue).length;
    return { label: difference.title, value, href: urls.difference(id), side };
  };
  const [left, right] = comparedPair();
  return [set(`only-${left.id}`, 1), set('shared', 0), set(`only-${right.id}`, 2)];
}

/** The page of one difference, or of all codes when none is given. */
export function comparisonRows(catalogue: Catalogue, difference?: Difference): ComparisonRow[] {
  const codes = difference
    ? codesOf(difference, catalogue)
    : catalogue.codes.filter((code) => Object.keys(code.listed).length > 0);
  return codes.map((code) => comparisonRow(code, catalogue));
}

function comparisonRow(code: ErrorCode, catalogue: Catalogue): ComparisonRow {
  return {
    ...codeRow(code, catalogue),
    listed: listedView(code, catalogue),
    amazonToday: amazonTodayInShort(code),
  };
}
