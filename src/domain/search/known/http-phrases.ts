/** The usual reason phrases of HTTP, as clients print them for a reply without a body. */
const usualPhrases: readonly [phrase: string, status: number][] = [
  ['moved permanently', 301],
  ['temporary redirect', 307],
  ['bad request', 400],
  ['forbidden', 403],
  ['not found', 404],
  ['method not allowed', 405],
  ['conflict', 409],
  ['length required', 411],
  ['precondition failed', 412],
  ['range not satisfiable', 416],
  ['requested range not satisfiable', 416],
  ['internal server error', 500],
  ['not implemented', 501],
  ['service unavailable', 503],
];

/** Folded phrase → status. */
export const statusByPhrase: ReadonlyMap<string, number> = new Map(
  usualPhrases.map(([phrase, status]) => [phrase.replaceAll(' ', ''), status]),
);

/** Whether the phrase is the usual one for this status, and so tells no more than the number. */
export function isUsualPhrase(foldedPhrase: string, status: number): boolean {
  return statusByPhrase.get(foldedPhrase) === status;
}
