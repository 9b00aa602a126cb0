/**
 * The beginning and the end of a long text, as one; what lies between is left out.
 * @param head letters that are kept of the beginning
 * @param tail letters that are kept of the end
 */
export function endsOf(text: string, head: number, tail: number): string {
  return text.length <= head + tail ? text : `${text.slice(0, head)}\n${text.slice(-tail)}`;
}
