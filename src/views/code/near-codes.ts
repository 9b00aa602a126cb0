import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { urls } from '../addresses/urls.ts';

/** The codes that a code is met with: its family, or the part of it that the code stands in. */
export interface NearCodes {
  family: { title: string; href: string; count: number };
  /** In the family's order, the code itself among them; of a large family those around it. */
  codes: { code: string; href: string }[];
}

/** How many codes a page names beside its own text. */
const most = 11;

/** `undefined` for a code that stands in no family. */
export function nearCodes(code: ErrorCode, catalogue: Catalogue): NearCodes | undefined {
  if (code.family === undefined) return undefined;
  const family = catalogue.family(code.family);
  const all = catalogue.codesOf(family);
  const part = all.length > most ? all.filter(({ group }) => group === code.group) : all;
  const position = part.findIndex((other) => other.code === code.code);
  const first = Math.max(0, Math.min(position - (most - 1) / 2, part.length - most));
  return {
    family: { title: family.title, href: urls.family(family.id), count: all.length },
    codes: part
      .slice(first, first + most)
      .map((other) => ({ code: other.code, href: urls.code(other.code) })),
  };
}
