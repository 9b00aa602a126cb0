/** Names of operations as clients and pages write them: `PutObject`, `CompleteMultipartUpload`. */
const operation =
  /\b(?:Abort|Complete|Copy|Create|Delete|Get|Head|List|Post|Put|Restore|Select|Upload)[A-Z][A-Za-z]+\b/g;

/** The operations of S3 that a text names, each once. */
export function operationsIn(text: string): string[] {
  return [...new Set(text.match(operation) ?? [])];
}
