import type { Catalogue } from '../../domain/catalogue.ts';
import { targetHref } from '../addresses/target.ts';
import { urls } from '../addresses/urls.ts';
import { familiesByArea } from '../families/families-page.ts';
import { type CodeRow, codeRow } from '../lists/code-row.ts';
import type { Count } from '../lists/comparison-page.ts';
import { type SampleAnswer, sampleAnswer } from './sample-answer.ts';
import { type StatusLink, statusLinks } from './status-page.ts';

/** A text to try the box with, and where it leads without the box. */
export interface Example {
  name: string;
  href: string;
  /** What a terminal would have printed. */
  text: string;
}

export interface HomePage {
  examples: Example[];
  sample: SampleAnswer | undefined;
  statuses: StatusLink[];
  /** The codes that people meet most often, the most frequent first. */
  met: CodeRow[];
  /** The families of codes, by what one was doing. */
  areas: ReturnType<typeof familiesByArea>;
  numbers: Count[];
}

/** What the home page leads to. */
export function homePage(catalogue: Catalogue): HomePage {
  const { codes, home, sourceGroups } = catalogue;
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    examples: home.examples.map(({ name, to, text }) => ({ name, href: targetHref(to), text })),
    sample: sampleAnswer(catalogue),
    statuses: statusLinks(catalogue),
    met: home.met.map((code) => codeRow(catalogue.code(code), catalogue)),
    areas: familiesByArea(catalogue),
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
