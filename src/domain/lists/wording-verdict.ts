/** How two wordings relate. `cosmetic`: they differ in letter case, punctuation or spacing only. */
export type WordingVerdict = 'identical' | 'cosmetic' | 'different';

/** Classes two wordings. Apart from `compareWordings`, so that browser code needs no diff library. */
export function wordingVerdict(left: string, right: string): WordingVerdict {
  if (left === right) return 'identical';
  return lettersOf(left) === lettersOf(right) ? 'cosmetic' : 'different';
}

/** What is left of a text when letter case, punctuation and spacing do not count. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
