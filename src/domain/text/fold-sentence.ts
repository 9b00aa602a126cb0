/**
 * Brings a sentence to its letters and digits: punctuation, blanks and case are what clients and
 * releases change. What varies, written `{name}`, is left out.
 */
export function foldSentence(text: string): string {
  return text
    .replace(/\{\w+\}|&(?:#\w{1,6}|[a-z]{2,4});/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
