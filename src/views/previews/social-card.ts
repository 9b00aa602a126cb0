import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { retryAdvices } from '../../domain/content/retry.ts';
import { type Family, familyAreas } from '../../domain/families/family.ts';
import { sides } from '../../domain/lists/pair.ts';
import { homePage } from '../site/home-page.ts';
import { plainText } from '../text/prose.ts';

/** The picture that a link to a page shows in chats and tickets. */
export interface SocialCard {
  siteName: string;
  /** In one or two lines. */
  headword: string[];
  sentence: string;
  facts: {
    label: string;
    text: string;
    /** Position of the system that the fact is about, in registry order. */
    side?: number;
    /** The list does not have the code. */
    absent?: boolean;
  }[];
}

const siteName = 'S3 Errors';

/** Letters of a headword that still look like one at the size that a preview shows. */
const longestLine = 24;

export function codeCard(code: ErrorCode): SocialCard {
  return {
    siteName,
    headword: headwordLines(code.code),
    sentence: plainText(code.summary),
    facts: [
      ...sides.map(({ id, shortName }, side) => {
        const listed = code.listed[id];
        const label = `Status, ${shortName} list`;
        return listed
          ? { label, side, text: listed.status }
          : { label, side, text: 'not in this list', absent: true };
      }),
      { label: 'Try again?', text: retryAdvices[code.retry.advice].label },
    ],
  };
}

/** The picture of a family, which codes without a recorded reply share: they differ in little more than their names. */
export function familyCard(family: Family, catalogue: Catalogue): SocialCard {
  return {
    siteName,
    headword: titleLines(family.title),
    sentence: plainText(family.summary),
    facts: [
      { label: 'Part of', text: familyAreas[family.area] },
      { label: 'Codes explained', text: String(catalogue.codesOf(family).length) },
    ],
  };
}

/** Whether a code has a picture of its own: one for each would be the longest part of a build. */
export function hasOwnCard({
  seen,
  family,
}: Partial<ErrorCode> & Pick<ErrorCode, 'seen'>): boolean {
  return seen.length > 0 || family === undefined;
}

/** The picture of every page that is not about one code. */
export function siteCard(catalogue: Catalogue): SocialCard {
  return {
    siteName,
    headword: ['What does this', 'S3 error mean?'],
    sentence:
      'The errors of Amazon S3 and of the Internet Archive’s S3-like API: who sends each, why, what to do, and whether to try again.',
    facts: homePage(catalogue)
      .numbers.slice(0, 3)
      .map(({ value, label }) => ({
        label: label.charAt(0).toUpperCase() + label.slice(1),
        text: String(value),
      })),
  };
}

/** Breaks a long title at the blank that leaves its two lines most alike. */
function titleLines(title: string): string[] {
  const blanks = [...title.matchAll(/ /g)].map(({ index }) => index);
  const position = title.length > longestLine ? mostEven(title, blanks) : undefined;
  return position === undefined ? [title] : [title.slice(0, position), title.slice(position + 1)];
}

/** Breaks a long code before the capital that leaves its two lines most alike. */
function headwordLines(code: string): string[] {
  if (code.length <= longestLine) return [code];
  const breaks = [...code.matchAll(/(?<=[a-z])(?=[A-Z])/g)].map(({ index }) => index);
  const best = mostEven(code, breaks);
  return best === undefined ? [code] : [code.slice(0, best), code.slice(best)];
}

function mostEven(text: string, breaks: readonly number[]): number | undefined {
  const unevenness = (position: number) => Math.abs(text.length - 2 * position);
  return breaks.toSorted((a, b) => unevenness(a) - unevenness(b))[0];
}
