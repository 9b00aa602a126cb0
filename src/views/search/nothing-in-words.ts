import { withoutPage } from './without-page.ts';

/** What was looked for in vain. */
export interface Vain {
  /** The code that has no page, as printed; nothing where none was read. */
  name: string | undefined;
  /** The systems whose list or source has it; nothing where that is not known. */
  systems: readonly string[] | undefined;
  /** Whether all of the text was read. */
  isReadWhole: boolean;
  /** Whether something was found that the chosen filters leave out. */
  isFiltered: boolean;
}

/** Says of a long text what was not looked at. */
export const onlyEnds = 'Only the beginning and the end of your text were read.';

/** That there is no answer, in a headline, and what else is to be known of that, in sentences. */
export function nothingInWords({ name, systems, isReadWhole, isFiltered }: Vain): {
  headline: string;
  more: string[];
} {
  const more = isReadWhole ? [] : [`${onlyEnds} Paste the lines around the error.`];
  if (isFiltered) return { headline: 'No answer passes these filters', more };
  if (name === undefined) {
    return {
      headline: isReadWhole
        ? 'No error is known by these words'
        : 'No error was found in what was read',
      more,
    };
  }
  const whose = systems && withoutPage(name, systems);
  return { headline: whose ?? `${name} has no page here`, more };
}
