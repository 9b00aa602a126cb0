import type { Catalogue } from '../../domain/catalogue.ts';
import { familiesByArea } from '../families/families-page.ts';
import { type CodeRow, codeRow } from './code-row.ts';

/** Rows of a table under a heading; the heading is absent where there is but one group. */
export interface CodeGroup {
  id: string;
  family: { title: string; href: string } | undefined;
  rows: CodeRow[];
}

/** All codes by their families, in the order of the families; those without one come last. */
export function codeGroups(catalogue: Catalogue): CodeGroup[] {
  const rows = (family: string | undefined) =>
    catalogue.codes
      .filter((code) => code.family === family)
      .map((code) => codeRow(code, catalogue));
  const groups = familiesByArea(catalogue)
    .flatMap(({ families }) => families)
    .map(({ id, title, href }) => ({ id, family: { title, href }, rows: rows(id) }));
  return [...groups, { id: 'others', family: undefined, rows: rows(undefined) }].filter(
    (group) => group.rows.length > 0,
  );
}
