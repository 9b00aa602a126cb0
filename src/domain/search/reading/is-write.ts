/** Operations and methods that only read, and those that change something, in any client's spelling. */
const requests =
  /\b(?:(head|get|list|download)|put|create|delete|complete|copy|upload|abort|restore)[_-]?(?:object|bucket|part|file|multipart)|\b(?:(HEAD|GET)|PUT|POST|DELETE)\b/gi;

/**
 * Whether the request that failed was a write: the last operation or method that the text names
 * decides. The answer to a write has a body, as RFC 9110 lets only HEAD, 1xx, 204 and 304 go without
 * one; the client has it, even where it prints the status alone.
 */
export function isWrite(text: string): boolean {
  let write = false;
  for (const [said, operation, method] of text.matchAll(requests)) {
    // A method is written in capitals: "get" and "post" are words.
    if (!/[_-]|object|bucket|part|file/i.test(said) && said !== said.toUpperCase()) continue;
    write = operation === undefined && method === undefined;
  }
  return write;
}
