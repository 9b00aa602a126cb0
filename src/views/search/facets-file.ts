import type { ErrorCode } from '../../domain/content/error-code.ts';
import { type Facets, facetsOf } from '../../domain/lists/facets.ts';

/** What the search page filters by, for each code, in the order of the catalogue. */
export type FacetsFile = Readonly<Record<string, Facets>>;

/** The facets of all codes. */
export function facetsFile(codes: readonly ErrorCode[]): FacetsFile {
  return Object.fromEntries(codes.map((code) => [code.code, facetsOf(code)]));
}
