import type { CatalogueContent } from '../../catalogue.ts';
import { inOrderOfReading } from '../../clients/order.ts';

/**
 * How texts are written: what is looked for in them before anything is looked up. It comes with the
 * names, made at build time from the files of clients and systems and from `content/texts.yaml`.
 */
export interface TextPatterns {
  /** Where clients and systems put the code: what stands before it, and why it is the code. */
  codeAt: [after: string, why: string, takesStatus: boolean, strict: boolean][];
  /** What only a text about S3 mentions, in any letter case. */
  speaksOfS3: string;
  /** What a text about any service of Amazon mentions, in any letter case. */
  speaksOfAmazon: string;
  /** Names of hosters, who sell other things besides S3, in any letter case. */
  hosters: string;
  /** Names that say nothing about the error beside which they stand. */
  saysNothing: string[];
  /**
   * Errors of other services: their sign, what its group may be all the same, whether they reach as far
   * as their line, else as their reply, and whether the sign tells only where S3 is not named.
   */
  others: [pattern: string, unless: string, reachesLine: boolean, isWeak?: true][];
}

type Writers = Pick<CatalogueContent, 'clients' | 'systems' | 'texts'>;

/** Joins what the files say, so that their order does not matter. */
export function buildPatterns({ clients, systems, texts }: Writers): TextPatterns {
  const ordered = inOrderOfReading(clients);
  const writers = [...ordered, ...systems];
  const services = ordered.flatMap(({ serviceAt }) => serviceAt);
  return {
    codeAt: writers.flatMap(({ codeAt }) =>
      codeAt.map(({ after, takes, why, strict }): TextPatterns['codeAt'][number] => [
        after,
        why,
        takes === 'name or status',
        strict,
      ]),
    ),
    speaksOfS3: [...texts.speaksOfS3, ...writers.flatMap(({ speaksOfS3 }) => speaksOfS3)].join('|'),
    speaksOfAmazon: [
      ...texts.speaksOfAmazon,
      ...writers.flatMap(({ speaksOfAmazon }) => speaksOfAmazon),
    ].join('|'),
    hosters: systems.flatMap(({ speaksOfHoster }) => speaksOfHoster).join('|'),
    saysNothing: texts.saysNothing,
    others: [
      ...services.map(({ pattern, ours, reach }): TextPatterns['others'][number] => [
        pattern,
        ours,
        reach === 'line',
      ]),
      ...joined(
        texts.otherServices.map(
          ({ pattern, unless = '', reach, weak }): TextPatterns['others'][number] =>
            weak ? [pattern, unless, reach === 'line', true] : [pattern, unless, reach === 'line'],
        ),
      ),
    ],
  };
}

/** Signs that hold without exception and reach as far are one sign: that is read in one pass. */
function joined(others: TextPatterns['others']): TextPatterns['others'] {
  const kinds = new Map<string, TextPatterns['others'][number]>();
  for (const sign of others) {
    const [pattern, unless, ...reach] = sign;
    const kind = JSON.stringify(unless === '' ? reach : sign);
    const same = kinds.get(kind);
    kinds.set(kind, same ? [`${same[0]}|${pattern}`, unless, ...reach] : sign);
  }
  return [...kinds.values()];
}
