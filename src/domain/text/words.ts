/** The words of a text, each with the place where it stands. */
export interface Words {
  /** Lower case, shortened to a common stem. */
  list: string[];
  starts: number[];
  ends: number[];
  /** Where the empty words directly in front of it begin: "The specified key" begins at "The". */
  leads: number[];
}

/** `doesn't` is written without its apostrophe by then; its stem is "doe". */
const contraction = /^(?:(do|doe|did|is|was|are|has|have|could)s?n|can(?:no)?)t$/;

/** Longer words than this are keys and hashes; they are read in pieces, none of which is known. */
const longestWord = 40;

/** Words that every sentence has; rewording changes them first, so they do not count at all. */
const emptyWords = new Set(
  'a an the this that these those your you we our it its is was are were be been to of in on at for by with as and or i my if please'.split(
    ' ',
  ),
);

/** Ends that say nothing about the meaning: keys and key, exceeds and exceeded. */
export function stem(word: string): string {
  const { length } = word;
  if (length < 4) return word;
  if (word.endsWith('ing') && length > 6) return word.slice(0, -3);
  if (word.endsWith('ed') && length > 5) return word.slice(0, -2);
  if (word.endsWith('es') && length > 5) return word.slice(0, -2);
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  if (word.endsWith('e') && length > 4) return word.slice(0, -1);
  return word;
}

/** Reads a text into its telling words of letters and digits, in one pass. */
export function splitWords(text: string): Words {
  const words: Words = { list: [], starts: [], ends: [], leads: [] };
  let lead = -1;
  let lastEnd = 0;
  const add = (word: string, start: number, end: number) => {
    // Empty words belong to what follows them in the same line of words.
    if (lead >= 0 && start - lastEnd > 1) lead = -1;
    lastEnd = end;
    if (word === '') {
      if (lead < 0) lead = start;
      return;
    }
    words.leads.push(lead < 0 ? start : lead);
    lead = -1;
    words.list.push(word);
    words.starts.push(start);
    words.ends.push(end);
  };
  const lower = text.toLowerCase();
  // Some letters change their length in lower case; places would no longer be right.
  const source = lower.length === text.length ? lower : text;
  // A log says few words, and says them often.
  const known = new Map<string, string[]>();
  // By letters: a regular expression makes an object for each of the many words of a log.
  for (let at = 0; at < source.length; at += 1) {
    if (!isOfWord(source.charCodeAt(at))) continue;
    const start = at;
    while (at - start < longestWord && isOfWord(source.charCodeAt(at))) at += 1;
    if (source.charAt(at) === "'") at += ending.exec(source.slice(at, at + 4))?.[0].length ?? 0;
    const printed = source.slice(start, at);
    let read = known.get(printed);
    if (!read) {
      read = tellingParts(printed);
      known.set(printed, read);
    }
    for (const word of read) add(word, start, at);
    at -= 1;
  }
  return words;
}

/** `'s`, `'t`, `'re` behind a word. */
const ending = /^'[a-z]{1,2}(?![a-z])/i;

const isOfWord = (letter: number): boolean =>
  (letter > 96 && letter < 123) || (letter > 47 && letter < 58) || (letter > 64 && letter < 91);

/** A word as it is compared, in its parts; an empty one is ''. */
function tellingParts(printed: string): string[] {
  const word = printed.slice(0, longestWord).replace("'", '');
  const negated = contraction.exec(word);
  const parts = negated ? [negated[1] ?? 'can', 'not'] : [emptyWords.has(word) ? word : stem(word)];
  return parts.map((part) => (emptyWords.has(part) ? '' : part));
}

/** `{name}`, `<name>`, `…` and the name of a host in a text stand for what varies. */
const placeholder = /\{[^{}]{0,60}\}|<[a-z][^<>]{0,40}>|…|\.{3}|(?:[\w-]{1,40}\.){2,5}[a-z]{2,5}\b/;

/** A text reduced to its telling words, with `*` for what varies. */
export function tellingWords(text: string): string {
  // Content quotes a line break in a reply as `\\n`.
  return text
    .replaceAll('\\n', ' ')
    .split(placeholder)
    .map((piece) => splitWords(piece).list.join(' '))
    .filter((piece) => piece !== '')
    .join(' * ');
}
