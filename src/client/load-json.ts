/** How long a file may take, in milliseconds: later, nobody waits for it any more. */
const longestWait = 20_000;

/** A file of the search. @throws when it is missing, cut short, too late, or no JSON */
export async function loadJson<Data>(url: string): Promise<Data> {
  const response = await fetch(url, { signal: AbortSignal.timeout(longestWait) });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Data;
}
