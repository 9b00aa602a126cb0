import { foldName } from '../../text/fold.ts';
import { allowedSlips, typingSlips } from '../../text/spelling.ts';
import { nameParts } from '../../text/words.ts';
import { slipsInWords } from '../known/names.ts';
import { codeFinding, type Step } from './step.ts';

/** Misspelled names are looked for in what a person typed, not in logs. */
const mostWords = 16;
const longestName = 8;
/** One word is a word; fewer words than these are said of other things than S3 as well. */
const fewestParts = 2;
const unmistakableParts = 4;
const unmistakableLength = 16;

interface Named {
  code: string;
  slips: number;
  from: number;
  to: number;
  at: number;
  length: number;
}

/**
 * A short text with a name in it, also misspelled or run together:
 * "NoSuckBucket error when the bucket exists", "slowdown 503 rclone".
 */
export const misspelledName: Step = ({ text, aboutS3, isForeign }, { names }) => {
  const words = [...text.slice(0, 2000).matchAll(/[A-Za-z0-9]{1,40}(?:'[a-z]{1,2})?/g)];
  if (words.length > mostWords) return [];
  const near: Named[] = [];
  words.forEach(({ index: at }, from) => {
    let joined = '';
    if (isForeign(at)) return;
    for (let to = from; to < words.length && to < from + longestName; to += 1) {
      joined += `${words[to]?.[0] ?? ''} `;
      const folded = foldName(joined);
      const { length } = folded;
      if (length < 6) continue;
      const limit = allowedSlips(length);
      // Nobody else writes so many letters in one word.
      const isOurs = aboutS3 || (to === from && length >= unmistakableLength);
      for (const [name, { code }] of names) {
        if (nameParts(code).length < (isOurs ? fewestParts : unmistakableParts)) continue;
        const slips = typingSlips(folded, name, limit);
        if (slips <= limit) near.push({ code, slips, from, to, at, length });
      }
    }
  });
  return pickNearest(near).map(({ code, slips, at }) =>
    codeFinding(code, 'likely', slips === 0 ? 'the text names it' : slipsInWords(slips), at),
  );
};

/** "permanent redirct" means PermanentRedirect, not Redirect. */
function pickNearest(named: readonly Named[]): Named[] {
  const picked: Named[] = [];
  for (const one of named.toSorted(
    (left, right) => left.slips - right.slips || right.length - left.length,
  )) {
    if (!picked.some(({ from, to }) => one.from <= to && from <= one.to)) picked.push(one);
  }
  return picked;
}
