import type { Catalogue } from '../../domain/catalogue.ts';
import { urls } from '../addresses/urls.ts';
import { type CodeRow, codeRow } from '../lists/code-row.ts';
import { type Count, comparisonCounts } from '../lists/comparison-page.ts';
import { type StatusLink, statusLinks } from './status-page.ts';

export interface HomePage {
  /** The codes with most recorded replies and causes, in alphabetical order. */
  frequent: CodeRow[];
  statuses: StatusLink[];
  comparison: Count[];
  numbers: Count[];
}

const frequentCodes = 8;

export function homePage(catalogue: Catalogue): HomePage {
  const { codes, sourceGroups } = catalogue;
  const weight = (code: (typeof codes)[number]) => code.seen.length + code.causes.length;
  const counts = comparisonCounts(catalogue);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    frequent: [...codes]
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, frequentCodes)
      .sort((a, b) => a.code.localeCompare(b.code, 'en'))
      .map((code) => codeRow(code, catalogue)),
    statuses: statusLinks(catalogue),
    comparison: counts.perDifference.map(({ difference, value, href }) => ({
      value,
      label: difference.title,
      href,
    })),
    numbers: [
      { value: codes.length, label: 'codes explained', href: urls.codes() },
      { value: sum(codes.map(({ seen }) => seen.length)), label: 'recorded replies' },
      { value: sum(codes.map(({ causes }) => causes.length)), label: 'causes, each with its fix' },
      {
        value: sum(sourceGroups.map(({ sources }) => sources.length)),
        label: 'sources',
        href: urls.sources(),
      },
    ],
  };
}
