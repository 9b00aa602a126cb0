import { foldName } from '../fold';
import type { Input } from './input';
import type { Knowledge } from './knowledge';
import { slipsInWords } from './names';
import { allowedSlips, typingSlips } from './spelling';
import { codeFinding, type Finding, type Step } from './step';
import { nameParts } from './words';

/** In a text of more words than this, names made of plain words are chance. */
const mostWords = 60;
/** Misspelled names are looked for in what a person typed, not in logs. */
const mostWordsToCorrect = 16;
const longestName = 8;
/** Fewer words than these are said of other things than S3 as well. */
const unmistakableParts = 4;

interface Window {
  folded: string;
  from: number;
  to: number;
  at: number;
}

/**
 * A short text with a name in it, written as words or misspelled: "the upload fails with access
 * denied", "NoSuckBucket error when the bucket exists". Names that other software uses too count
 * only in a text about S3.
 */
export const wordsInText: Step = (input, knowledge) => {
  const raw = [...input.text.slice(0, 2000).matchAll(/[A-Za-z0-9]{1,40}(?:'[a-z]{1,2})?/g)];
  if (raw.length > mostWords) return [];
  const windows = everyWindow(raw);
  const spelled = pickLongest(
    windows.flatMap((window) => {
      const known = knowledge.names.get(window.folded);
      return known ? [{ window, code: known.code, slips: 0 }] : [];
    }),
  );
  const named = keepSure(spelled, input).map(({ window, code }) =>
    codeFinding(code, 'likely', 'its name stands in the text as words', window.at),
  );
  if (named.length > 0 || raw.length > mostWordsToCorrect) return named;
  return corrected(windows, input, knowledge);
};

function everyWindow(words: readonly RegExpMatchArray[]): Window[] {
  const windows: Window[] = [];
  words.forEach((word, from) => {
    let joined = '';
    for (let to = from; to < words.length && to < from + longestName; to += 1) {
      joined += `${words[to]?.[0] ?? ''} `;
      const folded = foldName(joined);
      if (folded.length >= 6) windows.push({ folded, from, to, at: word.index ?? 0 });
    }
  });
  return windows;
}

interface Named {
  window: Window;
  code: string;
  slips: number;
}

/** "permanent redirect" names PermanentRedirect, not Redirect. */
function pickLongest(named: readonly Named[]): Named[] {
  const picked: Named[] = [];
  const ordered = [...named].sort(
    (left, right) =>
      left.slips - right.slips || right.window.folded.length - left.window.folded.length,
  );
  for (const candidate of ordered) {
    const { from, to } = candidate.window;
    if (!picked.some(({ window }) => from <= window.to && window.from <= to))
      picked.push(candidate);
  }
  return picked;
}

function keepSure(named: readonly Named[], { aboutS3, isForeign }: Input): Named[] {
  return named.filter(
    ({ code, window }) =>
      !isForeign(window.at) && (aboutS3 || nameParts(code).length >= unmistakableParts),
  );
}

function corrected(windows: readonly Window[], input: Input, knowledge: Knowledge): Finding[] {
  const near: Named[] = [];
  for (const window of windows) {
    const limit = allowedSlips(window.folded.length);
    for (const [name, { code }] of knowledge.names) {
      const slips = typingSlips(window.folded, name, limit);
      if (slips <= limit) near.push({ window, code, slips });
    }
  }
  return keepSure(pickLongest(near), input).map(({ window, code, slips }) =>
    codeFinding(code, 'likely', slipsInWords(slips), window.at),
  );
}
