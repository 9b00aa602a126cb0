import type { CatalogueContent } from '../catalogue.ts';
import { codeFile } from '../content/files.ts';
import type { Problem } from './problem.ts';

/** Two codes that differ only in letter case would share one file on many disks. */
export function codesDifferInMoreThanCase({ codes }: CatalogueContent): Problem[] {
  const seen = new Map<string, string>();
  return codes.flatMap(({ code }) => {
    const other = seen.get(code.toLowerCase());
    seen.set(code.toLowerCase(), code);
    return other === undefined
      ? []
      : [problem(code, 'file name', `differs from "${other}" only in letter case`)];
  });
}

/** A name leads to one page: an alias is nobody else's alias and no other code's name. */
export function aliasesBelongToOneCode({ codes }: CatalogueContent): Problem[] {
  const owners = new Map(codes.map(({ code }) => [code.toLowerCase(), code]));
  return codes.flatMap(({ code, aliases }) =>
    aliases.flatMap((alias) => {
      const owner = owners.get(alias.toLowerCase());
      owners.set(alias.toLowerCase(), code);
      return owner === undefined
        ? []
        : [problem(code, 'aliases', `"${alias}" already belongs to ${owner}`)];
    }),
  );
}

function problem(code: string, field: string, complaint: string): Problem {
  return { file: codeFile(code), field, complaint };
}
