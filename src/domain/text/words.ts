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
    if (emptyWords.has(word)) {
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
  const pattern = /[a-z0-9]{1,40}(?:'[a-z]{1,2}(?![a-z]))?/gi;
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    const end = match.index + match[0].length;
    let word = match[0].length > longestWord ? match[0].slice(0, longestWord) : match[0];
    if (word.includes("'")) word = word.replace("'", '');
    const negated = contraction.exec(word);
    if (!negated) add(emptyWords.has(word) ? word : stem(word), match.index, end);
    else {
      add(negated[1] ?? 'can', match.index, end);
      add('not', match.index, end);
    }
  }
  return words;
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
