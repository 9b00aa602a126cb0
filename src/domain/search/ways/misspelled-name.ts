import { foldName } from '../../text/fold.ts';
import { allowedSlips, typingSlips } from '../../text/spelling.ts';
import { namesNear, statusOfBareName } from '../known/knowledge.ts';
import { slipsInWords } from '../known/read-name.ts';
import { limits } from '../limits.ts';
import { codeFinding, type Step } from './step.ts';

/** One word is a word; fewer words than these are said of other things than S3 as well. */
const fewestParts = 2;
const unmistakableParts = 4;

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
 * "NoSuckBucket error when the bucket exists", "slowdown-on-list-503", "InvalidS3BucketNameError".
 */
export const misspelledName: Step = ({ text, aboutS3, isForeign, statuses }, knowledge) => {
  const told = new Set(statuses.flatMap(({ number }) => knowledge.statuses.get(number) ?? []));
  const words = [
    ...text.slice(0, limits.letters.namesInText).matchAll(/[A-Za-z0-9]{1,40}(?:'[a-z]{1,2})?/g),
  ];
  if (words.length > limits.words.typedSentence) return [];
  const near: Named[] = [];
  words.forEach(({ index: at }, from) => {
    let joined = '';
    if (isForeign(at)) return;
    for (let to = from; to < words.length && to < from + limits.words.nameInWords; to += 1) {
      joined += `${words[to]?.[0] ?? ''} `;
      const folded = foldName(withoutService(joined));
      const { length } = folded;
      if (length < limits.letters.nameWithSlips) continue;
      const limit = allowedSlips(length);
      const isLong = to === from && length >= limits.letters.unmistakableName;
      for (const { name, code, parts } of namesNear(folded, limit, knowledge)) {
        // Nobody else writes so many letters in one word, or this word beside this status.
        const isOurs = aboutS3 || isLong || (to === from && told.has(code));
        if (parts < (isOurs ? fewestParts : unmistakableParts)) continue;
        const slips = typingSlips(folded, name, limit);
        // NotFound and Forbidden stand for a status, see `statusOnly`.
        const isBare = statusOfBareName(code, knowledge) !== undefined;
        if (slips <= limit && !isBare) near.push({ code, slips, from, to, at, length });
      }
    }
  });
  return pickNearest(near).map(({ code, slips, at }) =>
    codeFinding(code, 'name-in-words', slips === 0 ? 'the text names it' : slipsInWords(slips), at),
  );
};

/** Programs put the service into names of their own: InvalidS3BucketNameError. */
const withoutService = (words: string) =>
  words.replace(/S3(?=[A-Z])|(?<=[a-z])(?:Error|Exception) $/g, '');

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
