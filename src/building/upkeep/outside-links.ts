import { setTimeout as pause } from 'node:timers/promises';

/** What came of asking for an address. */
export interface Outcome {
  readonly url: string;
  /** `unclear`: nobody answered, or nobody wanted to answer a program. */
  readonly state: 'there' | 'gone' | 'unclear';
  /** A status or the name of an error. */
  readonly why: string;
}

export interface Manners {
  /** Milliseconds between two requests to one host. */
  readonly gap: number;
  /** Milliseconds after which an answer is not waited for any more. */
  readonly patience: number;
  /** Hosts that are asked side by side. */
  readonly hosts: number;
}

/** Asks for every address once, one after the other at each host. */
export async function followAll(urls: readonly string[], manners: Manners): Promise<Outcome[]> {
  const piles = [...Map.groupBy(new Set(urls), (url) => new URL(url).host).values()];
  // The longest pile decides when all is done, so it begins first.
  piles.sort((a, b) => b.length - a.length);
  const outcomes: Outcome[] = [];
  const work = async (): Promise<void> => {
    for (let pile = piles.shift(); pile !== undefined; pile = piles.shift()) {
      for (const [index, url] of pile.entries()) {
        if (index > 0) await pause(manners.gap);
        outcomes.push(await follow(url, manners));
      }
    }
  };
  await Promise.all(Array.from({ length: manners.hosts }, work));
  return outcomes.sort((a, b) => a.url.localeCompare(b.url, 'en'));
}

async function follow(url: string, manners: Manners, again = true): Promise<Outcome> {
  try {
    const reply = await fetch(url, {
      headers: { 'user-agent': 'link check of a dictionary of S3 errors', accept: '*/*' },
      signal: AbortSignal.timeout(manners.patience),
    });
    await reply.body?.cancel();
    const wanted = Number(reply.headers.get('retry-after') ?? '0') * 1000;
    if (reply.status === 429 && again && wanted <= manners.patience) {
      await pause(Math.max(wanted, manners.gap));
      return await follow(url, manners, false);
    }
    return { url, state: stateOf(reply.status), why: String(reply.status) };
  } catch (error) {
    // A host that is no more is gone; any other failure may pass.
    const code = nameOf(error);
    return { url, state: code === 'ENOTFOUND' ? 'gone' : 'unclear', why: code };
  }
}

function stateOf(status: number): Outcome['state'] {
  if (status === 404 || status === 410) return 'gone';
  return status < 400 ? 'there' : 'unclear';
}

/** The short name of what went wrong; `fetch` hides it as the cause of its own error. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return error.name;
}

/**
 * What is gone, as the text of an issue; null where nothing is.
 * @param names the ids of the sources with an address
 */
export function issueText(
  outcomes: readonly Outcome[],
  names: (url: string) => readonly string[],
): string | null {
  const gone = outcomes.filter(({ state }) => state === 'gone');
  const unclear = outcomes.filter(({ state }) => state === 'unclear');
  if (gone.length === 0) return null;
  return [
    `${gone.length} of ${outcomes.length} addresses in \`content/sources\` are gone; ${unclear.length} gave no clear answer.`,
    '',
    'Find where the text stands today, or an archived copy, or a better source, and mend the entry.',
    '',
    ...gone.map(
      ({ url, why }) =>
        `- [ ] ${names(url)
          .map((id) => `\`${id}\``)
          .join(', ')}: ${url} (${why}), perhaps https://web.archive.org/web/${url}`,
    ),
    '',
  ].join('\n');
}
