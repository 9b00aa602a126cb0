/** The usual reason phrases of HTTP, as clients print them for a reply without a body. */
const usualPhrases: readonly [phrase: string, status: number][] = [
  ['moved permanently', 301],
  ['not modified', 304],
  ['temporary redirect', 307],
  ['bad request', 400],
  ['unauthorized', 401],
  ['forbidden', 403],
  ['not found', 404],
  ['method not allowed', 405],
  ['conflict', 409],
  ['length required', 411],
  ['precondition failed', 412],
  ['unsupported media type', 415],
  ['range not satisfiable', 416],
  ['requested range not satisfiable', 416],
  ['too many requests', 429],
  ['internal server error', 500],
  ['not implemented', 501],
  ['service unavailable', 503],
  ['insufficient storage', 507],
];

/** Usual phrases that are words of every day: by themselves they mean no status. */
const plainWords: readonly [phrase: string, status: number][] = [
  ['ok', 200],
  ['no content', 204],
  ['partial content', 206],
  ['found', 302],
];

const byPhrase = (phrases: readonly [string, number][]) =>
  phrases.map(([phrase, status]) => [phrase.replaceAll(' ', ''), status] as const);

/** Folded phrase → status. */
export const statusByPhrase: ReadonlyMap<string, number> = new Map(byPhrase(usualPhrases));

const usual = new Map([...byPhrase(usualPhrases), ...byPhrase(plainWords)]);

/** Whether the phrase is the usual one for this status, and so tells no more than the number. */
export function isUsualPhrase(foldedPhrase: string, status: number): boolean {
  return usual.get(foldedPhrase) === status;
}

/**
 * Statuses that S3 answers with now and then and other services all the time: by themselves they
 * tell nothing of S3.
 */
const othersStatuses: ReadonlySet<number> = new Set([200, 206, 304, 401, 415, 429]);

/** Whether the status needs something that speaks of S3 beside it. */
export function isOthersStatus(status: number): boolean {
  return othersStatuses.has(status);
}
