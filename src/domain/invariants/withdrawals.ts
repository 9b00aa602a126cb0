import type { CatalogueContent } from '../catalogue.ts';
import { codeFile } from '../content/files.ts';
import type { Problem } from './problem.ts';

/** A withdrawn page points to another one that is kept up, so that nobody follows a chain. */
export function successorsAreKeptUp({ codes }: CatalogueContent): Problem[] {
  const byName = new Map(codes.map((code) => [code.code, code]));
  return codes.flatMap(({ code, withdrawn }) => {
    if (withdrawn?.successor === undefined) return [];
    const successor = byName.get(withdrawn.successor);
    const complain = (complaint: string): Problem[] => [
      { file: codeFile(code), field: 'withdrawn.successor', complaint },
    ];
    if (!successor) return complain(`there is no code "${withdrawn.successor}"`);
    if (successor.code === code) return complain('a page cannot take its own place');
    if (successor.withdrawn) return complain(`${successor.code} is withdrawn itself`);
    return [];
  });
}
